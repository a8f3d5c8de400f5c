import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// What a view sees of the board: to read, never to change.
struct Glance {
  let look: Look
  let size: Size
  /// What the month on the screen shows; nil while there is no store.
  let month: MonthView?
  /// What has been read for the month beyond its lines.
  let reading: MonthReading
  let hasPrinter: Bool
  let isReadOnly: Bool
  /// Columns that a message takes of the last row; 0 where there is none.
  let messageColumns: Int
  /// What is selected, which a form may offer first.
  let selection: Selection
  /// Reads the month on the screen anew.
  let reload: Effect
  /// What the board tells of a request: its keys and words, and why it cannot be done now.
  let offer: (Request) -> RequestOffer

  /// What is selected on the screen.
  struct Selection {
    var block: BlockCode?
    var unit: UnitCode?
    var pledge: PledgeCode?
  }

  /// The selected pledge, whole, once it has been read.
  var dossier: Dossier? { reading.dossier }

  /// Lines that the text of a view has at most.
  var textRows: Int { max(1, size.rows - 4) }

  /// Clears a place in the middle and frames it.
  ///
  /// - Returns: the room inside the frame.
  func frame(_ size: Size, title: String, trailing: String = "", hint: String, _ picture: inout Picture) -> Rect {
    frame(
      Rect(self.size).centred(
        Size(columns: min(size.columns, self.size.columns), rows: min(size.rows, self.size.rows))),
      title: title, trailing: trailing, hint: hint, &picture)
  }

  /// Clears a place and frames it.
  ///
  /// - Returns: the room inside the frame.
  func frame(_ rect: Rect, title: String, trailing: String = "", hint: String, _ picture: inout Picture) -> Rect {
    let ground = look.palette[.overlay]
    picture.canvas.fill(rect, style: ground)
    picture.canvas.box(
      rect, title: title, trailing: trailing, border: look.symbols.border,
      style: look.palette[.borderFocused].on(ground),
      titleStyle: look.palette[.overlayTitle], ellipsis: look.symbols.ellipsis)
    // A message stands over the last row, at the right.
    let taken = rect.endRow == self.size.rows ? messageColumns : 0
    let text = " \(hint) ".truncated(to: max(0, rect.columns - 4 - taken), ellipsis: look.symbols.ellipsis)
    if !hint.isEmpty {
      picture.canvas.write(
        text, at: Point(column: rect.column + 2, row: rect.row + rect.rows - 1), style: look.palette[.dim].on(ground))
    }
    picture.add(rect, .overlay)
    return rect.inside
  }

  /// Writes lines of text, a row each.
  func write(_ lines: [String], _ role: ThemeRole? = nil, in rect: Rect, _ picture: inout Picture) {
    let ground = look.palette[.overlay]
    let style = role.map { look.palette[$0].on(ground) } ?? ground
    for (row, line) in lines.enumerated() {
      picture.canvas.write(line, at: Point(column: rect.column, row: rect.row + row), style: style)
    }
  }
}
