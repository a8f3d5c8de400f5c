import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

extension MonthRequest {
  var row: RequestRow {
    switch self {
    case .summary:
      RequestRow(
        [.character("p")], vi: "báo cáo tổng hợp tháng: đọc, ghi tệp, in",
        en: "the monthly summary: read, write, print",
        also: "export save pdf word excel docx csv report xuất tải in ấn", short: Phrase(vi: "tổng hợp", en: "summary"),
        whyNot: { $0.whyNoStore }, perform: { $0.read($0.month.map { .summary(MonthRange($0), .ministry) }) })
    case .brief:
      RequestRow(
        vi: "báo cáo tháng trên một trang", en: "the summary on one page", also: "brief export xuất tóm tắt",
        whyNot: { $0.whyNoStore },
        perform: { $0.read($0.month.map { .brief(MonthRange($0), .ministry) }) })
    case .slip:
      RequestRow(
        vi: "phiếu nhắc việc của đơn vị đang chọn", en: "the slip of the selected unit",
        also: "letter reminder export xuất thư",
        whyNot: { $0.selectedUnitCode == nil ? Board.noPledge : nil },
        perform: { board in
          board.read(board.selectedUnitCode.flatMap { unit in board.month.map { .slip(unit, MonthRange($0)) } })
        })
    case .card:
      RequestRow(
        vi: "thẻ của cam kết đang chọn", en: "the card of the selected pledge", also: "export xuất",
        whyNot: { $0.whyNoPledge },
        perform: { board in board.read(board.selected.flatMap { code in board.month.map { .card(code, $0) } }) })
    case .difference:
      RequestRow(
        vi: "thay đổi so với tháng trước", en: "what changed since the month before",
        also: "diff compare difference so sánh khác", whyNot: { $0.whyNoStore },
        perform: { $0.read($0.month.map { .difference($0.adding(months: -1), $0) }) })
    case .year:
      RequestRow(
        [.character("Y")], vi: "ai báo cáo tháng nào, trong mười hai tháng",
        en: "who checked in when, over twelve months", also: "year calendar năm lịch", whyNot: { $0.whyNoStore },
        change: { $0.overlays.append(.year(YearView(.checkIns).beginning($0.glance))) })
    case .health:
      RequestRow(
        [.character("H")], vi: "tiến độ của bộ qua mười hai tháng", en: "health over twelve months",
        also: "trend chart graph biểu đồ",
        whyNot: { $0.whyNoStore }, change: { $0.overlays.append(.year(YearView(.health).beginning($0.glance))) })
    case .meeting:
      RequestRow(
        [.character("m")], vi: "họp giao ban: từng cam kết, quyết định, kết luận",
        en: "hold the meeting: pledge by pledge, decisions, conclusions", also: "briefing projector máy chiếu",
        short: Phrase(vi: "họp", en: "meeting"),
        whyNot: { $0.whyNoMeeting() }, change: { $0.openMeeting() })
    case .conclusions:
      RequestRow(
        vi: "kết luận của hội nghị gần nhất", en: "conclusions of the last meeting", also: "minutes biên bản",
        whyNot: { $0.whyNoConclusions() }, perform: { $0.read(.conclusions(nil)) })
    case .closeMonth:
      RequestRow(
        vi: "chốt tháng đang xem…", en: "close the month on the screen…", also: "lock seal khóa sổ",
        whyNot: { $0.whyNotClosing },
        change: { $0.askToClose() })
    case .reopenMonth:
      RequestRow(
        vi: "mở lại tháng đã chốt…", en: "open the closed month again…", also: "unlock mở khóa",
        whyNot: { $0.whyNotReopening },
        change: { $0.askToReopen() })
    }
  }
}
