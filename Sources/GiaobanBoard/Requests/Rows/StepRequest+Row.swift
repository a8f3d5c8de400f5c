import GiaobanTerminal
import GiaobanText

extension StepRequest {
  var row: RequestRow {
    switch self {
    case .undo:
      RequestRow(
        [.character("u")], vi: "hoàn tác", en: "undo", also: "take back revert mistake lấy lại",
        short: Phrase(vi: "hoàn tác", en: "undo"),
        whyNot: { $0.whyReadOnly }, perform: { _ in [.undo] })
    case .drafts:
      RequestRow(
        vi: "biểu mẫu chưa lưu: gõ tiếp hoặc bỏ", en: "forms not saved: go on or discard",
        also: "unsaved drafts bản nháp",
        whyNot: { $0.drafts.isEmpty ? Phrase(vi: "không có biểu mẫu nào chưa lưu", en: "every form is saved") : nil },
        change: { $0.offerDrafts() })
    case .redo:
      RequestRow(
        [.character("U"), .control("r")], vi: "làm lại", en: "redo", also: "again", whyNot: { $0.whyReadOnly },
        perform: { _ in [.redo] })
    case .log:
      RequestRow(
        [.character("L")], vi: "nhật ký: ai đã ghi gì, lúc nào", en: "the log: who wrote what, and when",
        also: "history audit changes lịch sử thay đổi",
        whyNot: { $0.whyNoStore }, change: { $0.overlays.append(.log(LogView())) })
    }
  }
}
