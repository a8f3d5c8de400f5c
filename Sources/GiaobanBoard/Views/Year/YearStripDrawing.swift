import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// The strip of a year: a row a unit, a cell a month, how its check-ins came.
struct YearStripDrawing {
  let rows: YearRows
  let columns: YearColumns
  let cursor: ListCursor
  let look: Look

  /// Rows of units that fit: above them stand the months, below them the shares in time and the legend.
  static func listRows(_ rows: Int) -> Int { max(1, rows - (rows >= 12 ? 4 : 3)) }

  func draw(in rect: Rect, block: BlockCode?, _ picture: inout Picture) {
    let hasYears = rect.rows >= 12
    var lines = hasYears ? [columns.years, columns.names] : [columns.names]
    for (row, line) in lines.enumerated() { write(line, row: row, in: rect, &picture) }
    let list = Rect(
      column: rect.column, row: rect.row + lines.count, columns: rect.columns, rows: Self.listRows(rect.rows))
    drawList(in: list, &picture)
    lines = [inTime(of: block), legend(columns: rect.columns)]
    for (row, line) in lines.enumerated() {
      write(line, row: list.endRow - rect.row + row, in: rect, &picture)
    }
  }

  private func write(_ line: StyledLine, row: Int, in rect: Rect, _ picture: inout Picture, on ground: Style? = nil) {
    guard row < rect.rows else { return }
    picture.write(
      line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look,
      on: ground ?? look.palette[.overlay])
  }

  private func drawList(in rect: Rect, _ picture: inout Picture) {
    if rows.rows.isEmpty { return drawNothing(in: rect, &picture) }
    let top = cursor.top(rows: rect.rows, count: rows.rows.count)
    for (place, row) in rows.rows.enumerated().dropFirst(top).prefix(rect.rows) {
      let isSelected = place == cursor.selected
      let line = Rect(column: rect.column, row: rect.row + place - top, columns: rect.columns, rows: 1)
      let ground = look.palette[isSelected ? .selection : .overlay]
      if isSelected { picture.canvas.fill(line, style: ground) }
      write(text(of: row, isSelected: isSelected), row: place - top, in: rect, &picture, on: ground)
      picture.add(line, .overlayRow(place))
    }
  }

  private func drawNothing(in rect: Rect, _ picture: inout Picture) {
    let words =
      rows.months.contains { $0 == nil }
      ? Phrase(vi: "Đang đọc mười hai tháng…", en: "Reading twelve months…")
      : Phrase(vi: "Không tháng nào phải báo cáo.", en: "No check-in was owed in these months.")
    write(StyledLine(look(words), .dim), row: 0, in: rect, &picture)
  }

  private func text(of row: YearRows.Row, isSelected: Bool) -> StyledLine {
    let dots = look.symbols.ellipsis
    switch row {
    case .block(let block):
      return StyledLine(look(block.name).truncated(to: columns.label + 40, ellipsis: dots), .title)
    case .unit(let unit):
      let code = (isSelected ? look.symbols.selected : " ") + unit.code.text
      let room = columns.label - 8
      let name =
        room >= 14
        ? code.padded(to: 7, ellipsis: "") + " " + look(unit.name).padded(to: room - 1, ellipsis: dots) + " "
        : code.padded(to: columns.label, ellipsis: "")
      return rows.checkIns(of: row).reduce(StyledLine(name, .text)) { line, checkIns in
        append(cell: checkIns, to: line)
      }
    }
  }

  private func append(cell checkIns: MonthTotals.CheckIns?, to line: StyledLine) -> StyledLine {
    let parts = checkIns?.parts(columns: columns.columns - 1, look) ?? []
    let used = parts.reduce(0) { $0 + $1.text.displayWidth }
    var line = line
    line.parts += parts
    return line + (String(repeating: " ", count: max(0, columns.columns - used)), .text)
  }

  /// How many of each month's check-ins came in time, in percent.
  private func inTime(of block: BlockCode?) -> StyledLine {
    let words = Phrase(vi: " Đúng hạn, %", en: " In time, %")
    let name = columns.label >= 14 ? look(words) : " " + look.symbols[.submitted] + " %"
    var line = StyledLine(name.padded(to: columns.label, ellipsis: look.symbols.ellipsis), .dim)
    for month in rows.months {
      let share = month?.checkIns(of: block).punctuality
      let text = share.map { "\(Int(($0 * 100).rounded()))" } ?? ""
      line = line + (text.padded(to: columns.columns, ellipsis: ""), .text)
    }
    return line
  }

  /// As much of it as one line holds.
  private func legend(columns: Int) -> StyledLine {
    let entries: [(mark: Mark, role: ThemeRole, words: Phrase)] = [
      (.submitted, .done, Phrase(vi: "đúng hạn", en: "in time")),
      (.lateCheckIn, .healthAtRisk, Phrase(vi: "sau ngày chốt", en: "after the cut-off")),
      (.missing, .late, Phrase(vi: "thiếu", en: "missing")), (.owed, .owed, Phrase(vi: "còn nợ", en: "still owed")),
      (.closed, .title, Phrase(vi: "tháng đã chốt", en: "month closed")),
    ]
    var line = StyledLine(" ", .dim)
    for (place, entry) in entries.enumerated() {
      let words = " " + look(entry.words)
      let gap = place == 0 ? "" : "  "
      guard line.text.displayWidth + (gap + "x" + words).displayWidth <= columns else { break }
      line = line + (gap + look.symbols[entry.mark], entry.role) + (words, .dim)
    }
    return line
  }
}
