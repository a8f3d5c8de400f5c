import GiaobanCore
import GiaobanTerminal
import GiaobanText

// The pledges that nobody has to talk about: counted, and there to be asked for.
extension MeetingDrawing {
  /// Lines of the list that fit into `space`.
  static func restRows(in space: Rect) -> Int { max(1, space.rows - 4) }

  func drawRest(in space: Rect, _ picture: inout Picture) {
    let count = meetingView.rest.count
    let title = Phrase(
      vi: "CÁC CAM KẾT CÒN LẠI: \(count)", en: "THE REST, TAKEN BY EXCEPTION: \(count)")
    picture.canvas.write(
      look(title), at: Point(column: space.column, row: space.row + 1), limit: space.columns,
      style: look.palette[.reminder])
    picture.write(counts, at: Point(column: space.column, row: space.row + 2), limit: space.columns, look)
    let list = space.split(top: 4).rest
    let rows = Self.restRows(in: space)
    let top = meetingView.restCursor.top(rows: rows, count: count)
    for (row, code) in meetingView.rest.dropFirst(top).prefix(rows).enumerated() {
      guard let place = view.index(of: code) else { continue }
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      PledgeRow(
        line: view.portfolio.lines[place], assessment: view.assessments[place], trend: nil, view: view, look: look,
        codeColumns: 10
      ).draw(
        in: rect, isSelected: top + row == meetingView.restCursor.selected, isFocused: true,
        isMarked: meetingView.reached.contains(code), &picture)
      picture.add(rect, .overlayRow(top + row))
    }
  }

  private var counts: StyledLine {
    let tally = meetingView.restTally
    var line = StyledLine()
    for (health, count) in tally.health.each where count > 0 {
      line = line + ("\(look.sign(of: health)) \(count) \(look(health.name))   ", health.role)
    }
    if tally.done > 0 {
      line = line + (look(Phrase(vi: "\(tally.done) đã xong", en: "\(tally.done) done")), .done)
    }
    return line
  }
}
