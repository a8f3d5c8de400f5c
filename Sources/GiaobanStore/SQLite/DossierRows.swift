import GRDB
import GiaobanCore

/// Reads pledges whole.
enum DossierRows {
  static func dossiers(_ db: Database, of codes: some Sequence<PledgeCode>) throws -> [PledgeCode: Dossier] {
    var ids: Set<Int> = []
    for code in codes { if let id = try PledgeRows.id(of: code, db) { ids.insert(id) } }
    if ids.isEmpty { return [:] }
    let selection = PledgeSelection(db, ids: ids.sorted())
    let pledges = try selection.pledges()
    let codes = Dictionary(pledges.map { ($0.id, $0.pledge.code) }) { $1 }
    let tasks = try selection.tasks(codes)
    let extensions = try selection.extensions(codes)
    let checkIns = try checkIns(selection, codes)
    var dossiers: [PledgeCode: Dossier] = [:]
    for (id, pledge) in pledges {
      dossiers[pledge.code] = Dossier(
        pledge: pledge, tasks: tasks[id] ?? [], checkIns: checkIns[id] ?? [], extensions: extensions[id] ?? [])
    }
    return dossiers
  }

  private static func checkIns(
    _ selection: PledgeSelection, _ codes: [Int: PledgeCode]
  ) throws -> [Int: [CheckIn]] {
    var checkIns: [Int: [CheckIn]] = [:]
    try selection.eachPart(
      of: "check_in",
      """
      t.month, t.state, t.entered_on, t.entered_by, t.reading, t.reading_day, t.no_number, t.kept, t.health, t.did_vi,
      t.did_en, t.next_vi, t.next_en, t.obstacle_vi, t.obstacle_en, t.ask_vi, t.ask_en, t.decision_vi, t.decision_en,
      t.supervised_by, t.supervised_on, t.supervisor_health, t.supervisor_note_vi, t.supervisor_note_en
      """, order: "month"
    ) { id, row in
      guard let code = codes[id] else { return }
      var checkIn = CheckIn(
        key: CheckInKey(pledge: code, month: try row.month(1)), state: try row.word(2), enteredOn: try row.day(3),
        enteredBy: try row.text(4), reading: row[5], readingDay: row.optionalDay(6), noNumber: try row.optionalWord(7),
        kept: row[8], health: try row.optionalWord(9), did: row.optionalBilingual(10),
        next: row.optionalBilingual(12), obstacle: row.optionalBilingual(14), ask: row.optionalBilingual(16),
        decision: row.optionalBilingual(18))
      if let by = row[20] as String? {
        checkIn.supervision = CheckIn.Supervision(
          health: try row.optionalWord(22), note: row.optionalBilingual(23), by: by, on: try row.day(21))
      }
      checkIns[id, default: []].append(checkIn)
    }
    return checkIns
  }
}
