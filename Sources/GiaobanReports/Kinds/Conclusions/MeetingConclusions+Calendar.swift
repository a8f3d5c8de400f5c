import GiaobanCore
import GiaobanText

extension MeetingConclusions: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { ConclusionsJSON.value(of: self, language) }
}

extension MeetingConclusions {
  /// The days by which the meeting wants to see what it directed.
  package func calendar(_ language: Language) -> CalendarReport {
    let layout = CalendarLayout(language)
    let organisation = organisation.map { $0.text(language) + " · " } ?? ""
    let held = DayText.full(briefing.day, language)
    return CalendarReport(
      name: organisation + Phrase(vi: "Kết luận giao ban \(held)", en: "Conclusions of \(held)").text(language),
      language: language, stamp: briefing.day,
      events: directives.filter { $0.status != .proposed }.compactMap { directive in
        directive.pledge.due.map { layout.event(of: directive.pledge, due: $0) }
      })
  }
}
