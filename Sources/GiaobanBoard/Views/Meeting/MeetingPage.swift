import GiaobanTerminal

/// Where everything of one pledge stands on the screen of a meeting, from the top down; nothing is there twice.
struct MeetingPage {
  /// The ruled band in the colour of its health.
  var band: Rect
  var title: [StyledLine] = []
  var titleRect: Rect
  /// What is asked, in a box.
  var ask: (title: String, lines: [StyledLine])?
  var askRect: Rect
  var numbers: [MeetingNumber] = []
  var numbersRect: Rect
  var chart: Rect?
  /// What the colour rests on, and the tasks.
  var grounds: [StyledLine] = []
  var groundsRect: Rect?
  var checkIns: [StyledLine] = []
  var checkInsRect: Rect

  /// From so many rows on there is room between the parts.
  static let roomyRows = 28
  /// From so many rows and columns on the numbers are huge.
  static let hugeRows = 44
  static let hugeColumns = 120

  /// How far the check-ins can be scrolled.
  var lastScroll: Int { max(0, checkIns.count - checkInsRect.rows) }

  /// Lays the parts out, each in the room that those above it leave.
  init(_ lines: MeetingLines, sheet: PledgeSheet?, in space: Rect) {
    let isRoomy = space.rows >= Self.roomyRows
    let gap = isRoomy ? 1 : 0
    let bandParts = space.split(top: isRoomy ? 3 : 1)
    band = bandParts.top
    var rest = bandParts.rest.split(top: gap).rest
    title = lines.title(columns: space.columns, isSpaced: isRoomy)
    title += (isRoomy ? [StyledLine()] : []) + lines.who(columns: space.columns) + lines.voices(columns: space.columns)
    let titleParts = rest.split(top: title.count + gap)
    titleRect = titleParts.top
    rest = titleParts.rest
    (askRect, numbersRect, checkInsRect) = (rest.split(top: 0).top, rest.split(top: 0).top, rest)
    numbers = sheet.map { MeetingNumbers(sheet: $0).all } ?? []
    let numberRows = Self.numberRows(numbers, space)
    // What is asked is never lost; but something of the check-ins stays too.
    let room = max(3, rest.rows - numberRows - (isRoomy ? 12 : 3)) - 2
    if let ask = lines.wanted(columns: space.columns - 4, rows: room) {
      self.ask = ask
      let parts = rest.split(top: ask.lines.count + 2 + gap)
      askRect = gap > 0 ? parts.top.split(bottom: gap).rest : parts.top
      rest = parts.rest
    }
    let numberParts = rest.split(top: numberRows)
    numbersRect = numberParts.top
    checkInsRect = numberParts.rest
    if let sheet { fill(sheet, in: numberParts.rest, isRoomy: isRoomy) }
  }

  /// Rows of the numbers: label, number, caption; on a small screen a line for all of them.
  private static func numberRows(_ numbers: [MeetingNumber], _ space: Rect) -> Int {
    if numbers.isEmpty { return 0 }
    if space.rows >= hugeRows, space.columns >= hugeColumns { return 8 }
    if space.rows >= roomyRows { return 6 }
    return space.rows >= 18 ? 4 : 1
  }

  /// Chart, what the colour rests on, and check-ins in the room that is left.
  private mutating func fill(_ sheet: PledgeSheet, in rest: Rect, isRoomy: Bool) {
    let hasChart = PathChart(dossier: sheet.dossier, view: sheet.view, look: sheet.look) != nil
    guard rest.columns >= 90 else {
      var list = rest
      if hasChart, rest.rows >= 20 {
        let parts = rest.split(top: rest.rows / 2)
        chart = parts.top.split(bottom: 1).rest
        list = parts.rest
      }
      checkInsRect = list
      checkIns = sheet.recentCheckIns(columns: list.columns, withOpenAsks: false)
      checkIns += [StyledLine()] + sheet.outlook(columns: list.columns) + sheet.taskLines(columns: list.columns)
      return
    }
    let halves = rest.sideBySide(2, gap: 3)
    let columns = halves[0].columns
    grounds = sheet.outlook(columns: columns) + sheet.taskLines(columns: columns)
    if hasChart, rest.rows - grounds.count >= 9 {
      let rows = min(rest.rows - grounds.count, max(9, columns * 2 / 5))
      let parts = halves[0].split(top: rows)
      chart = parts.top.split(bottom: 1).rest
      groundsRect = parts.rest
    } else {
      groundsRect = halves[0]
    }
    checkInsRect = halves[1]
    checkIns = sheet.recentCheckIns(columns: halves[1].columns, withOpenAsks: false)
  }
}
