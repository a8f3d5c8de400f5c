import GiaobanCore
import GiaobanText

extension ToDoList {
  /// - Parameter questions: those about the month's pledges, as far as they have been read.
  package init(
    _ view: MonthView, questions: [PledgeCode: [HonestyQuestion]] = [:], folded: Set<Group> = []
  ) {
    var draft = ToDoDraft(view, questions: questions)
    draft.gather(view.portfolio.lines.indices)
    self.init(view, debts: draft.debts, folded: folded) { draft.entries(of: $0) }
  }

  /// The list after the lines at `places` changed where they stand: only their units are looked at again.
  package func updating(
    _ places: [Int], in view: MonthView, questions: [PledgeCode: [HonestyQuestion]] = [:]
  ) -> ToDoList {
    var draft = ToDoDraft(view, questions: questions)
    var fresh: [Range<Int>] = []
    for place in places.sorted() where fresh.last.map({ place >= $0.upperBound }) ?? true {
      guard let unit = debts.first(where: { $0.places.contains(place) }) else {
        return ToDoList(view, questions: questions, folded: folded)
      }
      fresh.append(unit.places)
      draft.gather(unit.places)
    }
    let isFresh = { (place: Int) in fresh.contains { $0.contains(place) } }
    let debts = self.debts.map { old in draft.debts.first { $0.unit == old.unit } ?? old }
    return ToDoList(view, debts: debts, folded: folded) { group in
      let kept = sections[group.rawValue].entries.filter { !isFresh($0.place) }
      return Self.merged(kept, draft.entries(of: group))
    }
  }

  private init(_ view: MonthView, debts: [UnitDebt], folded: Set<Group>, entries: (Group) -> [Entry]) {
    let sections = Group.allCases.map { group in
      switch group {
      case .reminders: Section(group: group, note: Self.note(group, view), units: Self.owing(debts))
      case .withoutCore: Section(group: group, note: Self.note(group, view), units: Self.withoutCore(debts, view))
      default: Section(group: group, note: Self.note(group, view), entries: entries(group))
      }
    }
    self.init(sections: sections, debts: debts, folded: folded)
  }

  /// Two ordered lists as one; what is alike keeps its order.
  private static func merged(_ left: [Entry], _ right: [Entry]) -> [Entry] {
    if left.isEmpty || right.isEmpty { return left + right }
    var result: [Entry] = []
    result.reserveCapacity(left.count + right.count)
    var rest = left[...]
    for entry in right {
      let before = rest.prefix { $0 < entry }
      result += before
      rest = rest[before.endIndex...]
      result.append(entry)
    }
    return result + rest
  }

  /// The units that owe anything, those whose check-ins have been taken up highest first.
  private static func owing(_ debts: [UnitDebt]) -> [UnitDebt] {
    let rank = { (debt: UnitDebt) in (-(debt.rung?.height ?? 0), -debt.late, -debt.overdue, debt.places.lowerBound) }
    return debts.filter { !$0.isEmpty }.sorted { rank($0) < rank($1) }
  }

  private static func withoutCore(_ debts: [UnitDebt], _ view: MonthView) -> [UnitDebt] {
    let covered = Set(debts.filter(\.hasCore).map(\.unit))
    let units = view.portfolio.ministry.orderedUnits.filter { !$0.isCollective && !covered.contains($0.code) }
    return units.map { UnitDebt($0.code) }
  }

  private static func note(_ group: Group, _ view: MonthView) -> Phrase {
    let counts = view.reminders
    switch group {
    case .late:
      return listed(
        Escalation.Rung.allCases.reversed().filter { $0 != .unit }.map {
          (counts.count(on: $0), Phrase(vi: "lên ", en: "to ") + $0.name)
        })
    case .dueSoon:
      return listed(ReminderStep.allCases.filter { $0 != .overdue }.map { (counts.count(on: $0), $0.name) })
    case .reminders: return Phrase(vi: "y chép lời nhắc để gửi", en: "y copies one, ready to send")
    case .questions: return Phrase(vi: "hỏi lại, không phải kết luận", en: "to be asked, not to be taken as answered")
    case .owed: return closing(view)
    case .toAcknowledge, .decisions, .overdue, .suggestions, .withoutCore, .unjudged: return Phrase("")
    }
  }

  /// "close Fri 25 Jun, 4 days left": what the check-ins that are owed have in common.
  private static func closing(_ view: MonthView) -> Phrase {
    let viewpoint = view.portfolio.viewpoint
    let cutOff = view.calendar.cutOff(of: viewpoint.month)
    guard cutOff >= viewpoint.day, !viewpoint.isFuture else { return Phrase("") }
    let day = Phrase(
      vi: "chốt \(DayText.withWeekday(cutOff, .vietnamese)), ", en: "close \(DayText.withWeekday(cutOff, .english)), ")
    return day + DueItem.timeLeft(cutOff - viewpoint.day)
  }

  /// "4 to the minister, 2 to the block's leader": those that are not 0.
  private static func listed(_ counts: [(Int, Phrase)]) -> Phrase {
    let shown = counts.filter { $0.0 > 0 }
    return Phrase(
      vi: shown.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", "),
      en: shown.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "))
  }
}
