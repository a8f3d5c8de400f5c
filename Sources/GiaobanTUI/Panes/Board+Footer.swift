import GiaobanCore

extension Board {
  func drawFooter(in rect: Rect, _ picture: inout Picture) {
    let base = look.palette[.footerText]
    picture.canvas.fill(rect, style: base)
    if filter.isTyping { return drawFilter(in: rect, &picture) }
    // A message is read whole; the keys take what is left.
    let text = message.map { look($0.words) } ?? filterNote
    let columns = text.isEmpty ? 0 : min(text.displayWidth, rect.columns - 2) + 2
    drawKeys(in: Rect(column: rect.column, row: rect.row, columns: rect.columns - columns, rows: 1), &picture)
    guard columns > 0, message == nil else { return }
    let shown = text.truncated(to: columns - 2, ellipsis: look.symbols.ellipsis)
    picture.canvas.write(
      " " + shown + " ", at: Point(column: rect.columns - columns, row: rect.row), style: look.palette[.filterMatch])
  }

  /// Over everything, as a detail has the footer's place: to the right, and where one line is not enough, in lines upwards.
  func drawMessage(in rect: Rect, _ picture: inout Picture) {
    guard let message else { return }
    let style = look.palette[message.isError ? .error : .message]
    let lines = look(message.words).wrapped(to: rect.columns - 2).suffix(picture.canvas.size.rows)
    let isOneLine = lines.count == 1
    for (index, line) in lines.enumerated() {
      let text = isOneLine ? " \(line) " : " \(line)".padded(to: rect.columns)
      let row = rect.row - lines.count + 1 + index
      picture.canvas.write(text, at: Point(column: rect.columns - text.displayWidth, row: row), style: style)
    }
  }

  private var filterNote: String {
    guard !filter.query.isEmpty, view != nil else { return "" }
    let count = panes.reduce(0) { $0 + $1.lines.count }
    return look(
      Phrase(vi: "lọc “\(filter.query)”: \(count) (Esc bỏ)", en: "filter “\(filter.query)”: \(count) (Esc clears)"))
  }

  private func drawKeys(in rect: Rect, _ picture: inout Picture) {
    var column = rect.column + 1
    for entry in RequestEntry.all {
      guard let short = entry.short, whyNot(entry.request) == nil else { continue }
      let key = String(entry.keyText.split(separator: " ").first ?? "")
      let width = key.displayWidth + 1 + look(short).displayWidth
      guard column + width <= rect.column + rect.columns else { continue }
      picture.canvas.write(key, at: Point(column: column, row: rect.row), style: look.palette[.footerKey])
      picture.canvas.write(
        look(short), at: Point(column: column + key.displayWidth + 1, row: rect.row), style: look.palette[.footerText])
      picture.add(Rect(column: column, row: rect.row, columns: width, rows: 1), .request(entry.request))
      column += width + 2
    }
  }

  private func drawFilter(in rect: Rect, _ picture: inout Picture) {
    let label = look(Phrase(vi: " Lọc / ", en: " Filter / "))
    let count = panes.reduce(0) { $0 + $1.lines.count }
    let note = look(
      Phrase(vi: "\(count) cam kết  Enter giữ  Esc bỏ ", en: "\(count) pledges  Enter keeps  Esc clears "))
    let room = max(4, rect.columns - label.displayWidth - note.displayWidth - 2)
    let window = filter.input.window(columns: room)
    let start = Point(column: label.displayWidth, row: rect.row)
    picture.canvas.write(label, at: Point(column: 0, row: rect.row), style: look.palette[.footerKey])
    picture.canvas.write(window.text.padded(to: room), at: start, limit: room, style: look.palette[.fieldFocused])
    picture.canvas.write(
      note, at: Point(column: rect.columns - note.displayWidth, row: rect.row), style: look.palette[.footerText])
    picture.cursor = Point(column: start.column + window.cursor, row: rect.row)
  }
}
