import GiaobanTerminal
import GiaobanText

/// The rows of a form one below the other, of which the screen shows as many as it has.
struct FormRows {
  enum Row: Equatable {
    case heading(String)
    /// What is to be read first.
    case lead(String)
    /// - Parameters: place among the fields, row of the field's own.
    case field(Int, line: Int)
    /// A line under its field: what is wrong, what was said before, what is understood.
    case note(String, ThemeRole)
  }

  /// A text of several rows, and which of them are shown.
  struct LongText {
    let rows: TextRows
    let top: Int
    let shown: Int
  }

  private(set) var rows: [Row] = []
  private var texts: [Int: LongText] = [:]
  /// As many rows as the form may come to need while the focus moves: it does not change its height then.
  private(set) var height = 0
  /// The rows of the focused field, its notes among them.
  private var focus = 0..<1
  /// Fields, beside the buttons.
  private var places: Set<Int> = []
  private let columns: Int

  init(_ form: Form, _ context: FormContext, _ layout: FormLayout) {
    columns = layout.textColumns
    lead(form, context, layout)
    let answers = form.answers(context)
    let wrong = form.wrongField
    var reminders = 0
    for index in form.shownPlaces {
      let field = form.fields[index]
      if !field.isButton { places.insert(index) }
      if let heading = field.heading { rows.append(.heading(context.look(heading))) }
      let start = rows.count
      let isFocused = index == form.focus
      rows += (0..<height(of: field, index, isFocused: isFocused)).map { .field(index, line: $0) }
      if let problem = form.problem, index == wrong { rows += notes(context.look(problem.words), .error, context) }
      if let remark = form.purpose.definition.remark(on: field, answers) {
        rows += notes(context.look(remark.words), remark.role, context, limit: 2)
      }
      let reminder = field.reminder.map { notes(context.look($0), .dim, context, limit: 2) } ?? []
      reminders = max(reminders, reminder.count)
      if isFocused {
        height -= reminder.count
        rows += understood(field, context) + reminder
        focus = start..<rows.count
      }
    }
    height += rows.count + reminders
  }

  /// What is to be read before the fields; what would stand beside them where there is no room for that.
  private mutating func lead(_ form: Form, _ context: FormContext, _ layout: FormLayout) {
    let (definition, look) = (form.purpose.definition, context.look)
    let columns = max(1, layout.formColumns)
    let lead = definition.lead(form.opened, context).flatMap { look($0).wrapped(to: columns) }.prefix(12)
    let side = layout.isBeside ? nil : definition.side(context)
    let above = side?.shortLines(columns: columns, look) ?? []
    rows = lead.map { .lead($0) } + above.prefix(1).map { .heading($0) } + above.dropFirst().map { .lead($0) }
    if !rows.isEmpty { rows.append(.lead("")) }
  }

  private mutating func height(of field: FormField, _ index: Int, isFocused: Bool) -> Int {
    guard field.takesLines else { return 1 }
    let rows = TextRows(field.input.characters, columns: columns)
    let shown = min(rows.rows.count, isFocused ? 4 : 3)
    let cursor = isFocused ? rows.place(of: field.input.cursor).row : 0
    texts[index] = LongText(rows: rows, top: max(0, min(cursor, rows.rows.count - 1) - shown + 1), shown: shown)
    return shown
  }

  private func understood(_ field: FormField, _ context: FormContext) -> [Row] {
    guard field.kind == .waypoints, !field.typed.trimmed.isEmpty else { return [] }
    return notes("= " + TypedWaypoints(field.typed, context).understood(context.look), .dim, context)
  }

  private func notes(_ text: String, _ role: ThemeRole, _ context: FormContext, limit: Int = 4) -> [Row] {
    let lines = text.wrapped(to: max(1, columns))
    if lines.count <= limit { return lines.map { .note($0, role) } }
    let rest = lines.dropFirst(limit - 1).joined(separator: " ")
    let last = rest.truncated(to: columns, ellipsis: context.look.symbols.ellipsis)
    return (lines.prefix(limit - 1) + [last]).map { .note($0, role) }
  }

  func text(of index: Int) -> LongText {
    texts[index] ?? LongText(rows: TextRows([], columns: 1), top: 0, shown: 1)
  }

  /// The first row that is shown, so that the focused field is, and what is said of it.
  func top(height: Int) -> Int {
    let lowest = min(rows.count, focus.upperBound + 1) - height
    return max(0, min(lowest, focus.lowerBound))
  }

  /// How many fields stand above and below those rows.
  func hiddenFields(top: Int, height: Int) -> (above: Int, below: Int) {
    let fields = { (rows: ArraySlice<Row>) in
      Set(rows.compactMap { if case .field(let place, _) = $0, places.contains(place) { place } else { nil } })
    }
    let (above, rest) = (fields(rows.prefix(top)), rows.dropFirst(top))
    let shown = fields(rest.prefix(height))
    return (above.subtracting(shown).count, fields(rest.dropFirst(height)).subtracting(shown).count)
  }
}
