import GiaobanText

/// The store has moved on, or a step of its log cannot be taken back.
package enum LogViolation: Hashable, Sendable {
  case storeHasRecords
  case nothingChanges
  /// Someone else has written it since it was read; which field, where one alone is in dispute.
  case changedMeanwhile(RecordKey, RecordField?)
  /// Something was written after what is to be sealed had been read.
  case storeChangedMeanwhile
  case nothingToUndo
  case nothingToRedo
  case cannotBeUndone(ChangeName)
  /// Someone has changed the same record since.
  case changedSince(RecordKey, by: String, name: ChangeName)
  /// The values that a correction would replace were entered on different days.
  case correctionOfSeveralSteps(RecordKey, [Day])
}

extension LogViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .storeHasRecords:
      Phrase(
        vi: "Kho này đã có dữ liệu; dùng giaoban load để nạp thêm.",
        en: "This store already has records; use giaoban load.")
    case .nothingChanges: Phrase(vi: "Không có gì thay đổi.", en: "Nothing changes.")
    case .changedMeanwhile(let key, let field):
      Phrase(
        vi:
          "Chưa ghi: người khác vừa sửa \(key.words.vi)\(field.map { " (\($0.name.vi))" } ?? "").",
        en:
          "Not saved: someone else has changed \(key.words.en)\(field.map { " (\($0.name.en))" } ?? "") meanwhile.")
    case .storeChangedMeanwhile:
      Phrase(
        vi: "Vừa có người khác sửa dữ liệu trong lúc này, nên chưa ghi gì. Hãy xem lại rồi làm lại.",
        en: "Someone else wrote meanwhile, so nothing was written. Look again, then do it again.")
    case .nothingToUndo: Phrase(vi: "Không còn gì để hoàn tác.", en: "There is nothing to undo.")
    case .nothingToRedo: Phrase(vi: "Không còn gì để làm lại.", en: "There is nothing to redo.")
    case .cannotBeUndone(let name):
      Phrase(vi: "Không hoàn tác được: \(name.words.vi).", en: "This cannot be undone: \(name.words.en).")
    case .changedSince(let key, let by, let name):
      Phrase(
        vi: "Không hoàn tác được: sau đó \(by) đã sửa \(key.words.vi) (\(name.words.vi)).",
        en: "Not taken back: \(by) has changed \(key.words.en) since (\(name.words.en)).")
    case .correctionOfSeveralSteps(let key, let days):
      Phrase(
        vi: "Các giá trị cần sửa của \(key.words.vi) được ghi vào những ngày khác nhau "
          + "(\(days.map { $0 == .first ? "ngay từ đầu" : DayText.full($0, .vietnamese) }.joined(separator: ", "))). "
          + "Hãy sửa từng giá trị một.",
        en: "The values to correct of \(key.words.en) were entered on different days "
          + "(\(days.map { $0 == .first ? "from the start" : DayText.full($0, .english) }.joined(separator: ", "))). "
          + "Correct them one at a time.")
    }
  }
}
