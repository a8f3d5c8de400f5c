import GiaobanCore
import GiaobanText

extension Pledge {
  /// The meeting it comes from, with the number of its conclusion where there is one; nil when it comes from none.
  package var meetingWords: Phrase? {
    guard let briefing else { return nil }
    let vi = "giao ban ngày \(DayText.full(briefing, .vietnamese))"
    let en = "the briefing of \(DayText.full(briefing, .english))"
    guard let conclusion else { return Phrase(vi: vi, en: en) }
    return Phrase(vi: "Kết luận số \(conclusion), \(vi)", en: "Conclusion \(conclusion) of \(en)")
  }
}
