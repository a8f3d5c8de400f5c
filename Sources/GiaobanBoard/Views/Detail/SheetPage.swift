import GiaobanCore

/// A pledge as it is laid out for a width: lines from the top down, and a chart beside the first of them.
struct SheetPage {
  let columns: Int
  private(set) var lines: [StyledLine] = []
  /// Beside the first of the lines; none where there is no room for it.
  private(set) var side: [StyledLine] = []
  /// The columns of the lines that stand beside it.
  private(set) var sideColumns = 0

  init(columns: Int) { self.columns = columns }

  mutating func add(_ lines: [StyledLine]) { self.lines += lines }

  /// Sets a chart beside the lines that there are; what is added later begins under both.
  mutating func set(beside side: [StyledLine], columns sideColumns: Int) {
    self.side = side
    self.sideColumns = sideColumns
    let missing = side.count - lines.count
    if missing > 0 { lines += Array(repeating: StyledLine(), count: missing) }
  }

  /// The columns that a line has.
  func columns(ofLine line: Int) -> Int { line < side.count ? columns - sideColumns - Self.gap : columns }

  /// Between the lines and what stands beside them.
  static let gap = 2

  // MARK: What can be acted on

  /// In the order in which it stands on the page, each once.
  var subjects: [StyledLine.Subject] { lines.compactMap(\.subject).unique }

  /// The lines about a subject; nil where it is not on the page.
  func place(of subject: StyledLine.Subject) -> ClosedRange<Int>? {
    guard let first = lines.firstIndex(where: { $0.subject == subject }),
      let last = lines.lastIndex(where: { $0.subject == subject })
    else { return nil }
    return first...last
  }
}
