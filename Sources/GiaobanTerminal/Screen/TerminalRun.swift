import GiaobanText

/// Neighbouring cells of one row that look alike and must be sent.
struct TerminalRun: Equatable {
  let column: Int
  let row: Int
  /// Of a run of blanks alone, only what is seen of it.
  let style: Style
  var pieces: [DisplayText.Piece]
  /// The column behind it.
  private(set) var end: Int

  /// What differs from `before` (nil: everything), from left to right. A wide character is sent whole or not at all.
  static func changed(in canvas: Canvas, since before: Canvas?, row: Int) -> [TerminalRun] {
    let cells = canvas.row(row)
    let old = before?.row(row)
    var runs: [TerminalRun] = []
    // What stands between two runs unchanged, where it is sent with fewer bytes than the cursor is brought over it.
    var between: [Cell] = []
    for (column, index) in cells.indices.enumerated() {
      let cell = cells[index]
      if cell.isContinuation { continue }
      // Both rows have the same place in canvases of the same size.
      if let old, old[index].looks(like: cell), cell.width == 1 || old[index + 1] == cells[index + 1] {
        if between.count <= longestBetween { between.append(cell) }
        continue
      }
      if let last = runs.last, last.end + between.count == column, between.count <= longestBetween,
        (between + [cell]).allSatisfy({ $0.style == last.style || $0.isBlank(on: last.style) }),
        between.allSatisfy({ DisplayText.Piece($0).isSteady })
      {
        for cell in between + [cell] { runs[runs.count - 1].add(cell) }
      } else {
        let style = cell.isBlank(on: cell.style) ? Style(background: cell.style.background) : cell.style
        var run = TerminalRun(column: column, row: row, style: style, pieces: [], end: column)
        run.add(cell)
        runs.append(run)
      }
      between = []
    }
    return runs
  }

  /// As long as the shortest way to bring the cursor over it, `ESC [ C`.
  private static let longestBetween = 3

  private mutating func add(_ cell: Cell) {
    pieces.append(DisplayText.Piece(cell))
    end += Int(cell.width)
  }

  var withoutLastPiece: TerminalRun {
    var run = self
    if let piece = run.pieces.popLast() { run.end -= Int(piece.width) }
    return run
  }

  /// The pieces cut where blanks alone follow one another, and where a piece begins or ends to which terminals do not all
  /// give the same columns: behind such a one the cursor is placed anew.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    for piece in pieces {
      let kind: Stretch.Kind = piece.text == " " ? .blanks : piece.isSteady ? .text : .unsteady
      if kind != .unsteady, let last = stretches.last, last.kind == kind {
        stretches[stretches.count - 1].add(piece)
      } else {
        var stretch = Stretch(kind: kind)
        stretch.add(piece)
        stretches.append(stretch)
      }
    }
    return stretches
  }

  struct Stretch: Equatable {
    enum Kind { case blanks, text, unsteady }

    let kind: Kind
    private(set) var text = ""
    private(set) var columns = 0

    init(kind: Kind) { self.kind = kind }

    mutating func add(_ piece: DisplayText.Piece) {
      text.unicodeScalars.append(contentsOf: piece.text.unicodeScalars)
      columns += Int(piece.width)
    }
  }
}

extension Cell {
  /// Whether the two cannot be told apart on a screen.
  fileprivate func looks(like other: Cell) -> Bool {
    self == other || other.isBlank(on: style) && isBlank(on: style)
  }

  /// Whether it is a blank that looks the same in that style: of a blank, only ground, underline and reverse are seen.
  fileprivate func isBlank(on style: Style) -> Bool {
    guard text == " ", style.background == self.style.background else { return false }
    let seen: TextAttributes = [.underline, .reverse]
    return style.attributes.isDisjoint(with: seen) && self.style.attributes.isDisjoint(with: seen)
  }
}

extension VisibleText.Piece {
  fileprivate init(_ cell: Cell) { self.init(text: cell.text, width: cell.width) }

  /// Whether every terminal gives it as many columns: one letter or sign of those that all know, without marks.
  fileprivate var isSteady: Bool {
    guard width == 1, let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
    switch scalar.value {
    case 0x20..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028, 0x2030..<0x205F, 0x2190..<0x2300, 0x2500..<0x25FD: return true
    default: return false
    }
  }
}
