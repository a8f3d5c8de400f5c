import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// Draws a meeting over the whole screen, large enough to be read from the back of a room.
struct MeetingDrawing {
  let meetingView: MeetingView
  let meeting: Meeting
  let view: MonthView
  /// The pledge that the meeting is at, once it has been read.
  let dossier: Dossier?
  let look: Look
  /// The keys that work now.
  let offers: [KeyOffer]

  /// The width from which what was decided has a column of its own.
  static let columnsForDecided = 150
  private let decidedColumns = 46

  var ministry: Ministry { view.portfolio.ministry }
  var conclusions: [Bilingual] { ministry.briefings[meetingView.day]?.conclusions ?? [] }

  /// The room between head and footer for the pledge or the list of the rest.
  func space(in screen: Rect) -> Rect {
    var space = screen.split(top: 1).rest.split(bottom: footerLines(columns: screen.columns).count).rest
    if screen.columns >= Self.columnsForDecided { space = space.split(right: decidedColumns).rest }
    return space.inset(columns: 1)
  }

  func draw(in screen: Rect, _ picture: inout Picture) {
    picture.canvas.fill(screen, style: look.palette[.text])
    picture.add(screen, .overlay)
    drawHead(in: screen.split(top: 1).top, &picture)
    let space = self.space(in: screen)
    if screen.columns >= Self.columnsForDecided {
      drawDecided(
        in: Rect(
          column: screen.endColumn - decidedColumns, row: space.row, columns: decidedColumns - 1, rows: space.rows),
        &picture)
    }
    if let item = meetingView.item { draw(item, in: space, &picture) } else { drawRest(in: space, &picture) }
    drawFooter(from: Point(column: screen.column, row: space.endRow), screen, &picture)
  }

  // MARK: The head

  private func drawHead(in rect: Rect, _ picture: inout Picture) {
    let style = look.palette[.header]
    picture.canvas.fill(rect, style: style)
    let right = headRight(columns: rect.columns) + " "
    let chair = meeting.chair.flatMap { ministry.leaders[$0] }.map { look.dot + look($0.title) + " " + $0.name } ?? ""
    let organisation = ministry.settings.organisation.map { look($0) + look.dot } ?? ""
    let name = look(meeting.title)
    let room = rect.columns - right.displayWidth - 2
    let left = [organisation + name + chair, name + chair, name].first { $0.displayWidth <= room } ?? name
    picture.canvas.write(
      " " + left.truncated(to: max(0, room), ellipsis: look.symbols.ellipsis), at: rect.origin,
      style: style.adding(.bold))
    picture.canvas.write(right, at: Point(column: rect.endColumn - right.displayWidth, row: rect.row), style: style)
  }

  /// "4 conclusions · 3 of 17 · 1:23 · total 12:45"
  private func headRight(columns: Int) -> String {
    let clock = meetingView.clock
    let total = ElapsedTime.text(clock.total)
    var parts: [Phrase] = []
    let count = conclusions.count
    if count > 0, columns >= 100 {
      parts.append(Phrase(vi: "\(count) kết luận", en: count.counting("conclusion")))
    }
    if meetingView.item != nil {
      let (number, all) = (meetingView.place + 1, meetingView.items.count)
      parts += [Phrase(vi: "\(number)/\(all)", en: "\(number) of \(all)"), Phrase(ElapsedTime.text(clock.item))]
    }
    parts.append(Phrase(vi: "cả buổi \(total)", en: "total \(total)"))
    if clock.isPaused { parts.append(Phrase(vi: "TẠM DỪNG", en: "PAUSED")) }
    return parts.map { look($0) }.joined(separator: look.dot)
  }

  // MARK: What was decided

  private func drawDecided(in rect: Rect, _ picture: inout Picture) {
    let title = Phrase(vi: "Đã kết luận: \(conclusions.count)", en: "Decided so far: \(conclusions.count)")
    picture.canvas.box(
      rect, title: look(title), border: look.symbols.border, style: look.palette[.border],
      titleStyle: look.palette[.title], ellipsis: look.symbols.ellipsis)
    let inside = rect.inside.inset(columns: 1)
    let lines = conclusions.enumerated().flatMap { place, words in
      "\(place + 1). \(look(words))".wrapped(to: inside.columns)
    }
    // The newest are the ones to see.
    for (row, line) in lines.suffix(inside.rows).enumerated() {
      picture.canvas.write(
        line, at: Point(column: inside.column, row: inside.row + row), limit: inside.columns,
        style: look.palette[.text])
    }
  }

  // MARK: The footer

  /// The offers on as many lines as they need, two at most; how the keys are called and how the meeting ends always fit.
  private func footerLines(columns: Int) -> [[KeyOffer]] {
    let width = { (offer: KeyOffer) in offer.text(look).displayWidth + 1 + look(offer.words).displayWidth + 2 }
    var lines: [[KeyOffer]] = [[]]
    var used = 1
    for offer in offers {
      if used + width(offer) > columns + 1 {
        guard lines.count < 2 else { continue }
        lines.append([])
        used = 1
      }
      lines[lines.count - 1].append(offer)
      used += width(offer)
    }
    return lines
  }

  private func drawFooter(from point: Point, _ screen: Rect, _ picture: inout Picture) {
    for (row, line) in footerLines(columns: screen.columns).enumerated() {
      var column = point.column + 1
      picture.canvas.fill(
        Rect(column: point.column, row: point.row + row, columns: screen.columns, rows: 1),
        style: look.palette[.footerText])
      for offer in line {
        let start = column
        column += picture.canvas.write(
          offer.text(look), at: Point(column: column, row: point.row + row), style: look.palette[.footerKey])
        column += picture.canvas.write(
          " " + look(offer.words), at: Point(column: column, row: point.row + row), style: look.palette[.footerText])
        if let key = offer.keys.first {
          picture.add(Rect(column: start, row: point.row + row, columns: column - start, rows: 1), .key(key))
        }
        column += 2
      }
    }
  }
}
