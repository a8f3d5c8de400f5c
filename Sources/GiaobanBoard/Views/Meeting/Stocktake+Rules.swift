import GiaobanCore
import GiaobanText

// What can be decided in a meeting now.
extension Stocktake {
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

  /// Why a key of the meeting does nothing now; nil when it does.
  func whyNot(_ action: StocktakeKey, _ glance: Glance) -> Phrase? {
    switch action {
    case .next:
      return item == nil ? Phrase(vi: "đã đến cuối", en: "this is the end of the list") : nil
    case .previous, .first:
      return place == 0 ? Phrase(vi: "đang ở cam kết đầu tiên", en: "this is the first pledge") : nil
    case .rest:
      return item == nil ? Phrase(vi: "đang ở danh sách còn lại", en: "these are the rest") : nil
    case .pause, .keys, .end: return nil
    case .undo: return glance.whyNot(.step(.undo))
    case .redo: return glance.whyNot(.step(.redo))
    case .direct: return whyNothingIsWritten(glance)
    case .note, .grant, .refuse, .returnCheckIn, .acknowledge:
      if let reason = whyNothingIsWritten(glance) { return reason }
      guard item != nil else { return Phrase(vi: "hãy chọn một cam kết trước", en: "choose a pledge first") }
      guard let line = line(glance) else {
        return Phrase(vi: "cam kết này không còn trong tháng", en: "this pledge is no longer in the month")
      }
      return whyNot(action, line, glance)
    }
  }

  private func whyNothingIsWritten(_ glance: Glance) -> Phrase? {
    glance.isReadOnly ? Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") : nil
  }

  private func whyNot(_ action: StocktakeKey, _ line: PledgeLine, _ glance: Glance) -> Phrase? {
    switch action {
    case .grant, .refuse:
      return line.openExtension == nil
        ? Phrase(vi: "không có gia hạn nào đang xin", en: "no extension is asked for") : nil
    case .returnCheckIn:
      guard let key = checkInToReturn(glance) else {
        return Phrase(vi: "chưa có báo cáo nào để trả lại", en: "there is no check-in to return")
      }
      return whyClosed(key.month, glance)
    case .acknowledge:
      guard let key = checkInToAcknowledge(glance) else {
        return Phrase(vi: "không có báo cáo nào chờ ghi nhận", en: "no check-in waits to be acknowledged")
      }
      return whyClosed(key.month, glance)
    default: return nil
    }
  }

  private func whyClosed(_ month: Month, _ glance: Glance) -> Phrase? {
    (glance.month?.portfolio.ministry.closing(of: month)).map {
      RuleViolation.closing(.monthClosed(month, closedOn: $0.on)).phrase
    }
  }
}
