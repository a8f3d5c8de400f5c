/// One pledge, whole: all its tasks, check-ins and extensions, each in order of number or month.
package struct Dossier: Equatable, Sendable {
  package var pledge: Pledge
  package private(set) var tasks: [PledgeTask]
  package private(set) var checkIns: [CheckIn]
  package private(set) var extensions: [Extension]

  package init(pledge: Pledge, tasks: [PledgeTask] = [], checkIns: [CheckIn] = [], extensions: [Extension] = []) {
    self.pledge = pledge
    self.tasks = tasks.sorted { $0.key < $1.key }
    self.checkIns = checkIns.sorted { $0.key < $1.key }
    self.extensions = extensions.sorted { $0.key < $1.key }
  }

  package func checkIn(in month: Month) -> CheckIn? {
    checkIns.element(CheckInKey(pledge: pledge.code, month: month), by: \.key)
  }

  package func record(_ key: RecordKey) -> Record? {
    switch key {
    case .pledge(let code): code == pledge.code ? .pledge(pledge) : nil
    case .task(let key): tasks.element(key, by: \.key).map { .task($0) }
    case .checkIn(let key): checkIns.element(key, by: \.key).map { .checkIn($0) }
    case .extension(let key): extensions.element(key, by: \.key).map { .extension($0) }
    case .settings, .leader, .block, .unit, .briefing, .closing: nil
    }
  }

  /// Puts a record of this pledge in its place; others change nothing.
  package mutating func put(_ record: Record) {
    switch record {
    case .pledge(let pledge): self.pledge = pledge
    case .task(let task): tasks.put(task, by: \.key)
    case .checkIn(let checkIn): checkIns.put(checkIn, by: \.key)
    case .extension(let extended): extensions.put(extended, by: \.key)
    case .settings, .leader, .block, .unit, .briefing, .closing: break
    }
  }

  /// Takes a task, check-in or extension away. The pledge itself stays: without it there is no dossier.
  package mutating func remove(_ key: RecordKey) {
    switch key {
    case .task(let key): tasks.remove(key, by: \.key)
    case .checkIn(let key): checkIns.remove(key, by: \.key)
    case .extension(let key): extensions.remove(key, by: \.key)
    case .pledge, .settings, .leader, .block, .unit, .briefing, .closing: break
    }
  }

  /// Every record of this pledge, the pledge first.
  package var records: [Record] {
    [.pledge(pledge)] + tasks.map { .task($0) } + extensions.map { .extension($0) } + checkIns.map { .checkIn($0) }
  }
}
