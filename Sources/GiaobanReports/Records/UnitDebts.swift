import GiaobanCore
import GiaobanText

/// What one unit owes, in courteous words: the reminder and the slip say it alike.
package struct UnitDebts: Equatable, Sendable {
  /// One pledge with what is owed on it.
  package struct Pledge: Equatable, Sendable {
    package let code: PledgeCode
    /// The title, or nil when the portfolio does not have the pledge.
    package let title: Bilingual?
    /// One for each thing that is owed, most overdue first.
    package let debts: [Phrase]
  }

  package let unit: OrgUnit
  /// The items, most overdue first; may be empty.
  package let items: [DueItem]
  private let portfolio: Portfolio

  /// - Parameter items: in any order, of any units, as the portfolio's day sees them.
  package init(of unit: OrgUnit, owing items: [DueItem], in portfolio: Portfolio) {
    self.unit = unit
    self.items = items.filter { $0.unit == unit.code }.sorted(by: DueItem.isBefore)
    self.portfolio = portfolio
  }

  package var organisation: Bilingual? { portfolio.ministry.settings.organisation }
  /// The day as of which it is owed.
  package var day: Day { portfolio.viewpoint.day }

  // MARK: To whom

  /// The unit's head; nil where nobody is named, and where the unit stands for many.
  package var head: OrgUnit.Head? { unit.isCollective ? nil : unit.head }

  /// `Cục trưởng Phạm Văn Giang, Cục Tin thử`.
  package func addressee(_ language: Language) -> String {
    [head.map { Escalation.head($0).name(language) }, unit.name.text(language)].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// The leaders whom the check-ins have reached by staying missing, from the lowest rung up: those who hold the blocks today.
  package var reached: [Leader] {
    let highest = items.compactMap(\.escalation).max() ?? 0
    let reached = stride(from: 1, through: highest, by: 1).compactMap { level in
      Escalation.addressee(level: level, unit: unit, ministry: portfolio.ministryNow)?.leader
    }
    var seen: Set<LeaderCode> = []
    return reached.filter { seen.insert($0.code).inserted }
  }

  // MARK: What is owed

  /// The one with the oldest debt first.
  package var pledges: [Pledge] {
    var codes: [PledgeCode] = []
    var byCode: [PledgeCode: [DueItem]] = [:]
    for item in items {
      if byCode[item.pledge] == nil { codes.append(item.pledge) }
      byCode[item.pledge, default: []].append(item)
    }
    return codes.map { code in
      Pledge(
        code: code, title: portfolio.index(of: code).map { portfolio.lines[$0].pledge.title },
        debts: (byCode[code] ?? []).map(words))
    }
  }

  private func words(of item: DueItem) -> Phrase {
    let (vi, en) = (DayText.full(item.due, .vietnamese), DayText.full(item.due, .english))
    let by =
      item.kind == .checkIn
      ? Phrase(vi: ", chốt ngày \(vi)", en: ", closing on \(en)") : Phrase(vi: ", hạn \(vi)", en: ", due on \(en)")
    return Self.what(item) + by + Phrase(" (") + item.timeLeft + Self.standing(of: item) + Phrase(")")
  }

  /// The thing itself, without its day: `check-in for June 2027`, `task 2: Buy servers`.
  package static func what(_ item: DueItem) -> Phrase {
    switch item.kind {
    case .checkIn:
      let month = item.month.map(\.name) ?? Phrase("")
      return Phrase(vi: "báo cáo \(month.vi)", en: "check-in for \(month.en)")
    case .task:
      let number = item.task ?? 0
      return Phrase(
        vi: "nhiệm vụ \(number): \(item.title.text(.vietnamese).shownInOneLine)",
        en: "task \(number): \(item.title.text(.english).shownInOneLine)")
    case .pledge: return Phrase(vi: "hoàn thành cam kết", en: "the pledge itself")
    }
  }

  /// The state of a check-in that is there and yet owed, with its comma; empty for anything else.
  package static func standing(of item: DueItem) -> Phrase {
    switch item.given {
    case .draft?: Phrase(vi: ", mới là bản nháp", en: ", a draft so far")
    case .returned?: Phrase(vi: ", đã trả lại, cần gửi lại", en: ", returned, to be sent again")
    case .submitted?, .acknowledged?, nil: Phrase("")
    }
  }

  // MARK: What is asked for

  /// What is late is asked for before the next step of the escalation, the rest by its own day.
  package var request: Phrase {
    let settings = portfolio.ministry.settings
    let late = items.filter(\.isOverdue)
    if late.isEmpty {
      let first = items.map(\.due).min() ?? day
      let (vi, en) = (DayText.full(first, .vietnamese), DayText.full(first, .english))
      return Phrase(
        vi: "Kính đề nghị đơn vị báo cáo, hoàn thành đúng hạn nêu trên, việc gần nhất chậm nhất là ngày \(vi).",
        en: "Please report and see to these by the days given, the first by \(en).")
    }
    let by = settings.workingDays.adding(max(settings.escalationWorkingDays, 1), to: day)
    let (vi, en) = (DayText.full(by, .vietnamese), DayText.full(by, .english))
    let rest =
      late.count < items.count
      ? Phrase(vi: "; các việc còn lại theo đúng hạn nêu trên", en: ", and to the rest by the days given") : Phrase("")
    return Phrase(
      vi: "Kính đề nghị đơn vị báo cáo, hoàn thành những việc đã quá hạn, chậm nhất là ngày \(vi)",
      en: "Please report and see to what is late by \(en)") + rest + Phrase(".")
  }

  /// What is said after ``request``.
  package static let offer = Phrase(
    vi: "Nếu có vướng mắc, xin cho biết để cùng tháo gỡ.", en: "If something stands in the way, please let us know.")
}
