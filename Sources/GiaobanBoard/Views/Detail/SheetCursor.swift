/// Where one is in a pledge that is open: it goes from one thing that can be acted on to the next, and the text scrolls.
struct SheetCursor: Equatable, Sendable {
  /// What was gone to; nil before, and then it is the first open task, else the pledge.
  private var chosen: StyledLine.Subject?
  /// The first line that is shown.
  private var first = 0
  /// What was chosen is to be seen; not so once the text was scrolled away from it.
  private var mustShow = false

  /// What is under the cursor.
  ///
  /// - Parameter start: where it is before it was moved, and where what was chosen is gone.
  func selected(_ page: SheetPage, start: StyledLine.Subject) -> StyledLine.Subject {
    if let chosen, page.place(of: chosen) != nil { return chosen }
    return page.place(of: start) == nil ? .pledge : start
  }

  /// The first line that is shown when so many fit.
  func top(_ page: SheetPage, rows: Int) -> Int {
    let top = max(0, min(first, page.lines.count - rows))
    guard mustShow, let chosen, let place = page.place(of: chosen) else { return top }
    // The first of them with what stands above it.
    let highest = chosen == page.subjects.first ? 0 : place.lowerBound
    return max(min(top, highest), place.upperBound - rows + 1)
  }

  mutating func choose(_ subject: StyledLine.Subject) {
    chosen = subject
    mustShow = true
  }

  /// Shows the text from that line on.
  mutating func begin(at line: Int) {
    first = max(0, line)
    mustShow = false
  }

  mutating func scroll(_ scrolling: Scrolling, _ page: SheetPage, rows: Int) {
    begin(
      at: scrolling.place(
        from: top(page, rows: rows), page: max(1, rows - 1), last: max(0, page.lines.count - rows)))
  }

  /// Goes to the next thing that can be acted on; where there is none within a page, the text moves by a line.
  ///
  /// - Parameter step: 1 down, -1 up.
  mutating func go(_ step: Int, from selected: StyledLine.Subject, _ page: SheetPage, rows: Int) {
    let top = self.top(page, rows: rows)
    let line = { (subject: StyledLine.Subject) in page.place(of: subject)?.lowerBound ?? 0 }
    // What was scrolled away is not where one is any more.
    let here = step > 0 ? max(line(selected), top - 1) : min(line(selected), top + rows)
    let subjects = page.subjects
    let next = step > 0 ? subjects.first { line($0) > here } : subjects.last { line($0) < here }
    if let next, abs(line(next) - here) <= rows {
      choose(next)
    } else {
      scroll(step > 0 ? .down : .up, page, rows: rows)
    }
  }

  /// Remembers what was drawn.
  mutating func settle(_ page: SheetPage, rows: Int) {
    first = top(page, rows: rows)
    mustShow = false
  }
}
