import GiaobanTerminal

/// The whole screen as drawn: its cells, the cursor of the field that is typed in, and what a click hits.
package struct Picture: Equatable, Sendable {
  package internal(set) var canvas: Canvas
  package internal(set) var cursor: Point?
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

  package static func == (left: Picture, right: Picture) -> Bool {
    left.canvas == right.canvas && left.cursor == right.cursor
  }

  mutating func add(_ rect: Rect, _ target: Target) { targets.append((rect, target)) }

  /// What was drawn last at `point`, on top of the rest.
  func target(at point: Point) -> Target? {
    targets.last { $0.rect.contains(point) }?.target
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
      used += canvas.write(
        text, at: Point(column: point.column + used, row: point.row), limit: room,
        style: ground.map { style.on($0) } ?? style)
      if isCut { break }
    }
    return used
  }
}
