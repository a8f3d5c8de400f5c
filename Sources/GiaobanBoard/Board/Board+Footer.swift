import GiaobanTerminal
import GiaobanText

extension Board {
  func drawFooter(in rect: Rect, _ picture: inout Picture) {
    let base = look.palette[.footerText]
    picture.canvas.fill(rect, style: base)
    if filter.isTyping { return drawFilter(in: rect, &picture) }
    let text = message.map { look($0.words) } ?? note(columns: rect.columns - 2)
    // A message is read whole; the keys take what is left.
    let messageColumns = text.isEmpty ? 0 : min(text.displayWidth, rect.columns - 2) + 2
    // What stands over the panes takes the keys; its own are in its frame.
    if overlays.isEmpty {
      drawKeys(in: Rect(column: rect.column, row: rect.row, columns: rect.columns - messageColumns, rows: 1), &picture)
    }
    guard messageColumns > 0, message == nil else { return }
    let shown = text.truncated(to: messageColumns - 2, ellipsis: look.symbols.ellipsis)
    picture.canvas.write(
      " " + shown + " ", at: Point(column: rect.columns - messageColumns, row: rect.row),
      style: look.palette[.filterMatch])
  }

  /// Over everything, so that an open view never hides it, and on as many lines as it needs.
  func drawMessage(in footer: Rect, _ picture: inout Picture) {
    guard let message else { return }
    let style = look.palette[message.isError ? .error : .message]
    let lines = look(message.words).wrapped(to: max(1, footer.columns - 2)).suffix(max(1, size.rows / 2))
    let top = footer.row - lines.count + 1
    if lines.count > 1 {
      let space = Rect(column: 0, row: top, columns: footer.columns, rows: lines.count)
      picture.canvas.fill(space, style: look.palette[.footerText])
      picture.add(space, .overlay)
    }
    for (row, line) in lines.enumerated() {
      let column = lines.count > 1 ? 0 : max(0, footer.columns - line.displayWidth - 2)
      picture.canvas.write(" \(line) ", at: Point(column: column, row: top + row), limit: footer.columns, style: style)
    }
  }

  /// What is marked, and what is filtered; of marks as little as leaves room for the keys that act on them.
  private func note(columns: Int) -> String {
    guard view != nil else { return "" }
    let filtered = filterNote
    guard let marked = marksNote else {
      return filtered.map { $0 + look(Phrase(vi: " (Esc bỏ)", en: " (Esc clears)")) } ?? ""
    }
    let short = look(marked.words)
    let long = short + look(marked.key)
    let keys = offeredKeys.reduce(1) { $0 + $1.width + 2 }
    let notes = [filtered.map { long + look.dot + $0 }, long].compactMap { $0 }
    return notes.first { $0.displayWidth + keys <= columns } ?? short
  }

  private var filterNote: String? {
    if filter.query.isEmpty { return nil }
    let count = panes.reduce(0) { $0 + $1.lines.count }
    let name = savedFilter?.name ?? filter.query
    return look(Phrase(vi: "lọc “\(name)”: \(count)", en: "filter “\(name)”: \(count)"))
  }

  private struct OfferedKey {
    let request: Request
    let key: String
    let name: String
    var width: Int { key.displayWidth + 1 + name.displayWidth }
  }

  /// The keys that work now; where some pledges are marked, those that act on them.
  private var offeredKeys: [OfferedKey] {
    Request.listed.compactMap { request in
      let row = request.row
      guard let short = row.short, let key = row.keys.first, row.whyNot(self) == nil else { return nil }
      // With one pledge the form says it as fast.
      if !actsOnMarked, request == .mark(.nothingNew) { return nil }
      if actsOnMarked, !row.actsOnMarked, !Self.isAlwaysOffered(request) { return nil }
      return OfferedKey(request: request, key: key.text, name: look(short))
    }
  }

  /// As many as fit; the way to all the others always has its place.
  private func drawKeys(in rect: Rect, _ picture: inout Picture) {
    var column = rect.column + 1
    let offered = offeredKeys
    var kept = offered.reduce(0) { $0 + (Self.isAlwaysOffered($1.request) ? $1.width + 2 : 0) }
    for item in offered {
      if Self.isAlwaysOffered(item.request) { kept -= item.width + 2 }
      guard column + item.width + kept <= rect.column + rect.columns else { continue }
      picture.canvas.write(item.key, at: Point(column: column, row: rect.row), style: look.palette[.footerKey])
      picture.canvas.write(
        item.name, at: Point(column: column + item.key.displayWidth + 1, row: rect.row),
        style: look.palette[.footerText])
      picture.add(
        Rect(column: column, row: rect.row, columns: item.width, rows: 1), .request(item.request))
      column += item.width + 2
    }
  }

  /// From these two one gets to everything else.
  private static func isAlwaysOffered(_ request: Request) -> Bool {
    [.program(.help), .find(.palette)].contains(request)
  }

  private func drawFilter(in rect: Rect, _ picture: inout Picture) {
    let label = look(Phrase(vi: " Lọc / ", en: " Filter / "))
    let count = panes.reduce(0) { $0 + $1.lines.count }
    let note = look(
      Phrase(vi: "\(count) cam kết  Enter giữ  Esc bỏ ", en: "\(count.counting("pledge"))  Enter keeps  Esc clears "))
    let room = max(4, rect.columns - label.displayWidth - note.displayWidth - 2)
    let window = filter.input.window(columns: room)
    let start = Point(column: label.displayWidth, row: rect.row)
    picture.canvas.write(label, at: Point(column: 0, row: rect.row), style: look.palette[.footerKey])
    picture.canvas.write(window.text.padded(to: room), at: start, limit: room, style: look.palette[.fieldFocused])
    picture.canvas.write(
      note, at: Point(column: rect.columns - note.displayWidth, row: rect.row), style: look.palette[.footerText])
    picture.cursor = Point(column: start.column + window.cursor, row: rect.row)
    drawProblem(over: rect, &picture)
  }

  /// What of the filter is not understood, or not yet: over the line where it is typed.
  private func drawProblem(over rect: Rect, _ picture: inout Picture) {
    guard let problem = filter.problem else { return }
    let lines = look(problem.phrase).wrapped(to: max(1, rect.columns - 2)).suffix(3)
    for (row, line) in lines.enumerated() {
      let place = Rect(column: 0, row: rect.row - lines.count + row, columns: rect.columns, rows: 1)
      picture.canvas.fill(place, style: look.palette[.footerText])
      picture.canvas.write(
        " " + line, at: Point(column: 0, row: place.row), limit: rect.columns, style: look.palette[.filterMatch])
    }
  }
}
