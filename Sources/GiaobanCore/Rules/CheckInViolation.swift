import GiaobanText

/// What a check-in says does not fit its pledge, its month or its state.
package enum CheckInViolation: Hashable, Sendable {
  case forFutureMonth(Month)
  case beforePledge(PledgeCode, Month)
  case ofOpenSuggestion(PledgeCode)
  case saysNothing(PledgeCode)
  case readingWithoutMetric(PledgeCode)
  case readingAndReason(PledgeCode)
  case readingDayInFuture(Day, today: Day)
  case keptWithoutDuty(PledgeCode)
  case dutyWithoutKept(PledgeCode)
  /// A measured pledge's check-in has neither a reading nor why there is none.
  case numberOrReasonMissing(PledgeCode)
  case nothingAsked(CheckInKey)
  case noCheckIn(CheckInKey)
  case stateDoesNotAllow(CheckInKey, CheckInState, ChangeName)
  /// It was entered before its month began.
  case enteredTooEarly(CheckInKey, Day)
  /// It was answered, and nobody is said to have answered it.
  case supervisionMissing(CheckInKey, CheckInState)
  case supervisionTooEarly(CheckInKey, CheckInState)
  case returnedWithoutNote(CheckInKey)
}

extension CheckInViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .forFutureMonth(let month):
      Phrase(
        vi: "Tháng \(month.iso) chưa bắt đầu, chưa báo cáo được.",
        en: "\(month.iso) has not begun; it takes no check-in yet.")
    case .beforePledge(let code, let month):
      Phrase(vi: "Tháng \(month.iso) chưa có \(code).", en: "\(code) did not exist in \(month.iso).")
    case .ofOpenSuggestion(let code):
      Phrase(
        vi: "\(code) là gợi mở chưa đơn vị nào nhận. Đơn vị cần nhận trước: giaoban accept \(code).",
        en: "\(code) is a suggestion that no unit has taken up. First: giaoban accept \(code).")
    case .saysNothing(let code):
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
    case .stateDoesNotAllow(let key, let state, let name):
      Phrase(
        vi:
          "Báo cáo \(key.month.name.vi) của \(key.pledge) đang ở trạng thái “\(state.name.vi)” nên không thể: \(name.words.vi).",
        en:
          "The check-in of \(key.pledge) for \(key.month.name.en) is \(state.name.en), so it cannot be: \(name.words.en)."
      )
    case .enteredTooEarly(let key, let day):
      Self.of(
        key, vi: "nhập ngày \(day), trước khi tháng bắt đầu; hãy sửa tháng hoặc ngày nhập",
        en: "was entered on \(day), before its month began; correct the month or the day")
    case .supervisionMissing(let key, let state):
      Self.of(
        key, vi: "ở trạng thái “\(state.name.vi)”: cho biết ai, ngày nào",
        en: "is \(state.name.en): say by whom, and on which day")
    case .supervisionTooEarly(let key, let state):
      Self.of(
        key, vi: "ở trạng thái “\(state.name.vi)” nên chưa có ý kiến cấp trên",
        en: "is \(state.name.en), so nobody has answered it yet")
    case .returnedWithoutNote(let key):
      Self.of(key, vi: "bị trả lại: cho biết lý do", en: "was returned: say why")
    }
  }

  /// The field that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .forFutureMonth, .beforePledge: .month
    case .readingWithoutMetric: .reading
    case .readingAndReason, .numberOrReasonMissing: .noNumber
    case .readingDayInFuture: .readingDay
    case .keptWithoutDuty, .dutyWithoutKept: .kept
    case .nothingAsked: .decision
    case .stateDoesNotAllow: .state
    case .enteredTooEarly: .enteredOn
    case .supervisionMissing, .supervisionTooEarly, .returnedWithoutNote: .supervision
    case .ofOpenSuggestion, .saysNothing, .noCheckIn: nil
    }
  }

  private static func of(_ key: CheckInKey, vi: String, en: String) -> Phrase {
    Phrase(
      vi: "Báo cáo \(key.month.name.vi) của \(key.pledge) \(vi).",
      en: "The check-in of \(key.pledge) for \(key.month.name.en) \(en).")
  }
}
