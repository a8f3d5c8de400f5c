import GiaobanText

/// What a batch of the log is called.
package enum ChangeName: String, CaseIterable, Codable, Sendable {
  case initialise = "init"
  case load
  case configure
  case correct
  case add
  case edit
  case succeed
  case accept
  case done
  case reopen
  case pause
  case drop
  case resume
  case addTask
  case editTask
  case completeTask
  case reopenTask
  case draftCheckIn
  case checkIn
  case acknowledge
  case returnCheckIn
  case noteDecision
  case askExtension
  case grantExtension
  case refuseExtension
  case concludeMeeting
  case endMeeting
  case closeMonth
  case reopenMonth

  /// `init` and the closing and opening again of a month stay.
  package var canBeUndone: Bool { self != .initialise && self != .closeMonth && self != .reopenMonth }

  package var words: Phrase {
    switch self {
    case .initialise: Phrase(vi: "tạo kho dữ liệu", en: "store created")
    case .load: Phrase(vi: "nạp tệp", en: "file loaded")
    case .configure: Phrase(vi: "đổi thiết lập", en: "settings changed")
    case .correct: Phrase(vi: "sửa sai sót", en: "slip mended")
    case .add: Phrase(vi: "thêm", en: "added")
    case .edit: Phrase(vi: "sửa", en: "edited")
    case .succeed: Phrase(vi: "có người kế nhiệm", en: "succeeded")
    case .accept: Phrase(vi: "nhận gợi mở", en: "taken up")
    case .done: Phrase(vi: "hoàn thành", en: "done")
    case .reopen: Phrase(vi: "mở lại", en: "opened again")
    case .pause: Phrase(vi: "tạm dừng", en: "paused")
    case .drop: Phrase(vi: "dừng", en: "dropped")
    case .resume: Phrase(vi: "tiếp tục", en: "resumed")
    case .addTask: Phrase(vi: "thêm nhiệm vụ", en: "task added")
    case .editTask: Phrase(vi: "sửa nhiệm vụ", en: "task edited")
    case .completeTask: Phrase(vi: "xong nhiệm vụ", en: "task done")
    case .reopenTask: Phrase(vi: "mở lại nhiệm vụ", en: "task opened again")
    case .draftCheckIn: Phrase(vi: "lưu nháp báo cáo tháng", en: "check-in drafted")
    case .checkIn: Phrase(vi: "báo cáo tháng", en: "check-in")
    case .acknowledge: Phrase(vi: "ghi nhận báo cáo", en: "check-in acknowledged")
    case .returnCheckIn: Phrase(vi: "trả lại báo cáo", en: "check-in returned")
    case .noteDecision: Phrase(vi: "ghi quyết định", en: "decision noted")
    case .askExtension: Phrase(vi: "xin gia hạn", en: "extension asked for")
    case .grantExtension: Phrase(vi: "cho gia hạn", en: "extension granted")
    case .refuseExtension: Phrase(vi: "không cho gia hạn", en: "extension refused")
    case .concludeMeeting: Phrase(vi: "kết luận giao ban", en: "concluded")
    case .endMeeting: Phrase(vi: "kết thúc giao ban", en: "meeting ended")
    case .closeMonth: Phrase(vi: "chốt tháng", en: "month closed")
    case .reopenMonth: Phrase(vi: "mở lại tháng", en: "month opened again")
    }
  }
}
