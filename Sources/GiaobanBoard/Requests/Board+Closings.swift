import GiaobanCore
import GiaobanText

// A month closed, and opened again, from the board: the two steps that cannot be undone.
extension Board {
  /// Why the month on the screen cannot be closed, or nil when it can.
  var whyNotClosing: Phrase? {
    if let reason = whyNotWriting { return reason }
    guard let portfolio = view?.portfolio else { return nil }
    let viewpoint = portfolio.viewpoint
    if let closing = portfolio.ministry.closing(of: viewpoint.month) {
      return RuleViolation.closing(.monthClosed(viewpoint.month, closedOn: closing.on)).phrase
    }
    if viewpoint.isPast { return nil }
    return RuleViolation.closing(.monthNotOver(viewpoint.month, today: viewpoint.today)).phrase
  }

  /// Why the month on the screen cannot be opened again, or nil when it can.
  var whyNotReopening: Phrase? {
    if let reason = whyNotWriting { return reason }
    guard let portfolio = view?.portfolio else { return nil }
    let month = portfolio.viewpoint.month
    return portfolio.ministry.closing(of: month) == nil ? RuleViolation.closing(.monthNotClosed(month)).phrase : nil
  }

  mutating func askToClose() {
    guard let month else { return }
    askToClose(MonthRange(month))
  }

  private mutating func askToClose(_ months: MonthRange, _ why: Phrase = Phrase("")) {
    let name = months.name
    let words =
      why
      + Phrase(
        vi:
          "Chốt \(name.vi): mọi số liệu và câu chữ của báo cáo được giữ nguyên từ nay, và không ghi thêm được gì vào đó. "
          + "Việc này không hoàn tác được; mở lại tháng phải có lý do và được ghi trong báo cáo.",
        en:
          "Closing \(name.en) keeps every figure and word of its summary as it is from now on, and nothing more can be "
          + "recorded there. This cannot be undone; opening a month again needs a reason, which the summary tells.")
    overlays.append(
      .question(
        Question(
          title: Phrase(vi: "Chốt \(name.vi)?", en: "Close \(name.en)?"), words: words,
          answer: Phrase(vi: "chốt tháng", en: "closes the month"), effects: [.closeMonths(months)])))
  }

  /// Earlier months are open: asks whether they are closed with it.
  ///
  /// - Returns: false for another refusal, of which nothing is asked.
  mutating func askToCloseEarlier(_ violation: RuleViolation) -> Bool {
    guard case .closing(.earlierMonthsOpen(let open, let month)) = violation else { return false }
    endProgress()
    askToClose(MonthRange(open.first, month), violation.phrase + Phrase(" "))
    return true
  }

  var whyNotUnpinned: Phrase? {
    whyReadOnly ?? whyRecordsAreFrozen
      ?? (isPinned ? nil : Phrase(vi: "ngày không bị ghim", en: "the day is not pinned"))
  }

  func unpin() -> [Effect] {
    guard var settings = view?.portfolio.ministryNow.settings else { return [] }
    settings.pinnedDay = nil
    return [.save(.configure(settings))]
  }

  mutating func askToReopen() {
    guard let month else { return }
    overlays.append(.prompt(Prompt(.reopenMonth(month, look.language))))
  }

  /// The ministry of a closed month is the one of then: editing it would put the old one in the place of today's.
  var whyRecordsAreFrozen: Phrase? {
    guard let portfolio = view?.portfolio, portfolio.isFrozen else { return nil }
    let name = portfolio.viewpoint.month.name
    return Phrase(
      vi: "\(name.vi) đã chốt và hiện như khi chốt; về tháng này (t) để sửa",
      en: "\(name.en) is closed and shown as it was; go back to this month (t) to edit")
  }

  /// What a saved step does not show on the screen.
  func frozenNote(_ batch: Batch) -> Phrase {
    guard view?.portfolio.isFrozen == true, !batch.pledges.isEmpty else { return Phrase("") }
    return Phrase(
      vi: "; tháng đang xem đã chốt nên không đổi", en: "; the month on the screen is closed and stays as it was")
  }
}
