import GiaobanCore

extension BriefingFile {
  /// What is recorded, as a file: to write out, or to compare with one.
  ///
  /// - Parameter dossiers: In the order in which the pledges are to be written.
  package init(ministry: Ministry, dossiers: [Dossier]) {
    self.init(
      settings: ministry.settings,
      leaders: ministry.leaders.values.sorted { $0.code < $1.code },
      blocks: ministry.orderedBlocks,
      units: ministry.orderedUnits,
      briefings: ministry.briefings.values.sorted { $0.day < $1.day },
      pledges: dossiers.map(\.pledge),
      tasks: dossiers.flatMap(\.tasks),
      checkIns: dossiers.flatMap(\.checkIns),
      extensions: dossiers.flatMap(\.extensions))
  }

  /// Every record, each after those that it names: what `Change.load` takes. Notes are no record.
  package var records: [Record] {
    ministryRecords + pledges.map { .pledge($0) } + tasks.map { .task($0) } + checkIns.map { .checkIn($0) }
      + extensions.map { .extension($0) }
  }

  /// The records that pledges stand in.
  var ministryRecords: [Record] {
    [.settings(settings)] + leaders.map { .leader($0) } + blocks.map { .block($0) } + units.map { .unit($0) }
      + briefings.map { .briefing($0) }
  }

  /// The records that pledges stand in, as they are recorded.
  var ministry: Ministry { Ministry(settings: settings, records: ministryRecords) }

  /// The pledges, each with what belongs to it.
  var dossiers: [PledgeCode: Dossier] {
    var dossiers = Dictionary(pledges.map { ($0.code, Dossier(pledge: $0)) }) { $1 }
    let parts = tasks.map { Record.task($0) } + checkIns.map { .checkIn($0) } + extensions.map { .extension($0) }
    for part in parts { if let code = part.key.pledge { dossiers[code]?.put(part) } }
    return dossiers
  }

  /// Gives each reading without a day its own: the earlier of the day it was entered and the month's cut-off day.
  ///
  /// - Parameter existing: Where blocks and units may be that the file does not repeat.
  mutating func dateReadings(existing: BriefingFile) {
    let ministry = Ministry(settings: settings, records: existing.ministryRecords + ministryRecords)
    let units = Dictionary(pledges.map { ($0.code, $0.unit) }) { first, _ in first }
    for index in checkIns.indices where checkIns[index].reading != nil && checkIns[index].readingDay == nil {
      let key = checkIns[index].key
      let unit = units[key.pledge] ?? key.pledge.unit
      checkIns[index].readingDay = ministry.readingDay(of: checkIns[index], by: unit)
    }
  }
}
