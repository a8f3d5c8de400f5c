import GiaobanTerminal
import GiaobanText

/// One request as users meet it: its keys, its words, and whether the footer offers it.
package struct RequestEntry: Sendable {
  package enum Group: CaseIterable, Sendable {
    case moving
    case work
    case frame
    case finding
    case program
  }

  package let request: Request
  package let group: Group
  package let keys: [Key]
  package let name: Phrase
  /// A word or two for the footer; nil when it does not stand there.
  package let short: Phrase?
  /// Whether help and palette have a line of its own for it; the nine blocks share one, and go by name.
  package let isListed: Bool

  private init(
    _ request: Request, _ group: Group, _ keys: [Key], vi: String, en: String, short: Phrase? = nil,
    isListed: Bool = true
  ) {
    self.request = request
    self.group = group
    self.keys = keys
    name = Phrase(vi: vi, en: en)
    self.short = short
    self.isListed = isListed
  }

  /// Every request that has a key or a name of its own, in the order of the help.
  package static var all: [RequestEntry] { moving + work + frame + finding + program }

  /// What a ministry consists of, and how its pledges are judged.
  private static var frame: [RequestEntry] {
    [
      RequestEntry(.form(.leader(nil)), .frame, [], vi: "lãnh đạo mới", en: "new leader"),
      RequestEntry(.form(.block(nil)), .frame, [], vi: "khối mới", en: "new block"),
      RequestEntry(.form(.unit(nil, block: nil)), .frame, [], vi: "đơn vị mới", en: "new unit"),
      RequestEntry(.form(.briefing(nil)), .frame, [], vi: "hội nghị giao ban mới", en: "new briefing"),
      RequestEntry(.chooseRecord(.leaders), .frame, [], vi: "sửa lãnh đạo…", en: "edit leader…"),
      RequestEntry(.chooseRecord(.blocks), .frame, [], vi: "sửa khối…", en: "edit block…"),
      RequestEntry(.chooseRecord(.units), .frame, [], vi: "sửa đơn vị…", en: "edit unit…"),
      RequestEntry(.chooseRecord(.briefings), .frame, [], vi: "sửa hội nghị giao ban…", en: "edit briefing…"),
      RequestEntry(
        .form(.settings), .frame, [], vi: "thiết lập: ngày chốt, ngưỡng, ngày nghỉ, ghim ngày",
        en: "settings: cut-off day, thresholds, days off, pinned day"),
    ]
  }

  private static var moving: [RequestEntry] {
    [
      RequestEntry(.up, .moving, [.up, .character("k")], vi: "lên một dòng", en: "one line up"),
      RequestEntry(.down, .moving, [.down, .character("j")], vi: "xuống một dòng", en: "one line down"),
      RequestEntry(.first, .moving, [.home, .character("g")], vi: "về đầu danh sách", en: "to the first"),
      RequestEntry(.last, .moving, [.end, .character("G")], vi: "xuống cuối danh sách", en: "to the last"),
      RequestEntry(.pageUp, .moving, [.pageUp, .control("b")], vi: "lên một trang", en: "one page up"),
      RequestEntry(
        .pageDown, .moving, [.pageDown, .control("f")], vi: "xuống một trang", en: "one page down"),
      RequestEntry(
        .previousPane, .moving, [.left, .character("h"), .backTab], vi: "khối trước",
        en: "previous block"),
      RequestEntry(.nextPane, .moving, [.right, .character("l"), .tab], vi: "khối sau", en: "next block"),
      RequestEntry(.previousMonth, .moving, [.character("[")], vi: "tháng trước", en: "previous month"),
      RequestEntry(.nextMonth, .moving, [.character("]")], vi: "tháng sau", en: "next month"),
      RequestEntry(.thisMonth, .moving, [.character("t")], vi: "về tháng này", en: "back to this month"),
    ]
      + (1...9).map { number in
        RequestEntry(
          .pane(number), .moving, [.character("\(number)")], vi: "khối thứ \(number)",
          en: "block number \(number)", isListed: false)
      }
  }

  private static var work: [RequestEntry] {
    [
      RequestEntry(
        .open, .work, [.enter], vi: "mở xem toàn bộ cam kết", en: "open the pledge, whole",
        short: Phrase(vi: "mở", en: "open")),
      RequestEntry(
        .markDone, .work, [.character("d")], vi: "hoàn thành, hoặc mở lại", en: "done, or open again",
        short: Phrase(vi: "hoàn thành", en: "done")),
      RequestEntry(
        .checkIn, .work, [.character("c")], vi: "báo cáo tháng đang xem",
        en: "check-in for the month on the screen",
        short: Phrase(vi: "báo cáo", en: "check-in")),
      RequestEntry(
        .add, .work, [.character("a")], vi: "thêm cam kết; trong cam kết đang mở: thêm nhiệm vụ",
        en: "add a pledge; in an open one, a task", short: Phrase(vi: "thêm", en: "add")),
      RequestEntry(
        .edit, .work, [.character("e")], vi: "sửa cam kết, hoặc nhiệm vụ đang chọn",
        en: "edit the pledge, or the task under the cursor", short: Phrase(vi: "sửa", en: "edit")),
      RequestEntry(
        .editText, .work, [.character("E")], vi: "sửa phần chi tiết trong trình soạn thảo",
        en: "the detail text, in your editor"),
      RequestEntry(
        .extend, .work, [.character("x")], vi: "xin gia hạn, hoặc quyết định gia hạn đang xin",
        en: "ask for a later due day, or decide what is asked for", short: Phrase(vi: "gia hạn", en: "extend")),
      RequestEntry(
        .accept, .work, [.character("A")], vi: "đơn vị nhận gợi mở", en: "a unit takes the suggestion up",
        short: Phrase(vi: "nhận", en: "take up")),
      RequestEntry(
        .supervise, .work, [.character("K")], vi: "ghi nhận hoặc trả lại báo cáo tháng đang xem",
        en: "acknowledge or return the check-in of the month"),
      RequestEntry(.pause, .work, [.character("P")], vi: "tạm dừng, với lý do", en: "pause, with a reason"),
      RequestEntry(.drop, .work, [.character("D")], vi: "dừng hẳn, với lý do", en: "drop, with a reason"),
      RequestEntry(
        .resume, .work, [.character("r")], vi: "tiếp tục hoặc mở lại việc đã dừng",
        en: "go on with what is paused, dropped or done"),
      RequestEntry(
        .why, .work, [.character("w")], vi: "vì sao có màu này", en: "why this colour",
        short: Phrase(vi: "vì sao", en: "why")),
      RequestEntry(
        .toDo, .work, [.character("0")], vi: "việc cần làm của mọi khối",
        en: "to do: everything owed, across blocks",
        short: Phrase(vi: "cần làm", en: "to do")),
      RequestEntry(
        .summary, .work, [.character("p")], vi: "báo cáo tổng hợp tháng: đọc, ghi tệp, in",
        en: "the monthly summary: read, write, print", short: Phrase(vi: "tổng hợp", en: "summary")),
      RequestEntry(.brief, .work, [], vi: "báo cáo tháng trên một trang", en: "the summary on one page"),
      RequestEntry(
        .slip, .work, [], vi: "phiếu nhắc việc của đơn vị đang chọn", en: "the slip of the selected unit"),
      RequestEntry(.card, .work, [], vi: "thẻ của cam kết đang chọn", en: "the card of the selected pledge"),
      RequestEntry(
        .difference, .work, [], vi: "thay đổi so với tháng trước", en: "what changed since the month before"),
      RequestEntry(
        .year, .work, [.character("Y")], vi: "ai báo cáo tháng nào, trong mười hai tháng",
        en: "who checked in when, over twelve months"),
      RequestEntry(
        .healthOverTime(nil), .work, [.character("H")], vi: "tiến độ của bộ qua mười hai tháng",
        en: "health over twelve months"),
      RequestEntry(
        .meeting, .work, [.character("m")], vi: "họp giao ban: từng cam kết, quyết định, kết luận",
        en: "hold the meeting: pledge by pledge, decisions, conclusions", short: Phrase(vi: "họp", en: "meeting")),
      RequestEntry(
        .conclusions, .work, [], vi: "kết luận của hội nghị gần nhất", en: "conclusions of the last meeting"),
      RequestEntry(.closeMonth, .work, [], vi: "chốt tháng đang xem…", en: "close the month on the screen…"),
      RequestEntry(
        .reopenMonth, .work, [], vi: "mở lại tháng đã chốt…", en: "open the closed month again…"),
      RequestEntry(
        .undo, .work, [.character("u")], vi: "hoàn tác", en: "undo", short: Phrase(vi: "hoàn tác", en: "undo")),
      RequestEntry(
        .drafts, .work, [], vi: "biểu mẫu chưa lưu: gõ tiếp hoặc bỏ", en: "forms not saved: go on or discard"),
      RequestEntry(.redo, .work, [.character("U"), .control("r")], vi: "làm lại", en: "redo"),
      RequestEntry(
        .mark, .work, [.character(" ")], vi: "đánh dấu, hoặc bỏ: lệnh sau làm cho mọi dòng có dấu",
        en: "mark, or unmark: the next action is for all that are"),
      RequestEntry(
        .markRange, .work, [.character("v")], vi: "đánh dấu một đoạn: bắt đầu, kết thúc",
        en: "mark a range: begin it, end it"),
      RequestEntry(
        .markAll, .work, [.character("V")], vi: "đánh dấu cả danh sách, hoặc bỏ hết",
        en: "mark the whole list, or unmark it"),
      RequestEntry(
        .nothingNew, .work, [.character("C")], vi: "báo cáo “không có gì mới”, cho mọi dòng có dấu",
        en: "check-in “nothing new”, for all that are marked", short: Phrase(vi: "không có gì mới", en: "nothing new")),
    ]
  }

  private static var finding: [RequestEntry] {
    [
      RequestEntry(
        .filter, .finding, [.character("/")], vi: "lọc khi gõ: chữ không cần dấu, unit:BC, is:core, health:off",
        en: "filter as you type: words without accents, unit:BC, is:core, health:off",
        short: Phrase(vi: "lọc", en: "filter")),
      RequestEntry(
        .sort, .finding, [.character("s")], vi: "sắp xếp theo…", en: "sort by…",
        short: Phrase(vi: "sắp xếp", en: "sort")),
      RequestEntry(.reverseOrder, .finding, [.character("S")], vi: "đảo thứ tự", en: "reverse the order"),
      RequestEntry(
        .nextFilter, .finding, [.character("f")], vi: "bộ lọc đã lưu tiếp theo", en: "next saved filter",
        short: Phrase(vi: "bộ lọc", en: "filters")),
      RequestEntry(
        .saveFilter, .finding, [.character("F")], vi: "lưu bộ lọc đang dùng, đặt tên",
        en: "save this filter under a name", short: Phrase(vi: "lưu lọc", en: "save filter")),
      RequestEntry(.forgetFilter, .finding, [], vi: "bỏ bộ lọc đã lưu đang dùng", en: "forget this saved filter"),
      RequestEntry(.nextMatch, .finding, [.character("n")], vi: "kết quả sau", en: "next match"),
      RequestEntry(.previousMatch, .finding, [.character("N")], vi: "kết quả trước", en: "previous match"),
      RequestEntry(
        .palette, .finding, [.character(":")], vi: "tìm bất cứ lệnh, mã, đơn vị, tháng nào",
        en: "any request, code, unit or month", short: Phrase(vi: "tất cả", en: "any")),
      RequestEntry(
        .copy, .finding, [.character("y")], vi: "chép mã và tên; ở dòng đơn vị: lời nhắc",
        en: "copy code and title; on a unit's row its reminder"),
      RequestEntry(.zoom, .finding, [.character("z")], vi: "phóng to khối", en: "zoom the block"),
    ]
  }

  private static var program: [RequestEntry] {
    [
      RequestEntry(
        .help, .program, [.character("?"), .f(1)], vi: "trợ giúp", en: "help",
        short: Phrase(vi: "trợ giúp", en: "help")),
      RequestEntry(
        .back, .program, [.escape], vi: "bỏ dấu, bỏ lọc, đóng, quay lại",
        en: "clear marks, the filter, close, back"),
      RequestEntry(.unpin, .program, [], vi: "bỏ ghim ngày, theo đồng hồ", en: "unpin the day, follow the clock"),
      RequestEntry(.language, .program, [], vi: "đổi ngôn ngữ: English", en: "change language: Tiếng Việt"),
      RequestEntry(
        .symbols, .program, [], vi: "đổi bộ ký hiệu: unicode, ascii", en: "change signs: unicode, ascii"),
      RequestEntry(.reload, .program, [.character("R")], vi: "đọc lại dữ liệu", en: "read the store again"),
      RequestEntry(.redraw, .program, [.control("l")], vi: "vẽ lại màn hình", en: "draw the screen again"),
      RequestEntry(
        .suspend, .program, [.control("z")], vi: "tạm rời, trở lại bằng fg", en: "suspend; fg comes back"),
      RequestEntry(
        .close, .program, [.character("q")], vi: "đóng, ở ngoài cùng thì thoát", en: "close; at the root quit"),
      RequestEntry(.quit, .program, [.character("Q"), .control("c")], vi: "thoát", en: "quit"),
    ]
  }
}

extension RequestEntry {
  /// How the keys are written in help and footer.
  package var keyText: String { keys.map(\.text).joined(separator: " ") }
}

extension RequestEntry.Group {
  package var name: Phrase {
    switch self {
    case .moving: Phrase(vi: "Di chuyển", en: "Moving")
    case .frame: Phrase(vi: "Bộ máy, thiết lập", en: "The ministry, settings")
    case .work: Phrase(vi: "Công việc", en: "Work")
    case .finding: Phrase(vi: "Tìm", en: "Finding")
    case .program: Phrase(vi: "Chương trình", en: "Program")
    }
  }
}

/// The request that each key stands for.
package struct Keymap: Sendable {
  private let requests: [Key: Request]

  package init(_ entries: [RequestEntry] = RequestEntry.all) {
    var requests: [Key: Request] = [:]
    for entry in entries { for key in entry.keys { requests[key] = entry.request } }
    self.requests = requests
  }

  package subscript(key: Key) -> Request? { requests[key] }
}
