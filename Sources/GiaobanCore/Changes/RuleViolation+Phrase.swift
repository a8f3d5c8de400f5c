import GiaobanText

extension RuleViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .unknownPledge, .unknownTask, .unknownUnit, .unknownReference, .unknownLeader, .noPledges: unknownPhrase
    case .succeedsOneself, .alreadySucceeded, .successorHasLeft, .blockHeldSince, .decidedLater, .chairsLater,
      .afterLastDay, .blockHolderLeft, .lastDayWithoutSuccessor:
      officePhrase
    case .statusDoesNotAllow, .mixedStatuses, .dayBeforeLastMove, .dayInFuture, .reasonMissing: movePhrase
    case .monthClosed, .monthNotOver, .monthNotClosed, .monthEmpty, .monthBeforeOwing, .earlierMonthsOpen,
      .laterMonthClosed, .correctionOfSeveralSteps:
      closingPhrase
    case .checkInForFutureMonth, .checkInBeforePledge, .checkInOfOpenSuggestion, .checkInSaysNothing,
      .readingWithoutMetric, .readingAndReason, .readingDayInFuture, .keptWithoutDuty, .dutyWithoutKept,
      .numberOrReasonMissing,
      .nothingAsked, .noCheckIn, .checkInStateDoesNotAllow:
      checkInPhrase
    case .taskAlreadyDone, .taskNotDone, .extensionWithoutDueDay, .extensionNotLater, .extensionToPastDay,
      .extensionBeforeLast, .nobodyDecides, .extensionStillOpen, .noOpenExtension:
      stepPhrase
    case .originNeverChanges, .originalDueNeverChanges, .laterDueNeedsExtension, .dueNeverTakenAway, .recordInFuture,
      .toldInFuture, .numbersUsedUp:
      lastingPhrase
    case .dutyWithDueDay, .dueBeforeStart, .movesOutOfOrder, .targetEqualsBaseline, .targetDayNotAfterBaseline,
      .waypointsOutOfOrder, .notANumber,
      .codeTaken, .secondSpanningBlock, .conclusionMissing, .settingOutOfRange, .storeHasRecords:
      recordPhrase
    case .nothingChanges, .changedMeanwhile, .storeChangedMeanwhile, .nothingToUndo, .nothingToRedo, .cannotBeUndone,
      .changedSince:
      logPhrase
    }
  }

  private var unknownPhrase: Phrase {
    switch self {
    case .unknownPledge(let code):
      Phrase(
        vi: "Không có cam kết \(code). Xem danh sách: giaoban list.",
        en: "There is no pledge \(code). See giaoban list.")
    case .unknownTask(let key, let existing):
      Phrase(
        vi: "\(key.pledge) không có nhiệm vụ số \(key.number); có: \(Self.numbers(existing)).",
        en: "\(key.pledge) has no task \(key.number); it has: \(Self.numbers(existing)).")
    case .unknownUnit(let code): Phrase(vi: "Không có đơn vị \(code).", en: "There is no unit \(code).")
    case .unknownReference(let key, let place):
      Phrase(
        vi: "\(place.words.vi) nhắc đến \(key.words.vi), mà không có.",
        en: "\(place.words.en) names \(key.words.en), which does not exist.")
    case .unknownLeader(let code): Phrase(vi: "Không có lãnh đạo \(code).", en: "There is no leader \(code).")
    default: Phrase(vi: "Chưa chọn cam kết nào.", en: "No pledge is chosen.")
    }
  }

  private static func numbers(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "–" : numbers.map(String.init).joined(separator: ", ")
  }

  private var movePhrase: Phrase {
    switch self {
    case .statusDoesNotAllow(let code, let status, let name):
      Phrase(
        vi:
          "\(code) ở trạng thái “\(status.name.vi)” nên không \(name.words.vi) được.\(Self.hint(code, status, name).vi)",
        en: "\(code) is \(status.name.en), so “\(name.words.en)” is not possible.\(Self.hint(code, status, name).en)")
    case .mixedStatuses(let code, let status):
      Phrase(
        vi: "Không làm gì cả: \(code) đang ở trạng thái “\(status.name.vi)”. Hãy bỏ chọn nó.",
        en: "Nothing was done: \(code) is \(status.name.en). Take its mark away.")
    case .dayBeforeLastMove(let code, let day, let last):
      Phrase(
        vi: "\(code): ngày \(day) sớm hơn lần đổi trạng thái gần nhất (\(last)).",
        en: "\(code): \(day) is earlier than its last change of status (\(last)).")
    case .dayInFuture(let day, let today):
      Phrase(
        vi: "Ngày \(day) còn ở tương lai; hôm nay là \(today).", en: "\(day) is in the future; today is \(today).")
    case .reasonMissing(let name):
      Phrase(vi: "Cần lý do cho: \(name.words.vi).", en: "A reason is needed for: \(name.words.en).")
    default: Phrase("")
    }
  }

  private var closingPhrase: Phrase {
    switch self {
    case .monthClosed(let month, let day):
      Phrase(
        vi: "Tháng \(month.iso) đã chốt ngày \(day), không sửa được nữa.",
        en: "\(month.iso) was closed on \(day) and does not change any more.")
    case .monthNotOver(let month, let today):
      Phrase(
        vi: "Tháng \(month.iso) chưa hết; chốt được từ ngày \(month.last.adding(days: 1)) (hôm nay \(today)).",
        en: "\(month.iso) is not over; it can be closed from \(month.last.adding(days: 1)) on (today is \(today)).")
    case .monthNotClosed(let month):
      Phrase(
        vi: "Tháng \(month.iso) chưa chốt, nên không cần mở lại.",
        en: "\(month.iso) is not closed, so there is nothing to open again.")
    case .monthBeforeOwing(let month, let first):
      Phrase(
        vi: "Đơn vị báo cáo từ \(first.name.vi), nên không chốt \(month.name.vi). Hãy chốt từ \(first.iso).",
        en:
          "Check-ins are owed from \(first.name.en) on, so \(month.name.en) is not closed. Close from \(first.iso) on.")
    case .earlierMonthsOpen(let open, let month):
      Phrase(
        vi: "Chốt theo thứ tự: trước \(month.name.vi) còn "
          + (open.isOneMonth ? "\(open.name.vi) chưa chốt." : "các tháng chưa chốt, \(open.name.vi)."),
        en: "Months are closed in order: before \(month.name.en), \(open.name.en) "
          + (open.isOneMonth ? "is still open." : "are still open."))
    case .laterMonthClosed(let month, let later):
      Phrase(
        vi: "Mở lại từ tháng cuối: sau \(month.name.vi) còn \(later.name.vi) đã chốt.",
        en: "Months are opened again the latest first: after \(month.name.en), \(later.name.en) is closed.")
    case .correctionOfSeveralSteps(let key, let days):
      Phrase(
        vi: "Các giá trị cần sửa của \(key.words.vi) được ghi vào những ngày khác nhau "
          + "(\(days.map { $0 == .first ? "ngay từ đầu" : DayText.full($0, .vietnamese) }.joined(separator: ", "))). "
          + "Hãy sửa từng giá trị một.",
        en: "The values to correct of \(key.words.en) were entered on different days "
          + "(\(days.map { $0 == .first ? "from the start" : DayText.full($0, .english) }.joined(separator: ", "))). "
          + "Correct them one at a time.")
    case .monthEmpty(let month):
      Phrase(
        vi: "Tháng \(month.iso) chưa có cam kết nào, nên không có gì để chốt. Hãy xem lại tháng.",
        en: "\(month.iso) has no pledges, so there is nothing to close. Check the month.")
    default: Phrase("")
    }
  }

  private static func hint(_ code: PledgeCode, _ status: PledgeStatus, _ name: ChangeName) -> Phrase {
    switch (status, name) {
    case (.proposed, _):
      Phrase(
        vi: " Đơn vị cần nhận trước: giaoban accept \(code).", en: " A unit takes it up first: giaoban accept \(code).")
    case (.done, .done), (.dropped, _), (.paused, .done):
      Phrase(vi: " Mở lại: giaoban reopen \(code).", en: " To open it again: giaoban reopen \(code).")
    default: Phrase("")
    }
  }

  private var checkInPhrase: Phrase {
    switch self {
    case .checkInForFutureMonth(let month):
      Phrase(
        vi: "Tháng \(month.iso) chưa bắt đầu, chưa báo cáo được.",
        en: "\(month.iso) has not begun; it takes no check-in yet.")
    case .checkInBeforePledge(let code, let month):
      Phrase(vi: "Tháng \(month.iso) chưa có \(code).", en: "\(code) did not exist in \(month.iso).")
    case .checkInOfOpenSuggestion(let code):
      Phrase(
        vi: "\(code) là gợi mở chưa đơn vị nào nhận. Đơn vị cần nhận trước: giaoban accept \(code).",
        en: "\(code) is a suggestion that no unit has taken up. First: giaoban accept \(code).")
    case .checkInSaysNothing(let code):
      Phrase(
        vi: "Báo cáo của \(code) chưa có gì: cho biết số liệu, đánh giá, hoặc đã làm gì.",
        en: "The check-in of \(code) says nothing: give a reading, a health, or what was done.")
    case .readingWithoutMetric(let code):
      Phrase(
        vi: "\(code) không có chỉ tiêu nên không nhận số liệu.", en: "\(code) has no metric, so it takes no reading.")
    case .readingAndReason(let code):
      Phrase(
        vi: "\(code): đã có số liệu thì không cần lý do thiếu số; chọn một.",
        en: "\(code): a reading and a reason for none exclude each other; give one.")
    case .readingDayInFuture(let day, let today):
      Phrase(
        vi: "Ngày số liệu \(day) sau hôm nay (\(today)).", en: "The reading's day \(day) is after today (\(today)).")
    case .keptWithoutDuty(let code):
      Phrase(
        vi: "\(code) không phải việc hằng tháng; bỏ “đã làm”.", en: "\(code) is no monthly duty; leave out “kept”.")
    case .dutyWithoutKept(let code):
      Phrase(
        vi: "\(code) là việc hằng tháng: cho biết tháng này đã làm hay chưa (kept yes|no).",
        en: "\(code) is a monthly duty: say whether it was kept (kept yes|no).")
    case .numberOrReasonMissing(let code):
      Phrase(
        vi:
          "\(code) được đo bằng chỉ tiêu: cho biết số liệu, hoặc vì sao chưa có (chưa bắt đầu, còn sớm, số cả năm, chậm số).",
        en: "\(code) is measured: give a reading, or why there is none (notStarted, tooEarly, yearlyFigure, dataLate).")
    case .nothingAsked(let key):
      Phrase(
        vi: "Báo cáo \(key.month.name.vi) của \(key.pledge) không xin quyết định gì.",
        en: "The check-in of \(key.pledge) for \(key.month.name.en) asks for no decision.")
    case .noCheckIn(let key):
      Phrase(
        vi: "\(key.pledge) chưa có báo cáo tháng \(key.month.iso).",
        en: "\(key.pledge) has no check-in for \(key.month.iso).")
    case .checkInStateDoesNotAllow(let key, let state, let name):
      Phrase(
        vi:
          "Báo cáo \(key.month.name.vi) của \(key.pledge) đang ở trạng thái “\(state.name.vi)” nên không thể: \(name.words.vi).",
        en:
          "The check-in of \(key.pledge) for \(key.month.name.en) is \(state.name.en), so it cannot be: \(name.words.en)."
      )
    default: Phrase("")
    }
  }

  private var stepPhrase: Phrase {
    switch self {
    case .taskAlreadyDone(let key, let day):
      Phrase(
        vi: "\(key.pledge) nhiệm vụ \(key.number) đã xong ngày \(day).",
        en: "\(key.pledge) task \(key.number) was done on \(day).")
    case .taskNotDone(let key):
      Phrase(
        vi: "\(key.pledge) nhiệm vụ \(key.number) chưa xong.", en: "\(key.pledge) task \(key.number) is not done.")
    case .extensionWithoutDueDay(let code):
      Phrase(vi: "\(code) không có hạn nên không gia hạn được.", en: "\(code) has no due day to extend.")
    case .extensionNotLater(let code, let day, let due):
      Phrase(
        vi: "\(code): ngày mới \(day) phải sau hạn hiện nay \(due).",
        en: "\(code): \(day) must be later than the due day \(due).")
    case .extensionToPastDay(let code, let due, let day):
      Phrase(
        vi: "\(code): hạn mới \(due) phải sau ngày \(day), là ngày xin hoặc cho gia hạn.",
        en: "\(code): \(due) must be later than \(day), the day on which it is asked for or granted.")
    case .extensionBeforeLast(let code, let day, let last):
      Phrase(
        vi: "\(code): ngày \(day) trước ngày \(last) của lần xin hoặc quyết định gia hạn gần nhất.",
        en: "\(code): \(day) is before \(last), when an extension was last asked for or decided.")
    case .nobodyDecides(let code):
      Phrase(
        vi: "\(code): hội nghị chưa có người chủ trì, nên cần nêu lãnh đạo quyết định.",
        en: "\(code): the meeting has no chair, so name the leader who decides.")
    case .extensionStillOpen(let code):
      Phrase(
        vi: "\(code) còn một đề nghị gia hạn chưa quyết định.", en: "\(code) has an extension that is not decided yet.")
    case .noOpenExtension(let code):
      Phrase(
        vi: "\(code) không có đề nghị gia hạn nào chờ quyết định.",
        en: "\(code) has no extension waiting for a decision.")
    default: Phrase("")
    }
  }

  private var lastingPhrase: Phrase {
    switch self {
    case .originNeverChanges(let code):
      Phrase(vi: "\(code): nguồn gốc (origin) không bao giờ đổi.", en: "\(code): its origin never changes.")
    case .originalDueNeverChanges(let code, let day):
      Phrase(
        vi: "\(code): hạn ban đầu \(day) không bao giờ đổi.", en: "\(code): its first due day \(day) never changes.")
    case .laterDueNeedsExtension(let code, let from, let to):
      Phrase(
        vi: "\(code): lùi hạn từ \(from) sang \(to) phải qua gia hạn.",
        en: "\(code): moving the due day from \(from) to \(to) takes an extension.")
    case .dueNeverTakenAway(let code, let day):
      Phrase(
        vi: "\(code): không bỏ được hạn \(day); muốn lùi hạn thì xin gia hạn.",
        en: "\(code): its due day \(day) cannot be taken away; a later one takes an extension.")
    case .recordInFuture(let key, let day, let today):
      Phrase(
        vi: "\(key.words.vi): ngày \(day) còn ở tương lai (hôm nay là \(today)); việc chưa xảy ra thì không ghi.",
        en: "\(key.words.en): \(day) is in the future (today is \(today)); what has not happened yet is not recorded.")
    case .toldInFuture(let key, let kind, let day, let today):
      Phrase(
        vi: "\(key.words.vi): \(kind.name.vi) \(day) còn ở tương lai (hôm nay là \(today)); "
          + "việc chưa xảy ra thì không ghi.",
        en: "\(key.words.en): \(kind.name.en), \(day), is in the future (today is \(today)); "
          + "what has not happened yet is not recorded.")
    case .numbersUsedUp(let unit):
      Phrase(
        vi: "\(unit) đã dùng hết số, đến \(unit)-999999; hãy ghi cam kết mới cho một đơn vị khác.",
        en: "\(unit) has used up its numbers, to \(unit)-999999; record new pledges for another unit.")
    default: Phrase("")
    }
  }

  private var recordPhrase: Phrase {
    switch self {
    case .dutyWithDueDay(let code):
      Phrase(vi: "\(code): việc hằng tháng không có hạn.", en: "\(code): a monthly duty has no due day.")
    case .dueBeforeStart(let code, let due, let start):
      Phrase(
        vi: "\(code): hạn \(due) trước ngày giao \(start).", en: "\(code): due on \(due), before its start on \(start)."
      )
    case .movesOutOfOrder(let code):
      Phrase(
        vi: "\(code): các lần đổi trạng thái phải có và theo thứ tự ngày.",
        en: "\(code): its moves must be there, in order of day.")
    case .targetEqualsBaseline(let code, let value):
      Phrase(
        vi: "\(code): mục tiêu bằng mức ban đầu (\(NumberText.machineText(value))); cần khác nhau.",
        en: "\(code): target and baseline are both \(NumberText.machineText(value)); they must differ.")
    case .targetDayNotAfterBaseline(let code):
      Phrase(
        vi: "\(code): ngày mục tiêu phải sau ngày ban đầu.",
        en: "\(code): the target's day must be after the baseline's.")
    case .waypointsOutOfOrder(let code):
      Phrase(
        vi: "\(code): các mốc phải theo thứ tự ngày, giữa ngày ban đầu và ngày mục tiêu.",
        en: "\(code): waypoints must be in order of day, between baseline and target.")
    case .notANumber(let code): Phrase(vi: "\(code): số không hợp lệ.", en: "\(code): a value is not a finite number.")
    case .codeTaken(let key):
      Phrase(
        vi: "Đã có \(key.words.vi); hãy chọn mã khác.", en: "There is \(key.words.en) already; choose another code.")
    case .secondSpanningBlock(let code, let other):
      Phrase(
        vi: "\(code): khối \(other) đã là khối của mọi đơn vị; chỉ có một.",
        en: "\(code): block \(other) stands for all units already; there is only one.")
    case .conclusionMissing(let code, let number):
      Phrase(
        vi: "\(code): hội nghị không có kết luận số \(number).",
        en: "\(code): its briefing has no conclusion \(number).")
    case .settingOutOfRange(let name, let value, let allowed):
      Phrase(
        vi: "\(name): \(value) không hợp lệ; cho phép \(allowed).",
        en: "\(name): \(value) is not allowed; \(allowed) is.")
    case .storeHasRecords:
      Phrase(
        vi: "Kho này đã có dữ liệu; dùng giaoban load để nạp thêm.",
        en: "This store already has records; use giaoban load.")
    default: Phrase("")
    }
  }

  private var logPhrase: Phrase {
    switch self {
    case .nothingChanges: Phrase(vi: "Không có gì thay đổi.", en: "Nothing changes.")
    case .storeChangedMeanwhile:
      Phrase(
        vi: "Vừa có người khác sửa dữ liệu trong lúc này, nên chưa ghi gì. Hãy xem lại rồi làm lại.",
        en: "Someone else wrote meanwhile, so nothing was written. Look again, then do it again.")
    case .changedMeanwhile(let key, let field):
      Phrase(
        vi:
          "Chưa ghi: người khác vừa sửa \(key.words.vi)\(field.map { " (\($0.name.vi))" } ?? "").",
        en:
          "Not saved: someone else has changed \(key.words.en)\(field.map { " (\($0.name.en))" } ?? "") meanwhile.")
    case .nothingToUndo: Phrase(vi: "Không còn gì để hoàn tác.", en: "There is nothing to undo.")
    case .nothingToRedo: Phrase(vi: "Không còn gì để làm lại.", en: "There is nothing to redo.")
    case .cannotBeUndone(let name):
      Phrase(vi: "Không hoàn tác được: \(name.words.vi).", en: "This cannot be undone: \(name.words.en).")
    case .changedSince(let key, let by, let name):
      Phrase(
        vi: "Không hoàn tác được: sau đó \(by) đã sửa \(key.words.vi) (\(name.words.vi)).",
        en: "Not taken back: \(by) has changed \(key.words.en) since (\(name.words.en)).")
    default: Phrase("")
    }
  }
}
