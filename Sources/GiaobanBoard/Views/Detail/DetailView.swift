import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// One pledge, whole, on the whole screen.
package struct DetailView: Equatable, Sendable {
  package let code: PledgeCode
  package var cursor = ListCursor()
  /// What has happened to the pledge, once its log has been read.
  private var history: PledgeHistory?

  package init(_ code: PledgeCode) { self.code = code }

  /// Empty until the pledge has been read.
  func lines(_ glance: Glance) -> [StyledLine] {
    guard let month = glance.month, let dossier = glance.dossier, dossier.pledge.code == code else { return [] }
    return PledgeSheet(
      dossier: dossier, since: glance.reading.sinceClosing, view: month, look: glance.look, history: history
    ).whole(columns: glance.size.columns - 4, chartRows: max(10, min(20, glance.size.rows * 2 / 5)))
  }

  /// The task under the cursor.
  func task(_ glance: Glance) -> PledgeTask? {
    let lines = self.lines(glance)
    guard lines.indices.contains(cursor.selected), let key = lines[cursor.selected].task else { return nil }
    return glance.dossier?.tasks.first { $0.key == key }
  }
}

extension DetailView: View {
  var pledge: PledgeCode? { code }
  var holdsSelection: Bool { true }
  var waitsForPledge: Bool { true }

  func keys(_ glance: Glance) -> [ViewKey<DetailView>] {
    let other = Phrase(vi: "khác", en: "other")
    return [
      .request(.pledge(.markDone), glance), .request(.pledge(.checkIn), glance), .request(.pledge(.edit), glance),
      .request(.pledge(.extend), glance), .request(.pledge(.add), glance), .request(.pledge(.why), glance),
      ViewKey(
        .escape, also: [.character("q")], name: Phrase(vi: "đóng", en: "close"), short: Phrase(vi: "đóng", en: "close")
      ) { _ in .close() },
      .request(.move(.previousPane), short: other, glance), .request(.move(.nextPane), short: other, glance),
      .request(.find(.copy), glance),
    ]
      + ViewKey.scrolling(short: Phrase(vi: "dòng", en: "line")) { detail, scrolling in
        detail.cursor.move(scrolling, page: glance.textRows, count: detail.lines(glance).count)
      }
  }

  func take(_ key: Key, _ glance: Glance) -> Answer { key == .enter ? .stay() : .notMine }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: lines(glance).count)
    return .stay()
  }

  mutating func settle(_ glance: Glance) { cursor.settle(rows: glance.textRows, count: lines(glance).count) }

  func wants(_ glance: Glance) -> [Effect] { history == nil ? [.loadHistory(code)] : [] }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch news {
    case .history(let history) where history.code == code: self.history = history
    case .saved(let batch) where batch.pledges.contains(code): history = nil
    case .loaded: history = nil
    default: return .notMine
    }
    return .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size) = (glance.look, glance.size)
    let lines = self.lines(glance)
    let title = glance.month.flatMap { view in
      glance.dossier.map { PledgeSheet(dossier: $0, view: view, look: look).title }
    }
    let inside = glance.frame(
      Size(columns: size.columns, rows: size.rows), title: title ?? "\(code)", hint: hint(glance), &picture
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
}
