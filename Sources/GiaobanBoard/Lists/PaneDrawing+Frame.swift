import GiaobanCore
import GiaobanTerminal
import GiaobanText

// What stands around the rows of a pane: its frame, and the headings of its columns.
extension PaneDrawing {
  func drawFrame(_ rect: Rect, _ picture: inout Picture) {
    let border = isFocused ? look.symbols.borderFocused : look.symbols.border
    let style = look.palette[isFocused ? .borderFocused : .border]
    picture.canvas.box(
      rect, title: title(columns: rect.columns - 6), trailing: "", border: border, style: style,
      titleStyle: look.palette[isFocused ? .title : .text], ellipsis: look.symbols.ellipsis)
    picture.add(rect, .pane(number - 1, row: nil))
  }

  /// Number, block and leader. The leader is never cut: the block's name gives way to its code.
  private func title(columns: Int) -> String {
    let leader = part.leader.map { look.dot + $0.name } ?? ""
    let whole = "\(number) \(look(part.block.name))\(leader)"
    return whole.displayWidth <= columns ? whole : "\(number) \(part.block.code)\(leader)"
  }

  /// How many rows there are above and below, in the frame.
  func drawMore(above: Int, below: Int, frame: Rect, _ picture: inout Picture) {
    let style = look.palette[.dim]
    if below > 0 {
      let words = Phrase(vi: "còn \(below)", en: "\(below) more")
      let text = " \(look.symbols.down) \(look(words)) "
      picture.canvas.write(
        text, at: Point(column: frame.column + frame.columns - 2 - text.displayWidth, row: frame.row + frame.rows - 1),
        style: style)
    }
    if above > 0 {
      let text = " \(look.symbols.up) \(above) "
      picture.canvas.write(
        text, at: Point(column: frame.column + frame.columns - 2 - text.displayWidth, row: frame.row), style: style)
    }
  }

  func drawOrder(frame: Rect, _ picture: inout Picture) {
    guard let words = orderWords else { return }
    // At the right the frame tells how many more there are.
    let text = " \(words.truncated(to: max(0, frame.columns - 18), ellipsis: look.symbols.ellipsis)) "
    picture.canvas.write(
      text, at: Point(column: frame.column + 2, row: frame.row + frame.rows - 1), style: look.palette[.dim])
  }

  /// One line over the columns; a click on one of them sorts by it, a second one turns the order round.
  func drawHeadings(in rect: Rect, codeColumns: Int, _ picture: inout Picture) {
    let month =
      look.language == .vietnamese ? "T\(monthNumber)" : String(look(view.portfolio.viewpoint.month.name).prefix(3))
    let due = look(Phrase(vi: "hạn", en: "due"))
    let end = rect.columns
    let headings: [(text: String, column: Int, order: PledgeOrder.Column)] = [
      (look(PledgeOrder.Column.need.heading), PledgeRow.healthColumn, .need),
      (look(PledgeOrder.Column.code.heading), PledgeRow.codeColumn, .code),
      (look(PledgeOrder.Column.title.heading), PledgeRow.codeColumn + codeColumns + 1, .title),
      (due, end - month.displayWidth - 1 - due.displayWidth, .due), (month, end - month.displayWidth, .checkIn),
    ]
    for heading in headings {
      let isCurrent = heading.order == order.column
      let sign = isCurrent ? (order.isReversed ? look.symbols.up : look.symbols.down) : ""
      let text = heading.column > rect.columns / 2 ? sign + heading.text : heading.text + sign
      let column = heading.column - (heading.column > rect.columns / 2 ? sign.displayWidth : 0)
      let place = Rect(column: rect.column + column, row: rect.row, columns: max(1, text.displayWidth), rows: 1)
      picture.canvas.write(
        text, at: Point(column: place.column, row: place.row), style: look.palette[isCurrent ? .text : .dim])
      picture.add(place, .request(isCurrent ? .find(.reverseOrder) : .choose(.sort(by: heading.order))))
    }
  }

  private var monthNumber: Int { view.portfolio.viewpoint.month.month }
}

extension PledgeOrder.Column {
  /// Over its column, as short as it can be.
  fileprivate var heading: Phrase {
    switch self {
    case .need: Phrase("")
    case .code: Phrase(vi: "mã", en: "code")
    case .title: Phrase(vi: "cam kết", en: "pledge")
    case .due, .status, .health, .checkIn, .progress: name
    }
  }
}
