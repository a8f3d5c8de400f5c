import GiaobanText

/// A pledge or a task does not go where it is told to.
package enum MoveViolation: Hashable, Sendable {
  /// The pledge is in another status than the change begins from.
  case statusDoesNotAllow(PledgeCode, PledgeStatus, ChangeName)
  case mixedStatuses(PledgeCode, PledgeStatus)
  case dayBeforeLastMove(PledgeCode, Day, lastMove: Day)
  case dayInFuture(Day, today: Day)
  case reasonMissing(ChangeName)
  case taskAlreadyDone(TaskKey, Day)
  case taskNotDone(TaskKey)
}

extension MoveViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .statusDoesNotAllow(let code, let status, let name):
      Phrase(
        vi:
          "\(code) ở trạng thái “\(status.name.vi)” nên không \(name.words.vi) được.\(Self.hint(code, status, name)?.vi ?? "")",
        en:
          "\(code) is \(status.name.en), so “\(name.words.en)” is not possible.\(Self.hint(code, status, name)?.en ?? "")"
      )
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
    case .taskAlreadyDone(let key, let day):
      Phrase(
        vi: "\(key.pledge) nhiệm vụ \(key.number) đã xong ngày \(day).",
        en: "\(key.pledge) task \(key.number) was done on \(day).")
    case .taskNotDone(let key):
      Phrase(
        vi: "\(key.pledge) nhiệm vụ \(key.number) chưa xong.", en: "\(key.pledge) task \(key.number) is not done.")
    }
  }

  /// The field that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .statusDoesNotAllow: .status
    case .dayBeforeLastMove, .dayInFuture: .on
    case .reasonMissing: .reason
    case .taskAlreadyDone, .taskNotDone: .doneOn
    case .mixedStatuses: nil
    }
  }

  private static func hint(_ code: PledgeCode, _ status: PledgeStatus, _ name: ChangeName) -> Phrase? {
    switch (status, name) {
    case (.proposed, _):
      Phrase(
        vi: " Đơn vị cần nhận trước: giaoban accept \(code).", en: " A unit takes it up first: giaoban accept \(code).")
    case (.done, .done), (.dropped, _), (.paused, .done):
      Phrase(vi: " Mở lại: giaoban reopen \(code).", en: " To open it again: giaoban reopen \(code).")
    default: nil
    }
  }
}
