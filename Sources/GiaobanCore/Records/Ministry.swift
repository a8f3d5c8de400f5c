/// The records that every pledge stands in: settings, leaders, blocks, units, briefings and closed months. Always loaded whole.
package struct Ministry: Equatable, Sendable {
  package var settings: Settings
  package private(set) var leaders: [LeaderCode: Leader] = [:]
  package private(set) var blocks: [BlockCode: Block] = [:]
  package private(set) var units: [UnitCode: OrgUnit] = [:]
  package private(set) var briefings: [Day: Briefing] = [:]
  /// The closing of each month that was ever closed, also of those opened again since.
  package private(set) var closings: [Month: Closing] = [:]
  /// What was changed of settings, blocks and units, for months that are judged by them as they stood.
  package var past: Past

  package init(settings: Settings = Settings(), records: [Record] = [], past: Past = Past()) {
    self.settings = settings
    self.past = past
    for record in records { put(record) }
  }

  /// Blocks in their order; those with the same order by code.
  package var orderedBlocks: [Block] {
    blocks.values.sorted { ($0.order, $0.code) < ($1.order, $1.code) }
  }

  /// Units in order of block, then code.
  package var orderedUnits: [OrgUnit] {
    let place = Dictionary(uniqueKeysWithValues: orderedBlocks.enumerated().map { ($1.code, $0) })
    return units.values.sorted {
      (place[$0.block] ?? Int.max, $0.code) < (place[$1.block] ?? Int.max, $1.code)
    }
  }

  /// The leader of the block that spans the ministry; the last rung of every escalation.
  package var minister: Leader? {
    orderedBlocks.first { $0.spansMinistry }.flatMap { $0.leader }.flatMap { leaders[$0] }
  }

  package func block(of unit: UnitCode) -> Block? {
    units[unit].flatMap { blocks[$0.block] }
  }

  package func isClosed(_ month: Month) -> Bool { closing(of: month) != nil }

  /// The closing that holds; nil for a month that is open, or open again.
  package func closing(of month: Month) -> Closing? {
    closings[month].flatMap { $0.holds ? $0 : nil }
  }

  /// The months that are closed now, oldest first.
  package var closedMonths: [Month] { closings.values.filter(\.holds).map(\.month).sorted() }

  /// Whether all but the briefings is the same.
  func equalsBesidesBriefings(_ other: Ministry) -> Bool {
    var same = self
    same.briefings = other.briefings
    return same == other
  }

  /// Puts a record of the ministry in its place; records of pledges are not the ministry's and change nothing.
  package mutating func put(_ record: Record) {
    switch record {
    case .settings(let settings): self.settings = settings
    case .leader(let leader): leaders[leader.code] = leader
    case .block(let block): blocks[block.code] = block
    case .unit(let unit): units[unit.code] = unit
    case .briefing(let briefing): briefings[briefing.day] = briefing
    case .closing(let closing): closings[closing.month] = closing
    case .pledge, .task, .checkIn, .extension: break
    }
  }

  /// Takes a record of the ministry away. Settings cannot go; records of pledges are not the ministry's.
  package mutating func remove(_ key: RecordKey) {
    switch key {
    case .leader(let code): leaders[code] = nil
    case .block(let code): blocks[code] = nil
    case .unit(let code): units[code] = nil
    case .briefing(let day): briefings[day] = nil
    case .closing(let month): closings[month] = nil
    case .settings, .pledge, .task, .checkIn, .extension: break
    }
  }

  package func record(_ key: RecordKey) -> Record? {
    switch key {
    case .settings: .settings(settings)
    case .leader(let code): leaders[code].map { .leader($0) }
    case .block(let code): blocks[code].map { .block($0) }
    case .unit(let code): units[code].map { .unit($0) }
    case .briefing(let day): briefings[day].map { .briefing($0) }
    case .closing(let month): closings[month].map { .closing($0) }
    case .pledge, .task, .checkIn, .extension: nil
    }
  }

  /// Every record of the ministry, in an order in which each stands after those it names.
  package var records: [Record] {
    var records: [Record] = [.settings(settings)]
    records += leaders.values.sorted { $0.code < $1.code }.map { .leader($0) }
    records += orderedBlocks.map { .block($0) }
    records += orderedUnits.map { .unit($0) }
    records += briefings.values.sorted { $0.day < $1.day }.map { .briefing($0) }
    records += closings.values.sorted { $0.month < $1.month }.map { .closing($0) }
    return records
  }
}
