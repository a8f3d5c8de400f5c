import GiaobanCore

extension Board {
  func drawFooter(in rect: Rect, _ picture: inout Picture) {
    let base = look.palette[.footerText]
    picture.canvas.fill(rect, style: base)
    if filter.isTyping { return drawFilter(in: rect, &picture) }
    let text = message.map { look($0.words) } ?? filterNote
    let style = look.palette[message?.isError == true ? .error : message == nil ? .filterMatch : .message]
    // A message is read whole; the keys take what is left.
    let messageColumns = text.isEmpty ? 0 : min(text.displayWidth, rect.columns - 2) + 2
    drawKeys(in: Rect(column: rect.column, row: rect.row, columns: rect.columns - messageColumns, rows: 1), &picture)
    guard messageColumns > 0 else { return }
    let start = rect.columns - messageColumns
    let shown = text.truncated(to: messageColumns - 2, ellipsis: look.symbols.ellipsis)
    picture.canvas.write(" " + shown + " ", at: Point(column: start, row: rect.row), style: style)
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
