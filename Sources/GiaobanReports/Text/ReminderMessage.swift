import GiaobanCore

/// A courteous reminder to one unit of what it owes: plain text, ready to be sent.
package struct ReminderMessage: Equatable, Sendable {
  /// Mail quotes lines of so many columns without breaking them.
  package static let columns = 72

  private let unit: OrgUnit
  /// Most overdue first; never empty.
  private let items: [DueItem]
  private let portfolio: Portfolio

  /// - Parameter items: in any order, as the portfolio's day sees them.
  /// - Returns: nil when `items` has nothing of the unit's.
  package init?(to unit: OrgUnit, owing items: [DueItem], in portfolio: Portfolio) {
    self.unit = unit
    self.items = items.filter { $0.unit == unit.code }.sorted(by: DueItem.isBefore)
    self.portfolio = portfolio
    if self.items.isEmpty { return nil }
  }

  /// What there is to say instead of a reminder.
  package static func nothingOwed(by unit: OrgUnit, _ language: Language) -> String {
    let name = { unit.name.text($0).shownInOneLine }
    let words = Phrase(
      vi: "\(name(.vietnamese)) (\(unit.code)) hiện không nợ việc gì. Xin cảm ơn.",
      en: "\(name(.english)) (\(unit.code)) owes nothing now. Thank you.")
    return TextReport(columns: columns).text(of: ReportDocument([.paragraph(words.text(language))]))
  }

  package func text(_ language: Language, columns: Int = Self.columns) -> String {
    let parts = addresses(language) + [.paragraph(opening.text(language))] + pledges(language) + closing(language)
    return TextReport(columns: min(columns, Self.columns)).text(of: ReportDocument(parts))
  }

  // MARK: To whom, from whom

  /// The unit's head; the unit itself where nobody is named, or where it stands for many.
  private func addresses(_ language: Language) -> [ReportDocument.Part] {
    let name = unit.name.text(language)
    let head = unit.isCollective ? nil : unit.head.map { Escalation.head($0).name(language) }
    var lines = [field(Phrase(vi: "Kính gửi", en: "To"), [head, name].compactMap(\.self), ", ", language)]
    if !others.isEmpty {
      let names = others.map { Escalation.leader($0).name(language) }
      lines.append(field(Phrase(vi: "Đồng kính gửi", en: "Cc"), names, "; ", language))
    }
    return [.fields(lines)]
  }

  private func field(_ name: Phrase, _ values: [String], _ separator: String, _ language: Language)
    -> ReportDocument.Field
  {
    ReportDocument.Field(name.text(language), values.map(\.shownInOneLine).joined(separator: separator))
  }

  /// The leaders whom the check-ins have reached by staying missing, from the lowest rung up.
  private var others: [Leader] {
    let highest = items.compactMap(\.escalation).max() ?? 0
    let reached = stride(from: 1, through: highest, by: 1).compactMap { level in
      Escalation.addressee(level: level, unit: unit, ministry: portfolio.ministry)?.leader
    }
    var seen: Set<LeaderCode> = []
    return reached.filter { seen.insert($0.code).inserted }
  }

  private var organisation: Bilingual? { portfolio.ministry.settings.organisation }
  private var day: Day { portfolio.viewpoint.day }

  private var opening: Phrase {
    let from = organisation.map { Phrase(vi: $0.text(.vietnamese), en: $0.text(.english)) }
    let (vi, en) = (DayText.full(day, .vietnamese), DayText.full(day, .english))
    return Phrase(
      vi: (from.map { "\($0.vi.shownInOneLine) trân trọng" } ?? "Trân trọng")
        + " nhắc những việc đơn vị chưa hoàn thành, tính đến ngày \(vi):",
      en: (from.map { "\($0.en.shownInOneLine) kindly reminds you" } ?? "This is a kind reminder")
        + " of what your unit owes, as of \(en):")
  }

  // MARK: What is owed

  /// Pledge by pledge, the one with the oldest debt first.
  private func pledges(_ language: Language) -> [ReportDocument.Part] {
    var codes: [PledgeCode] = []
    for item in items where !codes.contains(item.pledge) { codes.append(item.pledge) }
    let byCode = Dictionary(grouping: items, by: \.pledge)
    return codes.enumerated().flatMap { place, code -> [ReportDocument.Part] in
      let title = portfolio.index(of: code).map { portfolio.lines[$0].pledge.title.text(language).shownInOneLine }
      return [
        .paragraph("\(place + 1). \(code) – \(title ?? "")"),
        .items((byCode[code] ?? []).map { words(of: $0).text(language) }),
      ]
    }
  }

  private func words(of item: DueItem) -> Phrase {
    let (vi, en) = (DayText.full(item.due, .vietnamese), DayText.full(item.due, .english))
    let what: Phrase
    switch item.kind {
    case .checkIn:
      let month = item.month.map(\.name) ?? Phrase("")
      what = Phrase(vi: "báo cáo \(month.vi), chốt ngày \(vi)", en: "check-in for \(month.en), closing on \(en)")
    case .task:
      let number = item.task ?? 0
      what = Phrase(
        vi: "nhiệm vụ \(number): \(item.title.text(.vietnamese).shownInOneLine), hạn \(vi)",
        en: "task \(number): \(item.title.text(.english).shownInOneLine), due on \(en)")
    case .pledge: what = Phrase(vi: "hoàn thành cam kết, hạn \(vi)", en: "the pledge itself, due on \(en)")
    }
    return what + Phrase(" (") + item.timeLeft + standing(of: item) + Phrase(")")
  }

  private func standing(of item: DueItem) -> Phrase {
    switch item.given {
    case .draft?: Phrase(vi: ", mới là bản nháp", en: ", a draft so far")
    case .returned?: Phrase(vi: ", đã trả lại, cần gửi lại", en: ", returned, to be sent again")
    default: Phrase("")
    }
  }

  // MARK: What is asked for

  /// What is late is asked for before the next step of the escalation, the rest by its own day.
  private var request: Phrase {
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

  private func closing(_ language: Language) -> [ReportDocument.Part] {
    let help = Phrase(
      vi: " Nếu có vướng mắc, xin cho biết để cùng tháo gỡ.",
      en: " If something stands in the way, please let us know.")
    let thanks = Phrase(vi: "Trân trọng cảm ơn.", en: "Thank you very much.")
    let from = organisation.map { [ReportDocument.Part.paragraph($0.text(language).shownInOneLine)] } ?? []
    return [.paragraph((request + help).text(language)), .paragraph(thanks.text(language))] + from
  }
}
