import GiaobanTerminal
import GiaobanText

extension ProgramRequest {
  var row: RequestRow {
    switch self {
    case .help:
      RequestRow(
        [.character("?"), .f(1)], vi: "trợ giúp", en: "help",
        also: "legend signs keys shortcuts manual hướng dẫn ký hiệu phím tắt",
        short: Phrase(vi: "trợ giúp", en: "help"),
        change: { $0.overlays.append(.picker($0.helpPicker())) })
    case .back:
      RequestRow(
        [.escape], vi: "bỏ dấu, bỏ lọc, đóng, quay lại", en: "clear marks, the filter, close, back",
        also: "cancel escape thoát ra",
        change: { $0.goBack() })
    case .unpin:
      RequestRow(
        vi: "bỏ ghim ngày, theo đồng hồ", en: "unpin the day, follow the clock", also: "today date hôm nay đồng hồ",
        whyNot: { $0.whyNotUnpinned },
        perform: { $0.unpin() })
    case .language:
      RequestRow(
        vi: "đổi ngôn ngữ: English", en: "change language: Tiếng Việt", also: "english vietnamese tiếng anh",
        change: { board in
          board.look.language = board.look.language == .english ? .vietnamese : .english
          if board.sorted?.order.column == .title { board.resort() }
        })
    case .symbols:
      RequestRow(
        vi: "đổi bộ ký hiệu: unicode, ascii", en: "change signs: unicode, ascii", also: "symbols icons biểu tượng",
        change: { $0.look.symbols = $0.look.symbols.name == .unicode ? .ascii : .unicode })
    case .mouse:
      RequestRow(
        [.character("M")], vi: "nhường chuột cho terminal, nhận lại chuột",
        en: "leave the mouse to the terminal, take it back", perform: { $0.turnMouse() })
    case .reload:
      RequestRow(
        [.character("R")], vi: "đọc lại dữ liệu", en: "read the store again", also: "refresh reload tải lại",
        perform: { [$0.load($0.month), .redraw] })
    case .redraw:
      RequestRow([.control("l")], vi: "vẽ lại màn hình", en: "draw the screen again", perform: { _ in [.redraw] })
    case .suspend:
      RequestRow(
        [.control("z")], vi: "tạm rời, trở lại bằng fg", en: "suspend; fg comes back",
        also: "shell background tạm dừng chương trình", perform: { _ in [.suspend] })
    case .close:
      RequestRow(
        [.character("q")], vi: "đóng, ở ngoài cùng thì thoát", en: "close; at the root quit",
        perform: { $0.close() })
    case .quit:
      RequestRow([.character("Q"), .control("c")], vi: "thoát", en: "quit", also: "exit leave", perform: { $0.quit() })
    }
  }
}
