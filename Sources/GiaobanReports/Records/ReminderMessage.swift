import GiaobanCore
import GiaobanText

/// A courteous reminder to one unit of what it owes: plain text, ready to be sent.
package struct ReminderMessage: Equatable, Sendable {
  /// Mail quotes lines of so many columns without breaking them.
  package static let columns = 72

  private let debts: UnitDebts

  /// - Parameter items: in any order, as the portfolio's day sees them.
  /// - Returns: nil when `items` has nothing of the unit's.
  package init?(to unit: OrgUnit, owing items: [DueItem], in portfolio: Portfolio) {
    debts = UnitDebts(of: unit, owing: items, in: portfolio)
    if debts.items.isEmpty { return nil }
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

  private func addresses(_ language: Language) -> [ReportDocument.Part] {
    let to = Phrase(vi: "Kính gửi", en: "To").text(language)
    var lines = [ReportDocument.Field(to, debts.addressee(language).shownInOneLine)]
    let reached = debts.reached.map { Escalation.leader($0).name(language).shownInOneLine }
    if !reached.isEmpty {
      let copy = Phrase(vi: "Đồng kính gửi", en: "Cc").text(language)
      lines.append(ReportDocument.Field(copy, reached.joined(separator: "; ")))
    }
    return [.fields(lines)]
  }

  private var opening: Phrase {
    let from = debts.organisation.map { Phrase(vi: $0.text(.vietnamese), en: $0.text(.english)) }
    let (vi, en) = (DayText.full(debts.day, .vietnamese), DayText.full(debts.day, .english))
    return Phrase(
      vi: (from.map { "\($0.vi.shownInOneLine) trân trọng" } ?? "Trân trọng")
        + " nhắc những việc đơn vị chưa hoàn thành, tính đến ngày \(vi):",
      en: (from.map { "\($0.en.shownInOneLine) kindly reminds you" } ?? "This is a kind reminder")
        + " of what your unit owes, as of \(en):")
  }

  private func pledges(_ language: Language) -> [ReportDocument.Part] {
    debts.pledges.enumerated().flatMap { place, pledge -> [ReportDocument.Part] in
      let title = pledge.title?.text(language).shownInOneLine ?? ""
      return [
        .paragraph("\(place + 1). \(pledge.code) – \(title)"), .items(pledge.debts.map { $0.text(language) }),
      ]
    }
  }

  private func closing(_ language: Language) -> [ReportDocument.Part] {
    let request = (debts.request + Phrase(" ") + UnitDebts.offer).text(language)
    let thanks = Phrase(vi: "Trân trọng cảm ơn.", en: "Thank you very much.")
    let from = debts.organisation.map { [ReportDocument.Part.paragraph($0.text(language).shownInOneLine)] } ?? []
    return [.paragraph(request), .paragraph(thanks.text(language))] + from
  }
}
