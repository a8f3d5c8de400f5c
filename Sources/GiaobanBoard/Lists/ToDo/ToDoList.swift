import GiaobanCore
import GiaobanText

/// Everything that is owed now, across blocks, in groups by what there is to do.
///
/// Its rows are places among the portfolio's lines, not what is written there: half a million of them are put in order in a
/// moment, and what is drawn is looked up.
package struct ToDoList: Equatable, Sendable {
  package typealias Group = ToDoGroup

  /// One thing to do about one pledge.
  package struct Entry: Equatable, Sendable {
    package enum Matter: Equatable, Sendable {
      /// A check-in with who is told of it, past grace.
      case checkIn(Month, Escalation.Rung?)
      /// Its place among the pledge's tasks.
      case task(Int)
      /// The pledge itself falls due.
      case dueDay
      case acknowledge(Month)
      case ask(Month)
      /// Its place among the pledge's extensions.
      case extended(Int)
      case suggestion
      case unjudged
      /// What the supervisor should ask its owner.
      case question(HonestyQuestion)
    }

    /// The place of the pledge among the portfolio's lines.
    package let place: Int
    package let matter: Matter
    /// 0 where no day is set.
    package let daysLeft: Int

    /// The most overdue first, those of one day in order of block, unit and number.
    static func < (left: Self, right: Self) -> Bool {
      left.daysLeft == right.daysLeft ? left.place < right.place : left.daysLeft < right.daysLeft
    }
  }

  /// What one unit owes altogether.
  package struct UnitDebt: Equatable, Sendable {
    package let unit: UnitCode
    /// The places of its pledges among the portfolio's lines.
    var places: Range<Int>
    /// Whether it has chosen what it is judged by.
    var hasCore = false
    /// Check-ins whose cut-off has not passed.
    var owed = 0
    /// Check-ins whose cut-off has passed.
    var late = 0
    /// Tasks and pledges.
    var overdue = 0
    var dueSoon = 0
    /// The highest rung that a check-in of it has been taken up to.
    var rung: Escalation.Rung?
    /// The place of the pledge that has owed for longest, and the days it has left.
    var oldest = 0
    var oldestDaysLeft = Int.max

    init(_ unit: UnitCode, places: Range<Int> = 0..<0) {
      self.unit = unit
      self.places = places
    }

    var isEmpty: Bool { owed + late + overdue + dueSoon == 0 }
  }

  package enum Row: Equatable, Sendable {
    case heading(Group, count: Int, note: Phrase)
    case pledge(Group, Entry)
    case unit(Group, UnitDebt)
  }

  struct Section: Equatable, Sendable {
    let group: Group
    /// What the heading says besides how many they are.
    let note: Phrase
    var entries: [Entry] = []
    var units: [UnitDebt] = []

    var count: Int { entries.count + units.count }
  }

  /// One for each group, in order.
  let sections: [Section]
  /// What each unit that has pledges owes, in order.
  let debts: [UnitDebt]
  /// The groups of which only the heading is shown.
  package private(set) var folded: Set<Group>
  /// The number of rows, the headings too.
  package private(set) var count: Int

  init(sections: [Section], debts: [UnitDebt], folded: Set<Group>) {
    self.sections = sections
    self.debts = debts
    self.folded = folded
    count = 0
    count = sections.reduce(0) { $0 + rows(of: $1) }
  }

  /// The number of rows with the heading; 0 when there is nothing in it.
  private func rows(of section: Section) -> Int {
    section.count == 0 ? 0 : folded.contains(section.group) ? 1 : section.count + 1
  }

  package mutating func fold(_ groups: Set<Group>) {
    folded = groups
    count = sections.reduce(0) { $0 + rows(of: $1) }
  }

  /// How many there are of a group, folded or not.
  package func count(of group: Group) -> Int { sections[group.rawValue].count }

  /// The groups that there is anything in.
  package var groups: [Group] { sections.filter { $0.count > 0 }.map(\.group) }

  /// - Returns: nil beyond the last.
  package subscript(row: Int) -> Row? {
    var rest = row
    for section in sections {
      let rows = rows(of: section)
      guard rest >= rows else {
        if rest == 0 { return .heading(section.group, count: section.count, note: section.note) }
        rest -= 1
        return rest < section.entries.count
          ? .pledge(section.group, section.entries[rest])
          : .unit(section.group, section.units[rest - section.entries.count])
      }
      rest -= rows
    }
    return nil
  }

  /// The row of a group's heading; nil when there is nothing in it.
  package func heading(of group: Group) -> Int? {
    guard count(of: group) > 0 else { return nil }
    return sections.prefix(group.rawValue).reduce(0) { $0 + rows(of: $1) }
  }

  /// The group that a row stands in.
  package func group(at row: Int) -> Group? {
    switch self[row] {
    case .heading(let group, _, _)?, .pledge(let group, _)?, .unit(let group, _)?: group
    case nil: nil
    }
  }

  /// Whether the row is a heading over its rows: the selection passes over it.
  package func isOpenHeading(_ row: Int) -> Bool {
    if case .heading(let group, _, _)? = self[row] { !folded.contains(group) } else { false }
  }
}
