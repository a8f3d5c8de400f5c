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
  func selectedRow(_ glance: Glance) -> Int? { cursor.selected }

  func keys(_ glance: Glance) -> [ViewKey<Chooser>] {
    let letters = rows.map { row in
      ViewKey<Chooser>(
        .character(row.key), also: [.character(row.key.uppercased())], name: Phrase(row.label)
      ) { _ in .run(row.request) }
    }
    return ViewKey.scrolling(
      by: .namedAlone, also: [.up: [.control("p")], .down: [.tab, .control("n")]],
      short: Phrase(vi: "hoặc chữ cái", en: "or a letter")
    ) { chooser, scrolling in
      chooser.cursor.move(scrolling, page: chooser.rows.count, count: chooser.rows.count)
    } + [
      ViewKey(
        .enter, name: Phrase(vi: "lấy điều đang chọn", en: "take what is selected"),
        short: Phrase(vi: "chọn", en: "chooses")
      ) { chooser in
        let (rows, place) = (chooser.rows, chooser.cursor.selected)
        return rows.indices.contains(place) ? .run(rows[place].request) : .close()
      },
      ViewKey(
        .escape, also: [.control("c")], name: Phrase(vi: "thôi", en: "cancel"), short: Phrase(vi: "bỏ", en: "cancels")
      ) { _ in .close() },
    ] + letters
  }

  func take(_ key: Key, _ glance: Glance) -> Answer {
    if case .character = key { .stay([.bell]) } else { .stay() }
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: rows.count)
    return isDouble ? answer(.enter, glance) : .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let hint = hint(glance)
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
