import GiaobanCore
import GiaobanText

/// How final the figures of a summary are: closed, with the hashes of the closings, or provisional; and what was closed
/// before and opened again.
package struct SummarySeal: Equatable, Sendable {
  package struct Reopened: Equatable, Sendable {
    package let month: Month
    package let closing: Closing.Former
  }

  package let months: MonthRange
  /// The closings that hold, ordered by month.
  package let closings: [Closing]
  /// The closings that were opened again, ordered by month, oldest first.
  package let reopened: [Reopened]

  /// Whether it is about a block, a unit, a pledge or several months: worked out from what was closed, and not what was
  /// sealed itself.
  package let isExtract: Bool
  /// What was decided since the closing, of what is told here; none of what was sealed itself.
  package let later: [LaterDecision]

  private init(
    months: MonthRange, closings: [Closing], reopened: [Reopened], isExtract: Bool, later: [LaterDecision]
  ) {
    self.later = later
    self.months = months
    self.closings = closings
    self.reopened = reopened
    self.isExtract = isExtract
  }

  package init(of months: MonthRange, in ministry: Ministry, isExtract: Bool = false, later: [LaterDecision] = []) {
    self.months = months
    self.later = later
    self.isExtract = isExtract
    closings = months.compactMap { ministry.closing(of: $0) }
    reopened = months.flatMap { month in
      (ministry.closings[month]?.reopened ?? []).map { Reopened(month: month, closing: $0) }
    }
  }

  /// Whether every month is closed.
  package var isFinal: Bool { closings.count == months.count }
}

extension SummarySeal {
  /// What the head says of it: that the figures are provisional, or when they were closed and by whom; then what was
  /// opened again, and what was decided since.
  package func notices(_ language: Language) -> [ReportDocument.Part] {
    ([state] + reopened.map(words) + later.map(\.notice)).map { .notice($0.text(language)) }
  }

  /// The last lines, of every page: the hashes, or that there is none yet.
  package func footer(_ language: Language) -> [String] {
    if closings.isEmpty {
      return [Phrase(vi: "Số liệu tạm tính, chưa chốt.", en: "Provisional figures, not closed.").text(language)]
    }
    let lines = closings.map { closing in
      let on = Phrase(
        vi: "đã chốt ngày \(DayText.full(closing.on, .vietnamese))",
        en: "closed on \(DayText.full(closing.on, .english))")
      return Phrase(
        vi: "\(closing.month.name.vi.capitalisedAtStart): \(on.vi), SHA-256 \(closing.hash)",
        en: "\(closing.month.name.en): \(on.en), SHA-256 \(closing.hash)"
      ).text(language)
    }
    let rest = Phrase(vi: "Các tháng còn lại: tạm tính, chưa chốt.", en: "The other months: provisional, not closed.")
    return lines + (isFinal ? [] : [rest.text(language)]) + (isExtract ? [Self.extract.text(language)] : [])
  }

  private static let extract = Phrase(
    vi: "Bản trích, lập từ dữ liệu tháng đã chốt; văn bản được niêm phong là báo cáo chung cả bộ của tháng đó.",
    en: "An extract, worked out from the closed month; what is sealed is the ministry's own summary of that month.")

  /// The same, of what is worked out from it.
  package var extracted: SummarySeal {
    SummarySeal(months: months, closings: closings, reopened: reopened, isExtract: true, later: later)
  }

  private var state: Phrase {
    if isFinal {
      let sentences = closings.map { closing in
        let what = months.isOneMonth ? Phrase(vi: "Đã chốt", en: "Closed") : closing.month.closed
        return Phrase(
          vi: "\(what.vi) ngày \(DayText.full(closing.on, .vietnamese)), người chốt: \(closing.by).",
          en: "\(what.en) on \(DayText.full(closing.on, .english)) by \(closing.by).")
      }
      return sentences.dropFirst().reduce(sentences[0]) { $0 + Phrase(" ") + $1 }
    }
    if months.isOneMonth {
      return Phrase(
        vi: "Số liệu tạm tính: tháng chưa chốt.", en: "Provisional figures: the month is not closed.")
    }
    let open = months.filter { month in !closings.contains { $0.month == month } }
    return Phrase(
      vi: "Số liệu tạm tính: chưa chốt \(open.map(\.name.vi).joined(separator: ", ")).",
      en:
        "Provisional figures: \(open.map(\.name.en).joined(separator: ", ")) \(open.count == 1 ? "is" : "are") not closed."
    )
  }

  private func words(of reopened: Reopened) -> Phrase {
    let (closing, reopening) = (reopened.closing, reopened.closing.reopening)
    return Phrase(
      vi: "\(reopened.month.name.vi.capitalisedAtStart) đã chốt ngày \(DayText.full(closing.on, .vietnamese)) "
        + "(\(closing.by), SHA-256 \(closing.hash)), được \(reopening.by) mở lại ngày "
        + "\(DayText.full(reopening.on, .vietnamese)): \(reopening.reason.text(.vietnamese))",
      en: "\(reopened.month.name.en) was closed on \(DayText.full(closing.on, .english)) (\(closing.by), SHA-256 "
        + "\(closing.hash)) and opened again by \(reopening.by) on \(DayText.full(reopening.on, .english)): "
        + reopening.reason.text(.english))
  }
}

extension Month {
  fileprivate var closed: Phrase { Phrase(vi: "Đã chốt \(name.vi)", en: "\(name.en) closed") }
}

extension ReportDocument {
  /// The document of a month that was laid out before it was closed, with its seal: a notice below the title, and the
  /// footer. What was sealed cannot hold the hash of itself.
  package func sealed(_ seal: SummarySeal) -> ReportDocument {
    var document = self
    let place = parts.firstIndex { if case .title = $0 { true } else { false } }.map { $0 + 1 } ?? 0
    document.parts.insert(contentsOf: seal.notices(language), at: place)
    document.footer = seal.footer(language)
    return document
  }
}
