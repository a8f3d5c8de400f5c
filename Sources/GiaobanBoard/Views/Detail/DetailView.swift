import GiaobanCore
import GiaobanTerminal

/// One pledge, whole, on the whole screen.
package struct DetailView: Equatable, Sendable {
  package let code: PledgeCode
  package var cursor = ListCursor()

  package init(_ code: PledgeCode) { self.code = code }

  mutating func handle(_ key: Key, lines: [StyledLine], rows: Int) -> OverlayResponse {
    switch key {
    case .up, .character("k"): cursor.move(by: -1, count: lines.count)
    case .down, .character("j"): cursor.move(by: 1, count: lines.count)
    case .pageUp, .control("b"): cursor.move(by: -rows, count: lines.count)
    case .pageDown, .control("f"): cursor.move(by: rows, count: lines.count)
    case .home, .character("g"): cursor.select(0, count: lines.count)
    case .end, .character("G"): cursor.select(lines.count - 1, count: lines.count)
    case .escape, .character("q"): return .close()
    case .enter: return .stay()
    default: return .notMine
    }
    return .stay()
  }
}

extension Board {
  /// The lines of a detail view; empty until the pledge has been read.
  func sheetLines(for detail: DetailView) -> [StyledLine] {
    guard let view, let dossier, dossier.pledge.code == detail.code else { return [] }
    let history = history?.code == detail.code ? history : nil
    return PledgeSheet(dossier: dossier, since: sinceClosing, view: view, look: look, history: history).whole(
      columns: size.columns - 4, chartRows: max(10, min(20, size.rows * 2 / 5)))
  }

  /// The log of the pledge that is open.
  var historyEffects: [Effect] {
    for case .detail(let detail) in overlays where history?.code != detail.code { return [.loadHistory(detail.code)] }
    return []
  }

  /// The task under the cursor of the open detail.
  var selectedTask: PledgeTask? {
    guard case .detail(let detail)? = overlays.last else { return nil }
    let lines = sheetLines(for: detail)
    guard lines.indices.contains(detail.cursor.selected), let key = lines[detail.cursor.selected].task else {
      return nil
    }
    return dossier?.tasks.first { $0.key == key }
  }
}
