import GiaobanTerminal

/// The whole screen as drawn: its cells, the cursor of the field that is typed in, and what a click hits.
package struct Picture: Equatable, Sendable {
  package internal(set) var canvas: Canvas
  /// Where text is typed.
  package internal(set) var cursor: Point?
  /// Where the selected row of what has the keys begins.
  package internal(set) var selection: Point?
  /// Where the selected pledge is told of, when nothing stands over it.
  var panel: Rect?
  private(set) var targets: [(rect: Rect, target: Target)] = []

  enum Target: Equatable {
    case request(Request)
    case pane(Int, row: Int?)
    case toDoRow(Int)
    case overlayRow(Int)
    /// In what stands over a form: a choice's number, or a day's.
    case popup(Int)
    case overlay
    /// A key that a view offers.
    case key(Key)
  }

  init(canvas: Canvas) { self.canvas = canvas }

  /// Where the terminal's cursor stands: seen in a field, unseen on a selected row, for what follows it.
  package var screenCursor: ScreenCursor? {
    cursor.map { ScreenCursor($0, isSeen: true) } ?? selection.map { ScreenCursor($0, isSeen: false) }
  }

  package static func == (left: Picture, right: Picture) -> Bool {
    left.canvas == right.canvas && left.screenCursor == right.screenCursor
  }

  mutating func add(_ rect: Rect, _ target: Target) { targets.append((rect, target)) }

  /// Where the last such target begins; nil where none was drawn.
  func place(of target: Target) -> Point? { targets.last { $0.target == target }?.rect.origin }

  /// What was drawn last at `point`, on top of the rest.
  func target(at point: Point) -> Target? {
    targets.last { $0.rect.contains(point) }?.target
  }

  /// The pane under `point`, whatever of it lies there.
  func pane(at point: Point) -> Int? {
    for (rect, target) in targets.reversed() where rect.contains(point) {
      if case .pane(let index, _) = target { return index }
    }
    return nil
  }

  /// Draws the parts of a line side by side.
  ///
  /// - Parameter ground: a style whose background lies under every part, for a selected line.
  @discardableResult
  mutating func write(
    _ line: StyledLine, at point: Point, limit: Int, _ look: Look, on ground: Style? = nil
  ) -> Int {
    var used = 0
    for part in line.parts where used < limit {
      let style = look.palette[part.role]
      let room = limit - used
      let isCut = part.text.displayWidth > room
      let text = isCut ? part.text.truncated(to: room, ellipsis: look.symbols.ellipsis) : part.text
      let place = Point(column: point.column + used, row: point.row)
      let written = canvas.write(text, at: place, limit: room, style: ground.map { style.on($0) } ?? style)
      trimLook(of: text, at: place, columns: written, to: ground ?? .plain)
      used += written
      if isCut { break }
    }
    return used
  }

  /// Underline and reverse are for the words, not for the blanks around them.
  private mutating func trimLook(of text: String, at point: Point, columns: Int, to ground: Style) {
    let hidden = TextAttributes([.underline, .reverse]).subtracting(ground.attributes)
    let blank = UInt8(ascii: " ")
    let before = min(columns, text.utf8.prefix { $0 == blank }.count)
    let after = min(columns - before, text.utf8.reversed().prefix { $0 == blank }.count)
    for (column, count) in [(point.column, before), (point.column + columns - after, after)] where count > 0 {
      canvas.restyle(Rect(column: column, row: point.row, columns: count, rows: 1)) { style in
        Style(
          foreground: style.foreground, background: style.background, attributes: style.attributes.subtracting(hidden))
      }
    }
  }
}
