import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

// The pledge that the meeting is at: its colour, what it is, what it asks for, three numbers, what was said of it.
extension MeetingDrawing {
  func draw(_ item: Agenda.Item, in space: Rect, _ picture: inout Picture) {
    guard let lines = lines(of: item), let page = page(of: item, in: space) else {
      let words = Phrase(
        vi: "\(item.code): cam kết này không còn trong tháng", en: "\(item.code): this pledge is no longer in the month"
      )
      picture.canvas.write(look(words), at: space.origin, limit: space.columns, style: look.palette[.dim])
      return
    }
    drawBand(lines, in: page.band, &picture)
    write(page.title, in: page.titleRect, &picture)
    if let ask = page.ask {
      picture.canvas.box(
        page.askRect, title: ask.title, border: look.symbols.borderFocused, style: look.palette[.owed],
        titleStyle: look.palette[.mark], ellipsis: look.symbols.ellipsis)
      write(ask.lines, in: page.askRect.inside.inset(columns: 1), &picture)
    }
    drawNumbers(page.numbers, in: page.numbersRect, &picture)
    if let rect = page.chart, let dossier, let chart = PathChart(dossier: dossier, view: view, look: look) {
      chart.draw(in: rect, &picture)
    }
    if let rect = page.groundsRect { write(page.grounds, in: rect, &picture) }
    let top = min(meetingView.scroll, page.lastScroll)
    write(Array(page.checkIns.dropFirst(top)), in: page.checkInsRect, &picture)
    drawMore(page.checkIns.count - top - page.checkInsRect.rows, in: page.checkInsRect, &picture)
  }

  /// A line, or three: then ruled above and below.
  private func drawBand(_ lines: MeetingLines, in rect: Rect, _ picture: inout Picture) {
    let style = look.palette[lines.role]
    let ground = style.adding([.reverse, .bold])
    let middle = Rect(column: rect.column, row: rect.row + rect.rows / 2, columns: rect.columns, rows: 1)
    if rect.rows >= 3 {
      let isASCII = look.symbols.name == .ascii
      for (row, sign) in [(rect.row, isASCII ? "=" : "▄"), (rect.endRow - 1, isASCII ? "=" : "▀")] {
        picture.canvas.fill(
          Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), with: sign, style: style)
      }
    }
    picture.canvas.fill(middle, style: ground)
    let standing = lines.standing(isSpaced: rect.rows >= 3)
    let room = rect.columns - 2
    let used = min(standing.displayWidth, room)
    picture.canvas.write(
      standing.truncated(to: room, ellipsis: look.symbols.ellipsis),
      at: Point(column: middle.column + 1, row: middle.row), style: ground)
    let group = lines.group.truncated(to: max(0, room - used - 3), ellipsis: look.symbols.ellipsis)
    picture.canvas.write(
      group, at: Point(column: middle.endColumn - 1 - group.displayWidth, row: middle.row), style: ground)
  }

  private func drawNumbers(_ numbers: [MeetingNumber], in rect: Rect, _ picture: inout Picture) {
    guard rect.rows >= 4, !numbers.isEmpty, look.symbols.name != .ascii else {
      return write([oneLine(of: numbers)], in: rect, &picture)
    }
    let digits = rect.rows >= 8 ? 5 : 3
    for (number, place) in zip(numbers, rect.sideBySide(numbers.count, gap: 2)) {
      let big = BigNumber(text: number.value, isHuge: digits == 5)
      var lines = [StyledLine(number.label, .dim)]
      lines +=
        big.columns <= place.columns
        ? big.lines.map { StyledLine($0, number.role) } : [StyledLine(number.value, number.role)]
      if rect.rows > digits + 1 { lines.append(StyledLine(number.caption, .dim)) }
      write(lines, in: place, &picture)
    }
  }

  /// "Now 159 · Expected 274.7 · Target 400"
  private func oneLine(of numbers: [MeetingNumber]) -> StyledLine {
    var line = StyledLine()
    for (place, number) in numbers.enumerated() {
      line = line + ((place == 0 ? "" : look.dot) + number.label + " ", .dim) + (number.value, number.role)
    }
    return line
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

  private func lines(of item: Agenda.Item) -> MeetingLines? {
    view.index(of: item.code).map { place in
      MeetingLines(
        item: item, line: view.portfolio.lines[place], assessment: view.assessments[place], drawing: self)
    }
  }

  /// The page of a pledge, or nil when it is no longer in the month.
  func page(of item: Agenda.Item, in space: Rect) -> MeetingPage? {
    lines(of: item).map { lines in
      MeetingPage(lines, sheet: dossier.map { PledgeSheet(dossier: $0, view: view, look: look) }, in: space)
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
