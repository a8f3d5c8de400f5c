import GiaobanText

/// A pledge or a task does not go where it is told to.
package enum MoveViolation: Hashable, Sendable {
  /// The pledge is in another status than the change begins from.
  case statusDoesNotAllow(PledgeCode, PledgeStatus, ChangeName)
  case mixedStatuses(PledgeCode, PledgeStatus)
  case dayBeforeLastMove(PledgeCode, Day, lastMove: Day)
  case dayInFuture(Day, today: Day)
  case reasonMissing(ChangeName)
  /// A pledge does not go to this status after the move before it; nil: as its first move. Moves are counted from 1.
  case cannotFollow(PledgeCode, number: Int, from: PledgeStatus?, to: PledgeStatus)
  /// Only a suggestion is ever proposed.
  case proposedUnsuggested(PledgeCode, number: Int)
  /// A recorded move pauses or drops its pledge and does not say why.
  case recordedWithoutReason(PledgeCode, number: Int, ChangeName)
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
    case .cannotFollow(let code, let number, let from?, let to):
      Phrase(
        vi: "\(code), lần chuyển thứ \(number): không thể từ “\(from.name.vi)” sang “\(to.name.vi)”.",
        en: "\(code), move \(number): a pledge cannot go from \(from.name.en) to \(to.name.en).")
    case .cannotFollow(let code, _, nil, let to):
      Phrase(
        vi: "\(code): cam kết không thể bắt đầu ở “\(to.name.vi)”; bước đầu là proposed hoặc active.",
        en: "\(code): a pledge cannot begin as \(to.name.en); its first move is proposed or active.")
    case .proposedUnsuggested(let code, let number):
      Phrase(
        vi: "\(code), lần chuyển thứ \(number): chỉ gợi mở (origin: suggestion) mới có thể là proposed.",
        en: "\(code), move \(number): only a suggestion (origin: suggestion) can be proposed.")
    case .recordedWithoutReason(let code, let number, let name):
      Phrase(
        vi: "\(code), lần chuyển thứ \(number): cần lý do cho “\(name.words.vi)”.",
        en: "\(code), move \(number): a reason is needed for “\(name.words.en)”.")
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
    case .cannotFollow, .proposedUnsuggested, .recordedWithoutReason: .moves
    case .taskAlreadyDone, .taskNotDone: .doneOn
    case .mixedStatuses: nil
    }
  }

  /// Which of the moves it is about, from 1; nil where it is about none.
  var entry: Int? {
    switch self {
    case .cannotFollow(_, let number, _, _), .proposedUnsuggested(_, let number),
      .recordedWithoutReason(_, let number, _):
      number
    case .statusDoesNotAllow, .mixedStatuses, .dayBeforeLastMove, .dayInFuture, .reasonMissing, .taskAlreadyDone,
      .taskNotDone:
      nil
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
