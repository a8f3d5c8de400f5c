import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension MarkRequest {
  var row: RequestRow {
    switch self {
    case .mark:
      RequestRow(
        [.character(" ")], vi: "đánh dấu, hoặc bỏ: lệnh sau làm cho mọi dòng có dấu",
        en: "mark, or unmark: the next action is for all that are", also: "select choose chọn",
        whyNot: { $0.whyNotMarking },
        change: { $0.mark() })
    case .markRange:
      RequestRow(
        [.character("v")], vi: "đánh dấu một đoạn: bắt đầu, kết thúc", en: "mark a range: begin it, end it",
        also: "select chọn",
        whyNot: { $0.whyNotMarking }, change: { $0.markRange() })
    case .markAll:
      RequestRow(
        [.character("V")], vi: "đánh dấu cả danh sách, hoặc bỏ hết", en: "mark the whole list, or unmark it",
        also: "select all chọn tất cả",
        whyNot: { $0.whyNotMarking }, change: { $0.markAll() })
    case .nothingNew:
      RequestRow(
        [.character("C")], vi: "báo cáo “không có gì mới”, cho mọi dòng có dấu",
        en: "check-in “nothing new”, for all that are marked",
        short: Phrase(vi: "không có gì mới", en: "nothing new"), actsOnMarked: true,
        whyNot: { $0.whyNoCheckIn(isForMany: true) }, perform: { $0.sayNothingNew(nil) })
    }
  }
}
