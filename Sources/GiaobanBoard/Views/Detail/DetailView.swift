import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// One pledge, whole, on the whole screen.
package struct DetailView: Equatable, Sendable {
  package let code: PledgeCode
  package var cursor = ListCursor()

  package init(_ code: PledgeCode) { self.code = code }

  /// Empty until the pledge has been read.
  func lines(_ glance: Glance) -> [StyledLine] {
    guard let month = glance.month, let dossier = glance.dossier, dossier.pledge.code == code else { return [] }
    let history = glance.history?.code == code ? glance.history : nil
    return PledgeSheet(dossier: dossier, since: glance.sinceClosing, view: month, look: glance.look, history: history)
      .whole(columns: glance.size.columns - 4, chartRows: max(10, min(20, glance.size.rows * 2 / 5)))
  }

  /// The task under the cursor.
  func task(_ glance: Glance) -> PledgeTask? {
    let lines = self.lines(glance)
    guard lines.indices.contains(cursor.selected), let key = lines[cursor.selected].task else { return nil }
    return glance.dossier?.tasks.first { $0.key == key }
  }
}

extension DetailView: View {
  var openView: OpenView { .detail(self) }
  var pledge: PledgeCode? { code }
  var holdsSelection: Bool { true }
  var waitsForPledge: Bool { true }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    let count = self.lines(glance).count
    let rows = glance.textRows
    switch key {
    case .up, .character("k"): cursor.move(by: -1, count: count)
    case .down, .character("j"): cursor.move(by: 1, count: count)
    case .pageUp, .control("b"): cursor.move(by: -rows, count: count)
    case .pageDown, .control("f"): cursor.move(by: rows, count: count)
    case .home, .character("g"): cursor.select(0, count: count)
    case .end, .character("G"): cursor.select(count - 1, count: count)
    case .escape, .character("q"): return .close()
    case .enter: return .stay()
    default: return .notMine
    }
    return .stay()
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: lines(glance).count)
    return .stay()
  }

  mutating func settle(_ glance: Glance) { cursor.settle(rows: glance.textRows, count: lines(glance).count) }

  func wants(_ glance: Glance) -> [Effect] { glance.history?.code == code ? [] : [.loadHistory(code)] }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size) = (glance.look, glance.size)
    let lines = self.lines(glance)
    let title = glance.month.flatMap { view in
      glance.dossier.map { PledgeSheet(dossier: $0, view: view, look: look).title }
    }
    let inside = glance.frame(
      Size(columns: size.columns, rows: size.rows), title: title ?? "\(code)", hint: look(hint(glance)), &picture
    )
    .inset(columns: 1, rows: 0)
    let top = cursor.top(rows: inside.rows, count: lines.count)
    let overlay = look.palette[.overlay]
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let isSelected = top + row == cursor.selected
      let rect = Rect(column: inside.column, row: inside.row + row, columns: inside.columns, rows: 1)
      let ground = isSelected ? look.palette[.selection] : overlay
      if isSelected { picture.canvas.fill(rect, style: ground) }
      picture.write(line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: ground)
      picture.add(rect, .overlayRow(top + row))
    }
  }

  /// The detail's keys that work now, the ones to know first.
  private func hint(_ glance: Glance) -> Phrase {
    let first: [Request] = [
      .pledge(.markDone), .pledge(.checkIn), .pledge(.edit), .pledge(.extend), .pledge(.add), .pledge(.why),
    ]
    let word = { (request: Request) in Self.hint(request, glance) }
    let offered =
      first.compactMap(word) + [Phrase(vi: "Esc đóng", en: "Esc close"), Phrase(vi: "←→ khác", en: "←→ other")]
      + [.find(.copy)].compactMap(word) + [Phrase(vi: "↑↓ dòng", en: "↑↓ line")]
    return Phrase(vi: offered.map(\.vi).joined(separator: "  "), en: offered.map(\.en).joined(separator: "  "))
  }

  /// The key and the word of a request that can be done now.
  private static func hint(_ request: Request, _ glance: Glance) -> Phrase? {
    let row = request.row
    guard let key = row.keys.first, let word = row.shortInDetail ?? row.short, glance.whyNot(request) == nil else {
      return nil
    }
    return Phrase(key.text + " ") + word
  }
}
