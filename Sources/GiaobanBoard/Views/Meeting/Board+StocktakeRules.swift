import GiaobanCore
import GiaobanText

// What can be decided in a meeting now.
extension Board {
  func line(_ stocktake: Stocktake) -> PledgeLine? {
    guard let view, let place = stocktake.item.flatMap({ view.index(of: $0.code) }) else { return nil }
    return view.portfolio.lines[place]
  }

  /// The newest check-in that is made.
  func checkInToReturn(_ stocktake: Stocktake) -> CheckInKey? {
    line(stocktake).flatMap { line in
      line.latestMade.map { CheckInKey(pledge: line.pledge.code, month: $0.month) }
    }
  }

  func checkInToAcknowledge(_ stocktake: Stocktake) -> CheckInKey? {
    guard let key = checkInToReturn(stocktake), line(stocktake)?.mark(of: key.month)?.state == .submitted else {
      return nil
    }
    return key
  }

  /// Why a key of the meeting does nothing now; nil when it does.
  func whyNot(_ action: StocktakeKey, _ stocktake: Stocktake) -> Phrase? {
    switch action {
    case .next:
      return stocktake.item == nil ? Phrase(vi: "đã đến cuối", en: "this is the end of the list") : nil
    case .previous, .first:
      return stocktake.place == 0 ? Phrase(vi: "đang ở cam kết đầu tiên", en: "this is the first pledge") : nil
    case .rest:
      return stocktake.item == nil ? Phrase(vi: "đang ở danh sách còn lại", en: "these are the rest") : nil
    case .pause, .keys, .end: return nil
    case .undo: return whyNot(.step(.undo))
    case .redo: return whyNot(.step(.redo))
    case .direct: return whyNothingIsWritten
    case .note, .grant, .refuse, .returnCheckIn, .acknowledge:
      if let reason = whyNothingIsWritten { return reason }
      guard stocktake.item != nil else { return Phrase(vi: "hãy chọn một cam kết trước", en: "choose a pledge first") }
      guard let line = line(stocktake) else {
        return Phrase(vi: "cam kết này không còn trong tháng", en: "this pledge is no longer in the month")
      }
      return whyNot(action, line, stocktake)
    }
  }

  private var whyNothingIsWritten: Phrase? {
    isReadOnly ? Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") : nil
  }

  private func whyNot(_ action: StocktakeKey, _ line: PledgeLine, _ stocktake: Stocktake) -> Phrase? {
    switch action {
    case .grant, .refuse:
      return line.openExtension == nil
        ? Phrase(vi: "không có gia hạn nào đang xin", en: "no extension is asked for") : nil
    case .returnCheckIn:
      guard let key = checkInToReturn(stocktake) else {
        return Phrase(vi: "chưa có báo cáo nào để trả lại", en: "there is no check-in to return")
      }
      return whyClosed(key.month)
    case .acknowledge:
      guard let key = checkInToAcknowledge(stocktake) else {
        return Phrase(vi: "không có báo cáo nào chờ ghi nhận", en: "no check-in waits to be acknowledged")
      }
      return whyClosed(key.month)
    default: return nil
    }
  }

  private func whyClosed(_ month: Month) -> Phrase? {
    (view?.portfolio.ministry.closing(of: month)).map {
      RuleViolation.closing(.monthClosed(month, closedOn: $0.on)).phrase
    }
  }
}
