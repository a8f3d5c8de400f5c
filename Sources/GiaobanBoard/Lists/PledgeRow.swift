import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// One pledge in a list, on one line or more: mark, health, code, title, due or status, this month's check-in; and beside the
/// end of the title, where there is room, words for what has to be known of it.
struct PledgeRow {
  let line: PledgeLine
  let assessment: Assessment
  let trend: Trend?
  let view: MonthView
  let look: Look
  let codeColumns: Int

  var pledge: Pledge { line.pledge }
  private var title: String { look(pledge.title) }

  /// Where health and code stand: after cursor and mark, and a gap.
  static let (healthColumn, codeColumn) = (3, 5)
  /// What stands before the title.
  var headColumns: Int { Self.codeColumn + codeColumns + 1 }
  /// A gap, and the sign of the check-in.
  static let tailColumns = 2

  /// The columns of the first line that are left for the title.
  private func firstRoom(_ columns: Int) -> Int {
    let due = dueLine.text.displayWidth
    return max(1, columns - headColumns - Self.tailColumns - (due > 0 ? due + 1 : 0))
  }

  /// The columns of another line: for the title all but one, for words those before the sign of the check-in.
  private func nextRoom(_ columns: Int) -> Int { max(1, columns - headColumns - 1) }

  /// How many lines the title needs.
  func titleLines(columns: Int) -> Int { wrappedTitle(columns: columns).count }

  private func wrappedTitle(columns: Int) -> [String] {
    let first = firstRoom(columns)
    if title.displayWidth <= first { return [title] }
    let lines = title.wrapped(to: first)
    guard let start = lines.first, lines.count > 1 else { return lines }
    return [start] + lines.dropFirst().joined(separator: " ").wrapped(to: nextRoom(columns))
  }

  /// The title on at most so many lines, the last of them cut where it does not fit.
  private func titleLines(columns: Int, atMost limit: Int) -> [String] {
    let lines = wrappedTitle(columns: columns)
    guard lines.count > limit else { return lines }
    let room = limit == 1 ? firstRoom(columns) : nextRoom(columns)
    let rest = lines[(limit - 1)...].joined(separator: " ")
    return lines.prefix(limit - 1) + [rest.truncated(to: room, ellipsis: look.symbols.ellipsis)]
  }

  /// Whether a row of so many lines has no room for one of its words.
  func hasWordsWithoutRoom(columns: Int, lines: Int) -> Bool {
    let words = self.words
    if words.isEmpty { return false }
    let title = titleLines(columns: columns, atMost: lines)
    if title.count < lines { return false }
    let room = wordsRoom(columns, isFirst: title.count == 1) - (title.last ?? "").displayWidth
    return Self.fitting(words, room: room).count < words.count
  }

  func draw(in rect: Rect, isSelected: Bool, isFocused: Bool, isMarked: Bool, _ picture: inout Picture) {
    let ground = isSelected ? look.palette[isFocused ? .selection : .selectionInactive] : nil
    if let ground { picture.canvas.fill(rect, style: ground) }
    func write(_ text: String, _ role: ThemeRole, at column: Int, row: Int = 0) {
      let point = Point(column: rect.column + column, row: rect.row + row)
      let style = ground.map { look.palette[role].on($0) } ?? look.palette[role]
      picture.canvas.write(text, at: point, limit: rect.columns - column, style: style)
    }
    if isSelected && isFocused { for row in 0..<rect.rows { write(look.symbols.selected, .mark, at: 0, row: row) } }
    if let mark = isMarked ? Mark.marked : pledge.isBold ? .bold : pledge.isCore ? .core : nil {
      write(look.symbols[mark], .mark, at: 1)
    }
    let standing = self.standing
    write(standing.sign, standing.role, at: Self.healthColumn)
    write(
      pledge.code.description.truncated(to: codeColumns, ellipsis: look.symbols.ellipsis), .title, at: Self.codeColumn)
    let lines = titleLines(columns: rect.columns, atMost: rect.rows)
    for (row, text) in lines.enumerated() { write(text, titleRole, at: headColumns, row: row) }
    let due = dueLine
    var column = rect.columns - Self.tailColumns - due.text.displayWidth
    for part in due.parts {
      write(part.text, part.role, at: column)
      column += part.text.displayWidth
    }
    if let checkIn = checkInMark { write(look.symbols[checkIn], Self.role(of: checkIn), at: rect.columns - 1) }
    // The words stand on the last line, after what the title has of it.
    let row = rect.rows - 1
    let used = lines.indices.contains(row) ? lines[row].displayWidth : 0
    let room = wordsRoom(rect.columns, isFirst: row == 0)
    let beside = told(room: room - used)
    column = headColumns + room - beside.text.displayWidth
    for part in beside.parts {
      write(part.text, part.role, at: column, row: row)
      column += part.text.displayWidth
    }
  }

  /// The columns from where a title begins to where words end.
  private func wordsRoom(_ columns: Int, isFirst: Bool) -> Int {
    isFirst ? firstRoom(columns) : columns - headColumns
  }

  private var titleRole: ThemeRole { assessment.status == .active ? .text : .dim }

  /// What fits into `room`, each with a gap before it: how the number moves, how far it has come, and the words.
  private func told(room: Int) -> StyledLine {
    let words = Self.fitting(self.words, room: room)
    var line = words.reversed().reduce(StyledLine()) { $0 + ("  " + $1.text, $1.role) }
    // Where there is no room for a word there is none for what matters less.
    guard words.count == self.words.count else { return line }
    var rest = room - line.text.displayWidth
    let progress = progressText
    if !progress.isEmpty, progress.displayWidth + 2 <= rest {
      line = StyledLine() + ("  " + progress, .dim) + line
      rest -= progress.displayWidth + 2
    }
    return (trend?.line(free: rest, look) ?? StyledLine()) + line
  }

  private static func fitting(_ words: [StyledLine.Part], room: Int) -> [StyledLine.Part] {
    var room = room
    return words.filter { word in
      let columns = word.text.displayWidth + 2
      guard columns <= room else { return false }
      room -= columns
      return true
    }
  }
}
