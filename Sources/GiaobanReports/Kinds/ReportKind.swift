import GiaobanCore
import GiaobanText

/// The reports that there are. What each is called, what it is made of and in which formats it is written stands in its row;
/// the board and the command line ask it.
package enum ReportKind: String, CaseIterable, Codable, Sendable {
  case summary
  /// The summary on one page.
  case brief
  /// What a unit owes, to send out.
  case slip
  /// One pledge, for the minister's hand.
  case card
  /// What changed between two months.
  case difference
  /// The conclusions of a meeting.
  case conclusions

  /// What is chosen before a report can be made.
  package enum Choice: Sendable {
    case months
    case scope
    case unit
    case pledge
  }

  private struct Row {
    let name: Phrase
    let choices: [Choice]
    /// What stands at the end of the names of its files.
    var fileEnding = ""
    /// What it is called as an official document, or nil where it is none.
    var letter: LetterKind?
    /// Formats that would say nothing of it, and why.
    var without: [ReportFormat: Phrase] = [:]
  }

  private var row: Row {
    switch self {
    case .summary:
      Row(
        name: Phrase(vi: "báo cáo tổng hợp", en: "the summary"), choices: [.months, .scope], letter: .report)
    case .brief:
      Row(
        name: Phrase(vi: "tóm tắt một trang", en: "one page in brief"), choices: [.months, .scope],
        fileEnding: "-brief")
    case .slip:
      Row(
        name: Phrase(vi: "phiếu nhắc việc của một đơn vị", en: "the slip of a unit"), choices: [.months, .unit],
        fileEnding: "-slip", letter: .slip)
    case .card:
      Row(name: Phrase(vi: "thẻ của một cam kết", en: "the card of a pledge"), choices: [.months, .pledge])
    case .difference:
      Row(
        name: Phrase(vi: "thay đổi giữa hai tháng", en: "what changed between two months"), choices: [.months],
        fileEnding: "-diff",
        without: [
          .ics: Phrase(
            vi: "diff không có lịch: thay đổi không phải là việc sắp đến hạn. Hãy chọn định dạng khác.",
            en: "diff has no calendar: what changed is no day to come. Choose another format.")
        ])
    case .conclusions:
      Row(name: Phrase(vi: "kết luận giao ban", en: "the conclusions of a meeting"), choices: [], letter: .notice)
    }
  }

  package var name: Phrase { row.name }
  package var choices: [Choice] { row.choices }
  package var letter: LetterKind? { row.letter }
  var fileEnding: String { row.fileEnding }

  /// The kinds that are of months, among which one is chosen.
  package static var ofMonths: [ReportKind] { allCases.filter { $0.choices.contains(.months) } }

  /// The formats that it can be written in.
  package var formats: [ReportFormat] {
    let without = row.without
    return ReportFormat.allCases.filter { without[$0] == nil }
  }

  /// Why it cannot be written in a format, or nil when it can.
  package func refusal(of format: ReportFormat) -> Phrase? { row.without[format] }

  /// The report of this kind that is made of what was chosen.
  ///
  /// - Parameter months: a slip may be of several; a card is of the last. One month is held against the one before.
  /// - Returns: nil where something that the kind needs is not chosen.
  package func subject(
    of months: MonthRange, scope: ReportScope, unit: UnitCode?, pledge: PledgeCode?
  ) -> ReportSubject? {
    switch self {
    case .summary: return .summary(months, scope)
    case .brief: return .brief(months, scope)
    case .slip: return unit.map { .slip($0, months) }
    case .card: return pledge.map { .card($0, months.last) }
    case .difference:
      return .difference(months.isOneMonth ? months.first.adding(months: -1) : months.first, months.last)
    case .conclusions: return .conclusions(nil)
    }
  }
}
