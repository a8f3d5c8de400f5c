import GiaobanText

/// An extension that is asked for or decided does not fit its pledge.
package enum ExtensionViolation: Hashable, Sendable {
  case withoutDueDay(PledgeCode)
  case notLater(PledgeCode, Day, due: Day)
  /// The new due day is not after the day on which it is asked for or granted.
  case toPastDay(PledgeCode, Day, on: Day)
  /// It was decided before it was asked for.
  case decidedBeforeAsked(PledgeCode, on: Day, asked: Day)
  /// An extension was asked for or decided later than this one is to be.
  case beforeLast(PledgeCode, Day, last: Day)
  /// A meeting without chair grants or refuses, and no leader is named.
  case nobodyDecides(PledgeCode)
  case stillOpen(PledgeCode)
  case noneOpen(PledgeCode)
}

extension ExtensionViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .withoutDueDay(let code):
      Phrase(vi: "\(code) không có hạn nên không gia hạn được.", en: "\(code) has no due day to extend.")
    case .notLater(let code, let day, let due):
      Phrase(
        vi: "\(code): ngày mới \(day) phải sau hạn hiện nay \(due).",
        en: "\(code): \(day) must be later than the due day \(due).")
    case .toPastDay(let code, let due, let day):
      Phrase(
        vi: "\(code): hạn mới \(due) phải sau ngày \(day), là ngày xin hoặc cho gia hạn.",
        en: "\(code): \(due) must be later than \(day), the day on which it is asked for or granted.")
    case .decidedBeforeAsked(let code, let day, let asked):
      Phrase(
        vi: "\(code): quyết định ngày \(day) trước ngày xin gia hạn \(asked).",
        en: "\(code): decided on \(day), before it was asked for on \(asked).")
    case .beforeLast(let code, let day, let last):
      Phrase(
        vi: "\(code): ngày \(day) trước ngày \(last) của lần xin hoặc quyết định gia hạn gần nhất.",
        en: "\(code): \(day) is before \(last), when an extension was last asked for or decided.")
    case .nobodyDecides(let code):
      Phrase(
        vi: "\(code): hội nghị chưa có người chủ trì, nên cần nêu lãnh đạo quyết định.",
        en: "\(code): the meeting has no chair, so name the leader who decides.")
    case .stillOpen(let code):
      Phrase(
        vi: "\(code) còn một đề nghị gia hạn chưa quyết định.", en: "\(code) has an extension that is not decided yet.")
    case .noneOpen(let code):
      Phrase(
        vi: "\(code) không có đề nghị gia hạn nào chờ quyết định.",
        en: "\(code) has no extension waiting for a decision.")
    }
  }

  /// The field that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .withoutDueDay: .oldDue
    case .notLater, .toPastDay: .newDue
    case .beforeLast: .on
    case .decidedBeforeAsked: .decidedOn
    case .nobodyDecides: .decidedBy
    case .stillOpen, .noneOpen: nil
    }
  }
}
