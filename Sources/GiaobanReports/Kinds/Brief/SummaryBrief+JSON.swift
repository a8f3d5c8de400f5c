import GiaobanText

extension SummaryBrief: WorkedOutReport {
  package func calendar(_ language: Language) -> CalendarReport { summary.calendar(language) }
  package func json(_ language: Language) -> JSONValue { BriefJSON.value(of: self, language) }
}

/// What `summary --format json` writes of the brief: the object of the whole, with what the form adds.
enum BriefJSON {
  /// The summary, then its worst and best pledges.
  static func value(of brief: SummaryBrief, _ language: Language) -> JSONValue {
    JSONReport.value(of: brief.summary, language).adding([
      "worst": .array(brief.worst.map { JSONValue($0.entry.code) }),
      "best": .array(brief.best.map(value)),
    ])
  }

  private static func value(of best: SummaryBrief.Best) -> JSONValue {
    let (days, attainment, progress): (Int?, Double?, Double?) =
      switch best.kind {
      case .early(let days): (days, nil, nil)
      case .onTrack(let attainment, let progress): (nil, attainment, progress)
      }
    return [
      "code": JSONValue(best.entry.code), "daysEarly": JSONValue(days), "attainment": JSONValue(attainment),
      "progress": JSONValue(progress),
    ]
  }
}
