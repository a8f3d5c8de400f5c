import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// The two lines at the top: whose board it is, which month and day, when check-ins close; and the tiles.
struct HeaderDrawing {
  let view: MonthView
  let look: Look
  let isPinned: Bool
  /// What the lists are sorted by, where the user has chosen it.
  let orderWords: String?

  private var viewpoint: Viewpoint { view.portfolio.viewpoint }

  func draw(in rect: Rect, _ picture: inout Picture) {
    picture.canvas.fill(rect, style: look.palette[.header])
    drawFirst(in: Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), &picture)
    drawTiles(in: Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: 1), &picture)
  }

  private func drawFirst(in rect: Rect, _ picture: inout Picture) {
    let style = look.palette[.header]
    let month = "\(look.symbols.previous) \(look(viewpoint.month.name)) \(look.symbols.next)"
    let day = dayText
    let closes = closesText
    let organisation =
      view.portfolio.ministry.settings.organisation.map { look($0) } ?? look(Phrase(vi: "Giao ban", en: "Briefing"))
    // The closing day gives way first, then the organisation is cut; month and day stay.
    let spare = rect.columns - month.displayWidth - day.displayWidth - closes.displayWidth - 8
    let organisationColumns = min(organisation.displayWidth, 24)
    let fits = spare >= organisationColumns
    let right = month + "  " + day + (fits ? " \(look.symbols.separator) " + closes : "") + " "
    let start = max(0, rect.columns - right.displayWidth)
    picture.canvas.write(
      " " + organisation.truncated(to: max(0, start - 3), ellipsis: look.symbols.ellipsis),
      at: Point(column: 0, row: rect.row),
      style: style.adding(.bold))
    picture.canvas.write(right, at: Point(column: start, row: rect.row), style: style)
    picture.add(Rect(column: start, row: rect.row, columns: 2, rows: 1), .request(.move(.previousMonth)))
    picture.add(
      Rect(column: start + month.displayWidth - 2, row: rect.row, columns: 3, rows: 1), .request(.move(.nextMonth)))
  }

  private var dayText: String {
    var text = DayText.withWeekday(viewpoint.day, look.language)
    // Beside a month of another year the day alone would be read as one of that year.
    if viewpoint.day.year != viewpoint.month.year {
      text += look.language == .english ? " \(viewpoint.day.year)" : "/\(viewpoint.day.year)"
    }
    if isPinned { text += look(Phrase(vi: " (ghim)", en: " (pinned)")) }
    if let closing = view.portfolio.ministry.closing(of: viewpoint.month) {
      // The first digits tell it from an earlier closing, as the last line of every written summary has them.
      text += look.dot + look.symbols[.closed] + look(Phrase(vi: " đã chốt ", en: " closed ")) + closing.hash.prefix(8)
    } else if viewpoint.isPast {
      text += look.dot + look(Phrase(vi: "tạm tính", en: "provisional"))
    }
    return text
  }

  private var closesText: String {
    let cutOff = view.calendar.cutOff(of: viewpoint.month)
    return look(Phrase(vi: "chốt báo cáo ", en: "check-ins close ")) + DayText.withWeekday(cutOff, look.language)
  }

  private func drawTiles(in rect: Rect, _ picture: inout Picture) {
    let header = look.palette[.header]
    let room = rect.columns - 2
    let all = HeaderTiles(view: view, language: look.language)
    // The words of the tiles weigh more than those of the way to everything.
    let ways = [Phrase(vi: "mọi việc cần làm", en: "everything to do"), Phrase(vi: "cần làm", en: "to do")]
    let shortest = rightTiles(Phrase(vi: "mọi việc", en: "all"))
    let tiles = all.fitted(columns: room - Self.columns(of: shortest))
    let right =
      ways.map(rightTiles).first { all.fitted(columns: room - Self.columns(of: $0)) == tiles } ?? shortest
    var column = rect.column + 1
    for tile in tiles {
      let used = picture.canvas.write(
        tile.text, at: Point(column: column, row: rect.row), style: look.palette[tile.role].on(header))
      if let group = tile.group {
        picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(.choose(.toDo(group))))
      }
      column += used + 1
    }
    column = rect.column + rect.columns - Self.columns(of: right)
    for tile in right {
      let used = picture.canvas.write(
        tile.text, at: Point(column: column, row: rect.row), style: look.palette[.footerKey].on(header))
      picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(tile.request))
      column += used + 1
    }
  }

  private static func columns(of tiles: [(text: String, request: Request)]) -> Int {
    tiles.reduce(0) { $0 + $1.text.displayWidth + 1 }
  }

  /// The order, where the user has chosen one, and the way to everything.
  private func rightTiles(_ everything: Phrase) -> [(text: String, request: Request)] {
    let order = orderWords.map { ("[\($0)]", Request.find(.sort)) }
    return [order, ("[0: \(look(everything))]", .pledge(.toDo))].compactMap(\.self)
  }
}
