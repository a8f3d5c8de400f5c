import GiaobanCore
import GiaobanText

// What can be decided in a meeting now.
extension MeetingView {
  func line(_ glance: Glance) -> PledgeLine? {
    guard let month = glance.month, let place = item.flatMap({ month.index(of: $0.code) }) else { return nil }
    return month.portfolio.lines[place]
  }

  /// The newest check-in that is made.
  func checkInToReturn(_ glance: Glance) -> CheckInKey? {
    line(glance).flatMap { line in
      line.latestMade.map { CheckInKey(pledge: line.pledge.code, month: $0.month) }
    }
  }

  func checkInToAcknowledge(_ glance: Glance) -> CheckInKey? {
    guard let key = checkInToReturn(glance), line(glance)?.mark(of: key.month)?.state == .submitted else {
      return nil
    }
    return key
  }

  // MARK: Why a key does nothing now

  var whyNoNext: Phrase? { item == nil ? Phrase(vi: "đã đến cuối", en: "this is the end of the list") : nil }

  var whyNoPrevious: Phrase? {
    place == 0 ? Phrase(vi: "đang ở cam kết đầu tiên", en: "this is the first pledge") : nil
  }

  var whyNoRest: Phrase? {
    item == nil ? Phrase(vi: "đang ở danh sách còn lại", en: "these are the rest") : nil
  }

  func whyNothingIsWritten(_ glance: Glance) -> Phrase? {
    glance.isReadOnly ? Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") : nil
  }

  /// Why nothing can be decided of the pledge.
  func whyNothingOfPledge(_ glance: Glance) -> Phrase? {
    if let reason = whyNothingIsWritten(glance) { return reason }
    if item == nil { return Phrase(vi: "hãy chọn một cam kết trước", en: "choose a pledge first") }
    if line(glance) != nil { return nil }
    return Phrase(vi: "cam kết này không còn trong tháng", en: "this pledge is no longer in the month")
  }

  func whyNoExtension(_ glance: Glance) -> Phrase? {
    if let reason = whyNothingOfPledge(glance) { return reason }
    if line(glance)?.openExtension != nil { return nil }
    return Phrase(vi: "không có gia hạn nào đang xin", en: "no extension is asked for")
  }

  func whyNoReturning(_ glance: Glance) -> Phrase? {
    if let reason = whyNothingOfPledge(glance) { return reason }
    if let key = checkInToReturn(glance) { return whyClosed(key.month, glance) }
    return Phrase(vi: "chưa có báo cáo nào để trả lại", en: "there is no check-in to return")
  }

  func whyNoAcknowledging(_ glance: Glance) -> Phrase? {
    if let reason = whyNothingOfPledge(glance) { return reason }
    if let key = checkInToAcknowledge(glance) { return whyClosed(key.month, glance) }
    return Phrase(vi: "không có báo cáo nào chờ ghi nhận", en: "no check-in waits to be acknowledged")
  }

  private func whyClosed(_ month: Month, _ glance: Glance) -> Phrase? {
    (glance.month?.portfolio.ministry.closing(of: month)).map {
      RuleViolation.closing(.monthClosed(month, closedOn: $0.on)).phrase
    }
  }
}
