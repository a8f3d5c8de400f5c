import GiaobanCore
import GiaobanText

/// What a report is about, as the board asks for it.
package enum ReportSubject: Hashable, Sendable {
  case summary(MonthRange, ReportScope)
  /// The same on one page.
  case brief(MonthRange, ReportScope)
  /// What a unit owes, to send out.
  case slip(UnitCode, Month)
  /// One pledge, for the minister's hand.
  case card(PledgeCode, Month)
  /// The conclusions of the meeting of that day; nil for the newest one.
  case conclusions(Day?)
  /// What changed from the first month to the second.
  case difference(Month, Month)

  package var title: Phrase {
    switch self {
    case .summary: Phrase(vi: "Báo cáo tổng hợp tháng", en: "Monthly summary")
    case .brief: Phrase(vi: "Báo cáo một trang", en: "Summary on one page")
    case .slip(let unit, _): Phrase(vi: "Phiếu nhắc việc \(unit)", en: "Slip of \(unit)")
    case .card(let pledge, _): Phrase(vi: "Thẻ cam kết \(pledge)", en: "Card of \(pledge)")
    case .conclusions: Phrase(vi: "Kết luận giao ban", en: "Conclusions of the meeting")
    case .difference(let from, let to):
      Phrase(vi: "Thay đổi từ \(from.name.vi) đến \(to.name.vi)", en: "Changes from \(from.name.en) to \(to.name.en)")
    }
  }

  /// Those that say something of it: data and calendars are made of the values of a summary, not of a page.
  package var formats: [ReportFormat] {
    switch self {
    case .summary, .conclusions: ReportFormat.allCases
    case .difference: ReportFormat.allCases.filter { $0 != .ics }
    case .brief, .slip, .card: ReportFormat.allCases.filter { $0 != .json && $0 != .ics }
    }
  }

  /// The title of the question for a file's name.
  package var writingTitle: Phrase {
    switch self {
    case .conclusions: Phrase(vi: "Ghi kết luận vào tệp", en: "Write the conclusions to a file")
    default: Phrase(vi: "Ghi báo cáo vào tệp", en: "Write the summary to a file")
    }
  }

  /// The name of the file, in plain letters; no two reports of one month have the same.
  package func fileName(_ format: ReportFormat) -> String {
    "giaoban-" + stem + "." + format.fileEnding
  }

  private var stem: String {
    switch self {
    case .summary(let months, let scope): Self.stem(months) + Self.stem(scope)
    case .brief(let months, let scope): Self.stem(months) + Self.stem(scope) + "-brief"
    case .slip(let unit, let month): "\(month.iso)-\(unit)-slip"
    case .card(let pledge, let month): "\(month.iso)-\(pledge)"
    case .conclusions(let day): day?.iso ?? "conclusions"
    case .difference(let from, let to): "\(from.iso)-\(to.iso)-diff"
    }
  }

  private static func stem(_ months: MonthRange) -> String {
    months.isOneMonth ? months.first.iso : "\(months.first.iso)-\(months.last.iso)"
  }

  private static func stem(_ scope: ReportScope) -> String {
    switch scope {
    case .ministry: ""
    case .block(let block): "-\(block)"
    case .unit(let unit): "-\(unit)"
    }
  }

  /// The same so many months later; nil for what has no month.
  package func later(by months: Int) -> ReportSubject? {
    let later = { (month: Month) in month.adding(months: months) }
    switch self {
    case .summary(let range, let scope): return .summary(range.earlier(by: -months), scope)
    case .brief(let range, let scope): return .brief(range.earlier(by: -months), scope)
    case .slip(let unit, let month): return .slip(unit, later(month))
    case .card(let pledge, let month): return .card(pledge, later(month))
    case .difference(let from, let to): return .difference(later(from), later(to))
    case .conclusions: return nil
    }
  }
}
