import GiaobanTerminal
import GiaobanText

/// A few choices, each with a letter of its own: a letter chooses at once.
package struct Chooser: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    let key: String
    let label: String
    let request: Request
    /// In force now.
    let isCurrent: Bool
  }

  let title: String
  let rows: [Row]
  var cursor: ListCursor

  init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
    cursor = ListCursor(selected: rows.firstIndex(where: \.isCurrent) ?? 0)
  }
}

extension Chooser: View {
  var openView: OpenView { .chooser(self) }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    switch key {
    case .up, .control("p"): cursor.move(by: -1, count: rows.count)
    case .down, .tab, .control("n"): cursor.move(by: 1, count: rows.count)
    case .home: cursor.select(0, count: rows.count)
    case .end: cursor.select(rows.count - 1, count: rows.count)
    case .enter: return rows.indices.contains(cursor.selected) ? .run(rows[cursor.selected].request) : .close()
    case .escape, .control("c"): return .close()
    case .character(let text):
      if let row = rows.first(where: { $0.key == text.lowercased() }) { return .run(row.request) }
      return .stay([.bell])
    default: break
    }
    return .stay()
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: rows.count)
    return isDouble ? take(.enter, glance) : .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let hint = look(Phrase(vi: "↑↓ hoặc chữ cái  Enter chọn  Esc bỏ", en: "↑↓ or a letter  Enter chooses  Esc cancels"))
    let columns = max(hint.displayWidth + 6, 12 + (rows.map(\.label.displayWidth).max() ?? 0))
    let inside = glance.frame(
      Size(columns: columns, rows: rows.count + 2), title: title, hint: hint, &picture)
    for (index, row) in rows.prefix(inside.rows).enumerated() {
      let isSelected = index == cursor.selected
      let ground = look.palette[isSelected ? .selection : .overlay]
      let rect = Rect(column: inside.column, row: inside.row + index, columns: inside.columns, rows: 1)
      picture.canvas.fill(rect, style: ground)
      var line = StyledLine(isSelected ? look.symbols.selected : " ", .text)
      line = line + (" \(row.key)  ", .footerKey) + (row.label, .text)
      if row.isCurrent { line = line + (look(Phrase(vi: "  (đang dùng)", en: "  (now)")), .dim) }
      picture.write(line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: ground)
      picture.add(rect, .overlayRow(index))
    }
  }
}
