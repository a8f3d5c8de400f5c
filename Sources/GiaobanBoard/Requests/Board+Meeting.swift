import GiaobanCore
import GiaobanText

// The meeting on the board: when it can be held, and where it goes on.
extension Board {
  /// The meeting on the screen, whatever stands over it.
  var meetingView: MeetingView? {
    for case .meeting(let meetingView) in overlays { return meetingView }
    return nil
  }

  /// Where it was left, when that was the same day and month.
  mutating func openMeeting() {
    guard let view else { return }
    var meeting = MeetingView(view)
    if case .meeting(let left)? = setAside, (left.day, left.month) == (meeting.day, meeting.month) { meeting = left }
    overlays.append(.meeting(meeting))
    setAside = nil
  }

  func whyNoMeeting() -> Phrase? {
    guard let portfolio = view?.portfolio else {
      return Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet")
    }
    if portfolio.ministry.units.isEmpty { return Phrase(vi: "chưa có đơn vị nào", en: "there is no unit yet") }
    if portfolio.viewpoint.isFuture { return Phrase(vi: "tháng chưa bắt đầu", en: "the month has not begun") }
    if meetingView != nil { return Phrase(vi: "đang họp", en: "the meeting is running") }
    return nil
  }

  func whyNoConclusions() -> Phrase? {
    guard let portfolio = view?.portfolio else { return Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") }
    return portfolio.ministry.newestBriefing(until: portfolio.viewpoint.today) == nil
      ? Phrase(vi: "chưa có hội nghị nào", en: "no meeting was held yet") : nil
  }
}
