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
    let checkIns = try CheckInRows.checkIns(selection, codes)
    var dossiers: [PledgeCode: Dossier] = [:]
    for (id, pledge) in pledges {
      dossiers[pledge.code] = Dossier(
        pledge: pledge, tasks: tasks[id] ?? [], checkIns: checkIns[id] ?? [], extensions: extensions[id] ?? [])
    }
    return dossiers
  }
}
