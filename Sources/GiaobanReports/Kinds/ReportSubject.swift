import GiaobanCore
import GiaobanText

/// One report: its kind, and what it is about.
package enum ReportSubject: Hashable, Codable, Sendable {
  case summary(MonthRange, ReportScope)
  case brief(MonthRange, ReportScope)
  case slip(UnitCode, MonthRange)
  case card(PledgeCode, Month)
  /// What changed from the first month to the second.
  case difference(Month, Month)
  /// The conclusions of the meeting of that day, or of the newest one.
  case conclusions(Day?)

  package var kind: ReportKind {
    switch self {
    case .summary: .summary
    case .brief: .brief
    case .slip: .slip
    case .card: .card
    case .difference: .difference
    case .conclusions: .conclusions
    }
  }

  /// The months that it is of, or nil where it is of none.
  package var months: MonthRange? {
    switch self {
    case .summary(let months, _), .brief(let months, _), .slip(_, let months): months
    case .card(_, let month): MonthRange(month)
    case .difference(let from, let to): MonthRange(from, to)
    case .conclusions: nil
    }
  }

  /// Whose pledges it is about, or nil where that is not chosen.
  package var scope: ReportScope? {
    switch self {
    case .summary(_, let scope), .brief(_, let scope): scope
    case .slip, .card, .difference, .conclusions: nil
    }
  }

  package var unit: UnitCode? {
    if case .slip(let unit, _) = self { unit } else { nil }
  }

  package var pledge: PledgeCode? {
    if case .card(let pledge, _) = self { pledge } else { nil }
  }

  /// The same so many months later; nil for what has no month.
  package func later(by count: Int) -> ReportSubject? {
    let later = { (months: MonthRange) in months.earlier(by: -count) }
    switch self {
    case .summary(let months, let scope): return .summary(later(months), scope)
    case .brief(let months, let scope): return .brief(later(months), scope)
    case .slip(let unit, let months): return .slip(unit, later(months))
    case .card(let pledge, let month): return .card(pledge, month.adding(months: count))
    case .difference(let from, let to): return .difference(from.adding(months: count), to.adding(months: count))
    case .conclusions: return nil
    }
  }
}

// What it is called.
extension ReportSubject {
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

  /// What is written, in a sentence.
  package var nameInSentence: Phrase {
    switch self {
    case .summary(let months, _): Phrase(vi: "báo cáo ", en: "the summary of ") + months.name
    case .brief(let months, _): Phrase(vi: "bản tóm tắt ", en: "the brief of ") + months.name
    case .slip(let unit, let months):
      Phrase(vi: "phiếu báo \(months.name.vi) của \(unit)", en: "the slip of \(unit) of \(months.name.en)")
    case .card(let pledge, let month):
      Phrase(vi: "thẻ cam kết \(pledge), \(month.name.vi)", en: "the card of \(pledge) of \(month.name.en)")
    case .difference(let from, let to):
      Phrase(
        vi: "thay đổi \(from.name.vi) – \(to.name.vi)", en: "the changes from \(from.name.en) to \(to.name.en)")
    case .conclusions(let day?):
      Phrase(
        vi: "kết luận giao ban ngày \(DayText.full(day, .vietnamese))",
        en: "the conclusions of \(DayText.full(day, .english))")
    case .conclusions(nil): kind.name
    }
  }

  /// The title of the question for a file's name.
  package var writingTitle: Phrase {
    kind == .conclusions
      ? Phrase(vi: "Ghi kết luận vào tệp", en: "Write the conclusions to a file")
      : Phrase(vi: "Ghi báo cáo vào tệp", en: "Write the summary to a file")
  }

  /// The name of the file, in plain letters; no two reports of one month have the same.
  package func fileName(_ format: ReportFormat) -> String {
    "giaoban-" + stem + kind.fileEnding + "." + format.fileEnding
  }

  private var stem: String {
    switch self {
    case .summary(let months, let scope), .brief(let months, let scope):
      Self.stem(months) + (scope.code.map { "-" + $0 } ?? "")
    case .slip(let unit, let months): "\(Self.stem(months))-\(unit)"
    case .card(let pledge, let month): "\(month.iso)-\(pledge)"
    case .difference(let from, let to): "\(from.iso)-\(to.iso)"
    case .conclusions(let day): day?.iso ?? "conclusions"
    }
  }

  private static func stem(_ months: MonthRange) -> String {
    months.isOneMonth ? months.first.iso : "\(months.first.iso)-\(months.last.iso)"
  }
}
