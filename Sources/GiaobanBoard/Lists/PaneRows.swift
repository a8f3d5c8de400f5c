import GiaobanCore
import GiaobanTerminal

/// How the lines of a pane are shared among its rows: a title takes the second line that it needs where the pane is high enough,
/// and more while all rows fit. Only rows near the selection are looked at, however many there are.
struct PaneRows {
  /// From so many lines on a title may take a second one.
  static let leastLinesToWrap = 8
  /// From so many lines on a title may take a third one.
  static let leastLinesForThree = 14

  let pane: Pane
  let view: MonthView
  let look: Look
  /// Lines that there are, in all columns of rows together.
  let lines: Int
  /// Columns of a row.
  let columns: Int
  /// Rows that need someone stand before those that do not, with a rule between.
  let hasRule: Bool
  /// The lines of every row, where all of them fit with all that they have to say.
  private var fitted: [Int]?

  init(_ pane: Pane, in rect: Rect, isStrip: Bool, order: PledgeOrder, view: MonthView, look: Look) {
    (self.pane, self.view, self.look) = (pane, view, look)
    let space = PaneSpace(rect, isStrip: isStrip, count: pane.lines.count)
    lines = space.rowLines
    columns = space.rowColumns
    hasRule = order == .usual && !isStrip && space.rowLines >= Self.leastLinesToWrap
    wraps = !isStrip && space.rowLines >= Self.leastLinesToWrap
    fitted = wraps ? allFitted() : nil
  }

  private let wraps: Bool

  /// What a title takes at most while not all rows fit.
  private var mostTitleLines: Int { lines >= Self.leastLinesForThree ? 3 : 2 }

  private var count: Int { pane.lines.count }

  func row(_ index: Int, trend: Trend? = nil) -> PledgeRow {
    let place = pane.lines[index]
    return PledgeRow(
      line: view.portfolio.lines[place], assessment: view.assessments[place], trend: trend, view: view, look: look,
      codeColumns: min(12, view.blocks[pane.part].codeColumns))
  }

  /// Whether the rule stands over the row.
  func isUnderRule(_ index: Int) -> Bool {
    hasRule && index > 0 && !needsSomeone(index) && needsSomeone(index - 1)
  }

  private func needsSomeone(_ index: Int) -> Bool {
    let place = pane.lines[index]
    return view.portfolio.lines[place].needsSomeone(view.assessments[place], seenFrom: view.portfolio.viewpoint)
  }

  /// The lines of a row, with the rule over it.
  func height(_ index: Int) -> Int { rowLines(index) + (isUnderRule(index) ? 1 : 0) }

  private func rowLines(_ index: Int) -> Int {
    if let fitted { return fitted[index] }
    return wraps ? min(mostTitleLines, row(index).titleLines(columns: columns)) : 1
  }

  /// The lines of all rows, where they fit: first two or three for each title that needs them, then all that it needs, then a
  /// line for the words that have no room beside it.
  private func allFitted() -> [Int]? {
    guard count <= lines else { return nil }
    let rows = (0..<count).map { row($0) }
    let titles = rows.map { $0.titleLines(columns: columns) }
    var heights = titles.map { min($0, mostTitleLines) }
    let rule = (0..<count).contains(where: isUnderRule) ? 1 : 0
    var spare = lines - rule - heights.reduce(0, +)
    guard spare >= 0 else { return nil }
    for index in heights.indices where titles[index] > heights[index] && spare > 0 {
      let more = min(spare, titles[index] - heights[index])
      heights[index] += more
      spare -= more
    }
    let wanting = rows.indices.filter { rows[$0].hasWordsWithoutRoom(columns: columns, lines: heights[$0]) }
    if wanting.count <= spare { for index in wanting { heights[index] += 1 } }
    return heights
  }

  /// The first row to draw.
  var top: Int { pane.cursor.top(lines: lines, count: count, height: height) }

  /// The rows from `top` on of which at least a line is on the screen.
  func shown(from top: Int) -> Range<Int> {
    var (last, used) = (top, 0)
    while last < count, used + (isUnderRule(last) ? 1 : 0) < lines {
      used += height(last)
      last += 1
    }
    return top..<max(top, last)
  }

  /// How many rows a page goes.
  var page: Int { max(1, shown(from: top).count - 1) }
}

/// What of a pane's space is for what.
struct PaneSpace {
  let rect: Rect
  let isStrip: Bool
  /// Rows of pledges stand side by side in so many columns.
  let stripColumns: Int

  init(_ rect: Rect, isStrip: Bool, count: Int) {
    (self.rect, self.isStrip) = (rect, isStrip)
    // Side by side only when one below the other does not do: titles need the width.
    let lines = max(1, rect.rows - 2)
    let most = max(1, (rect.columns - 2) / 44)
    stripColumns = isStrip ? min(most, max(1, (count + lines - 1) / lines)) : 1
  }

  /// The bar, and a line of headings where there is room.
  var headLines: Int { isStrip ? 0 : hasHeadings ? 2 : 1 }

  var hasHeadings: Bool { !isStrip && rect.rows >= 12 }

  var rowLines: Int { max(1, rect.rows - 2 - headLines) * stripColumns }

  var rowColumns: Int { max(1, (rect.columns - 2 - (stripColumns - 1)) / stripColumns) }

  /// Where the rows stand.
  var list: Rect { rect.inside.split(top: headLines).rest }
}
