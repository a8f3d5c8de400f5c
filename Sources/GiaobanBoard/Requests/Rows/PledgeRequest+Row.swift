import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension PledgeRequest {
  var row: RequestRow {
    switch self {
    case .open:
      RequestRow(
        [.enter], vi: "mở xem toàn bộ cam kết", en: "open the pledge, whole",
        also: "show view details history xem chi tiết lịch sử", short: Phrase(vi: "mở", en: "open"),
        whyNot: { $0.nextMinistryForm == nil ? $0.whyNothingToOpen : $0.whyNotAdding },
        change: { $0.openSelected() })
    case .markDone:
      RequestRow(
        [.character("d")], vi: "hoàn thành, hoặc mở lại", en: "done, or open again",
        also: "finish complete tick close xong hoàn tất đánh dấu xong",
        short: Phrase(vi: "hoàn thành", en: "done"), shortInDetail: Phrase(vi: "xong", en: "done"), actsOnMarked: true,
        whyNot: { $0.whyNotDone }, perform: { $0.markDone() })
    case .checkIn:
      RequestRow(
        [.character("c")], vi: "báo cáo tháng đang xem", en: "check-in for the month on the screen",
        also: "report reading number value nhập số liệu báo cáo tháng",
        short: Phrase(vi: "báo cáo", en: "check-in"), whyNot: { $0.whyNoCheckIn(isForMany: false) },
        change: { $0.openCheckIn() })
    case .add:
      RequestRow(
        [.character("a")], vi: "thêm cam kết; trong cam kết đang mở: thêm nhiệm vụ",
        en: "add a pledge; in an open one, a task", also: "new create tạo mới thêm việc",
        short: Phrase(vi: "thêm", en: "add"),
        shortInDetail: Phrase(vi: "nhiệm vụ", en: "task"), whyNot: { $0.whyNotAdding },
        perform: { $0.openForm($0.formOfAddition) })
    case .edit:
      RequestRow(
        [.character("e")], vi: "sửa cam kết, hoặc nhiệm vụ đang chọn",
        en: "edit the pledge, or the task under the cursor", also: "change rename due date sửa đổi tên hạn",
        short: Phrase(vi: "sửa", en: "edit"),
        whyNot: { $0.whyNoPledgeForm() },
        perform: { board in
          board.openForm(board.selectedTask.map { .task($0.key) } ?? board.selected.map { .pledge($0) })
        })
    case .editText:
      RequestRow(
        [.character("E")], vi: "sửa phần chi tiết trong trình soạn thảo", en: "the detail text, in your editor",
        also: "description mô tả",
        whyNot: { $0.whyNoPledgeForm() },
        perform: { $0.openForm($0.selected.map { .pledge($0) }, inEditor: true) })
    case .extend:
      RequestRow(
        [.character("x")], vi: "xin gia hạn, hoặc quyết định gia hạn đang xin",
        en: "ask for a later due day, or decide what is asked for", also: "postpone delay deadline date lùi hạn",
        short: Phrase(vi: "gia hạn", en: "extend"),
        actsOnMarked: true,
        whyNot: { $0.whyNoPledgeForm(ofMarked: true, \.whyNotExtended) },
        perform: { $0.openForm(fitting: \.misfitOfExtension) { $0.formOfExtension(of: $1) } })
    case .accept:
      RequestRow(
        [.character("A")], vi: "đơn vị nhận gợi mở", en: "a unit takes the suggestion up", also: "accept nhận việc",
        short: Phrase(vi: "nhận", en: "take up"),
        whyNot: { board in board.whyNoPledgeForm { $0.refusal(of: .accept, unless: $0.pledge.status == .proposed) } },
        perform: { $0.openForm($0.selected.map { .accept($0) }) })
    case .supervise:
      RequestRow(
        [.character("K")], vi: "ghi nhận hoặc trả lại báo cáo tháng đang xem",
        en: "acknowledge or return the check-in of the month", also: "approve reject accept duyệt", actsOnMarked: true,
        whyNot: { board in
          let month = board.monthOfSelection
          return board.whyNoPledgeForm(ofMarked: true) { line in month.flatMap { line.whyNotSupervised(in: $0) } }
        },
        perform: { $0.supervise() })
    case .pause:
      RequestRow(
        [.character("P")], vi: "tạm dừng, với lý do", en: "pause, with a reason", also: "hold suspend stop hoãn",
        actsOnMarked: true,
        whyNot: { board in
          board.whyNoPledgeForm(ofMarked: true) { $0.refusal(of: .pause, unless: $0.pledge.status == .active) }
        },
        perform: { $0.openForm(fitting: { $0.misfitOfMove(to: .paused) }) { .move($1, to: .paused) } })
    case .drop:
      RequestRow(
        [.character("D")], vi: "dừng hẳn, với lý do", en: "drop, with a reason",
        also: "delete remove cancel xóa bỏ hủy", actsOnMarked: true,
        whyNot: { board in
          board.whyNoPledgeForm(ofMarked: true) { $0.refusal(of: .drop, unless: $0.pledge.status.isOpen) }
        },
        perform: { $0.openForm(fitting: { $0.misfitOfMove(to: .dropped) }) { .move($1, to: .dropped) } })
    case .resume:
      RequestRow(
        [.character("r")], vi: "tiếp tục hoặc mở lại việc đã dừng", en: "go on with what is paused, dropped or done",
        also: "resume restart reopen khôi phục",
        actsOnMarked: true,
        whyNot: { board in
          board.whyNoPledgeForm(ofMarked: true) { line in
            line.refusal(of: .resume, unless: line.pledge.status != .active && line.pledge.status != .proposed)
          }
        },
        perform: { $0.openForm(fitting: { $0.misfitOfMove(to: .active) }) { .move($1, to: .active) } })
    case .why:
      RequestRow(
        [.character("w")], vi: "vì sao có màu này", en: "why this colour", also: "color health reason lý do giải thích",
        short: Phrase(vi: "vì sao", en: "why"),
        whyNot: { $0.whyNoPledge }, change: { $0.openWhy() })
    case .toDo:
      RequestRow(
        [.character("0")], vi: "việc cần làm của mọi khối", en: "to do: everything owed, across blocks",
        also: "todo deadlines reminders nhắc việc đến hạn nợ",
        short: Phrase(vi: "cần làm", en: "to do"), whyNot: { $0.whyNoStore },
        change: { board in
          board.overlays.removeAll()
          board.toggleToDo()
        })
    }
  }
}
