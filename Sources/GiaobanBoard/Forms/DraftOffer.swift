import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// The forms that were left with something typed in them: gone on with, or thrown away.
package struct DraftOffer: Equatable, Sendable {
  private(set) var drafts: [FormDraft]
  var cursor = ListCursor()

  init(_ drafts: [FormDraft]) { self.drafts = drafts }

  var selected: FormDraft? { drafts.indices.contains(cursor.selected) ? drafts[cursor.selected] : nil }

  /// Takes the selected one off the list.
  mutating func removeSelected() {
    guard selected != nil else { return }
    drafts.remove(at: cursor.selected)
    cursor.select(cursor.selected, count: drafts.count)
  }
}

extension DraftOffer: View {
  func selectedRow(_ glance: Glance) -> Int? { cursor.selected }

  func keys(_ glance: Glance) -> [ViewKey<DraftOffer>] {
    [
      ViewKey(
        .enter, name: Phrase(vi: "gõ tiếp vào biểu mẫu đang chọn", en: "go on with the selected form"),
        short: Phrase(vi: "gõ tiếp", en: "goes on")
      ) { offer in offer.selected.map { .run(.choose(.form($0.purpose))) } ?? .close() },
      ViewKey(
        .character("x"), also: [.delete],
        name: Phrase(vi: "bỏ điều đã gõ trong đó", en: "throw away what was typed in it"),
        short: Phrase(vi: "bỏ", en: "discards")
      ) { offer in
        guard let draft = offer.selected else { return .close() }
        offer.removeSelected()
        return .discard(draft.purpose, closes: offer.drafts.isEmpty)
      },
      ViewKey(
        .escape, also: [.control("c"), .character("q")], name: Phrase(vi: "để sau", en: "leave them for later"),
        short: Phrase(vi: "để sau", en: "later")
      ) { _ in .close() },
    ]
      + ViewKey.scrolling(also: [.down: [.tab]]) { offer, scrolling in
        offer.cursor.move(scrolling, page: glance.textRows, count: offer.drafts.count)
      }
  }

  func take(_ key: Key, _ glance: Glance) -> Answer {
    switch key {
    case .control("z"), .control("l"), .character("?"), .f(1): .notMine
    default: .stay([.bell])
    }
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: drafts.count)
    return isDouble ? answer(.enter, glance) : .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size) = (glance.look, glance.size)
    let columns = min(size.columns - 2, 76)
    let intro = Phrase(
      vi: "Nội dung đã gõ mà chưa lưu. Gõ tiếp, hay bỏ đi?",
      en: "Typed, and not saved. Go on with it, or throw it away?")
    let lines = look(intro).wrapped(to: columns - 4)
    let rows = min(drafts.count, max(1, size.rows - lines.count - 6))
    let inside = glance.frame(
      Size(columns: columns, rows: lines.count + rows + 4), title: look(Self.title), hint: hint(glance), &picture
    ).inset(columns: 1, rows: 0)
    glance.write(lines, in: inside, &picture)
    let top = cursor.top(rows: rows, count: drafts.count)
    for (row, draft) in drafts.dropFirst(top).prefix(rows).enumerated() {
      let isSelected = top + row == cursor.selected
      let rect = Rect(
        column: inside.column, row: inside.row + lines.count + 1 + row, columns: inside.columns, rows: 1)
      let style = look.palette[isSelected ? .selection : .overlay]
      let text =
        "\(isSelected ? look.symbols.selected : " ") \(DayText.full(draft.day, look.language))  \(look(draft.purpose.name))"
      picture.canvas.write(
        text.padded(to: rect.columns, ellipsis: look.symbols.ellipsis), at: rect.origin, style: style)
      picture.add(rect, .overlayRow(top + row))
    }
  }

  static let title = Phrase(vi: "Biểu mẫu chưa lưu", en: "Forms not saved")
}
