import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// Draws the dialog of a report: a line a choice, the buttons, and what is wrong.
struct ReportDialogDrawing {
  let dialog: ReportDialog
  let offer: ReportDialog.Offer
  let look: Look

  static let labelColumns = 12

  /// - Returns: the lines of what is wrong.
  func problem(columns: Int) -> [String] { dialog.problem.map { look($0).wrapped(to: columns) } ?? [] }

  var rows: Int { dialog.fields(offer).filter { !$0.isButton }.count + 2 }

  func draw(in inside: Rect, _ picture: inout Picture) {
    let overlay = look.palette[.overlay]
    let focused = dialog.focused(offer)
    var buttonColumn = inside.column
    let fields = dialog.fields(offer)
    let buttonRow = inside.row + fields.filter { !$0.isButton }.count + 1
    for (place, field) in fields.enumerated() {
      let isFocused = field == focused
      if field.isButton {
        let text = "[ \(look(field.label)) ]"
        let rect = Rect(column: buttonColumn, row: buttonRow, columns: text.displayWidth, rows: 1)
        picture.canvas.write(
          text, at: rect.origin, limit: inside.endColumn - rect.column,
          style: isFocused ? look.palette[.selection] : look.palette[.footerKey].on(overlay))
        picture.add(rect, .overlayRow(place))
        buttonColumn += text.displayWidth + 2
        continue
      }
      let line = Rect(column: inside.column, row: inside.row + place, columns: inside.columns, rows: 1)
      picture.canvas.write(
        look(field.label).truncated(to: Self.labelColumns - 1, ellipsis: look.symbols.ellipsis), at: line.origin,
        style: look.palette[isFocused ? .overlayTitle : .dim].on(overlay))
      draw(field, isFocused: isFocused, in: line.split(left: Self.labelColumns).rest, &picture)
      picture.add(line, .overlayRow(place))
    }
    for (row, line) in problem(columns: inside.columns).enumerated() {
      picture.canvas.write(
        line, at: Point(column: inside.column, row: buttonRow + 1 + row), style: look.palette[.error].on(overlay))
    }
  }

  private func draw(_ field: ReportDialog.Field, isFocused: Bool, in rect: Rect, _ picture: inout Picture) {
    let style = look.palette[isFocused ? .fieldFocused : .field]
    switch field {
    case .months: drawMonths(isFocused: isFocused, in: rect, style, &picture)
    case .file: draw(dialog.file, isFocused: isFocused, in: rect, style, &picture)
    default:
      let dots = look.symbols.ellipsis
      let text =
        "\(look.symbols.previous) \(name(of: field).truncated(to: rect.columns - 4, ellipsis: dots)) \(look.symbols.next)"
      picture.canvas.write(text.padded(to: rect.columns), at: rect.origin, limit: rect.columns, style: style)
    }
  }

  private func draw(
    _ input: TextInput, isFocused: Bool, in rect: Rect, _ style: Style, _ picture: inout Picture
  ) {
    let window = input.window(columns: rect.columns)
    let text = isFocused ? window.text : input.text.truncated(to: rect.columns, ellipsis: look.symbols.ellipsis)
    picture.canvas.write(text.padded(to: rect.columns), at: rect.origin, limit: rect.columns, style: style)
    if isFocused { picture.cursor = Point(column: rect.column + window.cursor, row: rect.row) }
  }

  /// What was typed, and which months that is.
  private func drawMonths(isFocused: Bool, in rect: Rect, _ style: Style, _ picture: inout Picture) {
    let understood = MonthRange(dialog.months.words).map { look($0.name) } ?? look(Phrase(vi: "?", en: "?"))
    let parts = rect.split(left: min(20, rect.columns / 2))
    draw(dialog.months, isFocused: isFocused, in: parts.left, style, &picture)
    picture.canvas.write(
      " " + understood.truncated(to: max(0, parts.rest.columns - 1), ellipsis: look.symbols.ellipsis),
      at: parts.rest.origin, limit: parts.rest.columns, style: look.palette[.dim].on(look.palette[.overlay]))
  }

  private func name(of field: ReportDialog.Field) -> String {
    switch field {
    case .kind: look(dialog.kind.name)
    case .scope: name(of: dialog.scope)
    case .unit: dialog.unit.map { name(of: .unit($0)) } ?? "–"
    case .pledge: dialog.pledge.map { "\($0)" } ?? "–"
    case .format: look(dialog.format.title)
    case .months, .file, .read, .write, .print: ""
    }
  }

  private func name(of scope: ReportScope) -> String {
    guard let code = scope.code else { return look(Phrase(vi: "cả bộ", en: "the whole ministry")) }
    return code + (scope.name(in: offer.portfolio.ministry).map { look.dot + look($0) } ?? "")
  }
}

extension ReportDialog.Field {
  var label: Phrase {
    switch self {
    case .kind: Phrase(vi: "Loại", en: "What")
    case .months: Phrase(vi: "Tháng", en: "Months")
    case .scope: Phrase(vi: "Phạm vi", en: "Of")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .pledge: Phrase(vi: "Cam kết", en: "Pledge")
    case .format: Phrase(vi: "Định dạng", en: "Format")
    case .file: Phrase(vi: "Tệp", en: "File")
    case .read: Phrase(vi: "Đọc", en: "Read")
    case .write: Phrase(vi: "Ghi tệp", en: "Write")
    case .print: Phrase(vi: "In", en: "Print")
    }
  }
}
