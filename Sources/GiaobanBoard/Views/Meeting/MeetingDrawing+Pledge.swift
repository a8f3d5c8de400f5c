import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

// The pledge that the meeting is at: what it is, what it asks for, how it stands, what was said of it.
extension MeetingDrawing {
  /// Where everything of one pledge stands.
  struct Page {
    /// Title and unit, in a frame of their own where there is room; empty otherwise.
    var frame: Rect?
    var framed: [StyledLine] = []
    /// The lines under the frame, from the top.
    var lines: [StyledLine] = []
    var linesRect: Rect
    var chart: Rect?
    /// The lines beside the check-ins, under the chart.
    var numbers: [StyledLine] = []
    var numbersRect: Rect?
    var checkIns: [StyledLine] = []
    var checkInsRect: Rect

    /// How far the check-ins can be scrolled.
    var lastScroll: Int { max(0, checkIns.count - checkInsRect.rows) }
  }

  func draw(_ item: Agenda.Item, in space: Rect, _ picture: inout Picture) {
    guard let page = page(of: item, in: space) else {
      let words = Phrase(
        vi: "\(item.code): cam kết này không còn trong tháng", en: "\(item.code): this pledge is no longer in the month"
      )
      picture.canvas.write(look(words), at: space.origin, limit: space.columns, style: look.palette[.dim])
      return
    }
    if let frame = page.frame {
      let trailing = item.isCarriedOver ? look(Self.carriedOver) : ""
      picture.canvas.box(
        frame, title: look(item.group.name).uppercased(), trailing: trailing, border: look.symbols.borderFocused,
        style: look.palette[.borderFocused], titleStyle: look.palette[.reminder], ellipsis: look.symbols.ellipsis)
      write(page.framed, in: frame.inside.inset(columns: 2), &picture)
    }
    write(page.lines, in: page.linesRect, &picture)
    if let rect = page.chart, let dossier, let chart = PathChart(dossier: dossier, view: view, look: look) {
      chart.draw(in: rect, &picture)
    }
    if let rect = page.numbersRect { write(page.numbers, in: rect, &picture) }
    let top = min(meetingView.scroll, page.lastScroll)
    write(Array(page.checkIns.dropFirst(top)), in: page.checkInsRect, &picture)
    drawMore(page.checkIns.count - top - page.checkInsRect.rows, in: page.checkInsRect, &picture)
  }

  private func drawMore(_ below: Int, in rect: Rect, _ picture: inout Picture) {
    guard below > 0, rect.rows > 0 else { return }
    let text = " \(look.symbols.down)\(below)"
    picture.canvas.write(
      text, at: Point(column: rect.endColumn - text.displayWidth, row: rect.endRow - 1), style: look.palette[.dim])
  }

  private func write(_ lines: [StyledLine], in rect: Rect, _ picture: inout Picture) {
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      picture.write(line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look)
    }
  }

  static let carriedOver = Phrase(vi: "kỳ trước chưa xem đến", en: "not reached last time")

  /// The page of a pledge, or nil when it is no longer in the month.
  func page(of item: Agenda.Item, in space: Rect) -> Page? {
    guard let place = view.index(of: item.code) else { return nil }
    let words = MeetingLines(
      item: item, line: view.portfolio.lines[place], assessment: view.assessments[place], drawing: self)
    let isLarge = space.rows >= 28
    var page = Page(linesRect: space, checkInsRect: space)
    var rest = space
    if isLarge {
      page.framed = words.title(columns: space.columns - 6)
      if space.rows >= 36 { page.framed = [StyledLine()] + page.framed + [StyledLine()] }
      let parts = space.split(top: page.framed.count + 2)
      page.frame = parts.top
      rest = parts.rest.split(top: 1).rest
    } else {
      page.lines = [words.group] + words.title(columns: space.columns)
    }
    let isBeside = space.columns >= 90
    page.lines += words.standing(columns: space.columns, withReason: !isBeside)
    if isLarge { page.lines.append(StyledLine()) }
    // What is asked is never lost; but something of the check-ins stays too.
    let room = max(2, rest.rows - page.lines.count - (isLarge ? 12 : 4))
    page.lines += words.wanted(columns: space.columns, rows: room, spaced: isLarge)
    let parts = rest.split(top: page.lines.count)
    page.linesRect = parts.top
    fill(&page, in: parts.rest, isBeside: isBeside)
    return page
  }

  /// Chart, numbers and check-ins in the room that is left.
  private func fill(_ page: inout Page, in rest: Rect, isBeside: Bool) {
    guard let dossier else {
      page.checkInsRect = rest
      return
    }
    let sheet = PledgeSheet(dossier: dossier, view: view, look: look)
    let hasChart = PathChart(dossier: dossier, view: view, look: look) != nil
    page.checkInsRect = rest
    if isBeside {
      let halves = rest.sideBySide(2, gap: 3)
      page.checkInsRect = halves[1]
      let columns = halves[0].columns
      // The health stands above; under the chart only what it rests on.
      page.numbers = sheet.figures(columns: columns) + sheet.taskLines(columns: columns)
      let chartRows = min(max(8, rest.rows - page.numbers.count - 1), max(8, columns / 2))
      let parts = halves[0].split(top: hasChart && rest.rows >= 8 ? chartRows + 1 : 0)
      if hasChart, rest.rows >= 8 { page.chart = parts.top.split(bottom: 1).rest }
      page.numbersRect = parts.rest
    } else if hasChart, rest.rows >= 18 {
      let parts = rest.split(top: rest.rows * 2 / 5)
      page.chart = parts.top.split(bottom: 1).rest
      page.checkInsRect = parts.rest
    }
    page.checkIns = sheet.recentCheckIns(columns: page.checkInsRect.columns)
    if !isBeside {
      page.checkIns += [StyledLine()] + sheet.figures(columns: rest.columns) + sheet.taskLines(columns: rest.columns)
    }
  }
}

extension Agenda.Group {
  /// Why the meeting looks at it.
  var name: Phrase {
    switch self {
    case .asks: Phrase(vi: "Xin quyết định", en: "Asks for a decision")
    case .trouble: Phrase(vi: "Chậm tiến độ hoặc thiếu báo cáo", en: "Off track, or no check-in")
    case .mismatch: Phrase(vi: "Các đánh giá lệch nhau", en: "The voices disagree")
    case .extensionAsked: Phrase(vi: "Xin gia hạn", en: "Asks for an extension")
    case .movedGoalposts: Phrase(vi: "Đã lùi hạn trong tháng", en: "Its due day was moved this month")
    case .leftOver: Phrase(vi: "Kỳ trước chưa xem đến", en: "Left over from the last meeting")
    case .goodNews: Phrase(vi: "Tin vui", en: "Good news")
    case .rest: Phrase(vi: "Còn lại", en: "By exception")
    }
  }
}
