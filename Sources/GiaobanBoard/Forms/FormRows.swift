import GiaobanTerminal

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

  ///
  /// - Parameter columns: the columns of the whole form within its frame.
  init(_ form: Form, _ context: FormContext, columns: Int) {
    let lead = form.purpose.definition.lead(form.opened, context)
    rows = lead.flatMap { context.look($0).wrapped(to: max(1, columns)) }.prefix(12).map { .lead($0) }
    if !rows.isEmpty { rows.append(.lead("")) }
    var reminders = 0
    let wrong = form.wrongField
    for (index, field) in form.fields.enumerated() {
      if let heading = field.heading { rows.append(.heading(context.look(heading))) }
      let start = rows.count
      let isFocused = index == form.focus
      rows += (0..<height(of: field, index, isFocused: isFocused, context)).map { .field(index, line: $0) }
      if let problem = form.problem, index == wrong {
        rows += Self.notes(context.look(problem.words), .error, context)
      }
      let reminder = field.reminder.map { Self.notes(context.look($0), .dim, context, limit: 2) } ?? []
      reminders = max(reminders, reminder.count)
      if isFocused {
        height -= reminder.count
        rows += understood(field, context) + reminder
        focus = start..<rows.count
      }
    }
    height += rows.count + reminders
  }

  private mutating func height(of field: FormField, _ index: Int, isFocused: Bool, _ context: FormContext) -> Int {
    guard field.takesLines else { return 1 }
    let rows = TextRows(field.input.characters, columns: context.columns)
    let shown = min(rows.rows.count, isFocused ? 4 : 3)
    let cursor = isFocused ? rows.place(of: field.input.cursor).row : 0
    texts[index] = LongText(rows: rows, top: max(0, min(cursor, rows.rows.count - 1) - shown + 1), shown: shown)
    return shown
  }

  private func understood(_ field: FormField, _ context: FormContext) -> [Row] {
    guard field.kind == .waypoints, !field.typed.trimmed.isEmpty else { return [] }
    return Self.notes("= " + TypedWaypoints(field.typed, context).understood(context.look), .dim, context)
  }

  private static func notes(_ text: String, _ role: ThemeRole, _ context: FormContext, limit: Int = 4) -> [Row] {
    let lines = text.wrapped(to: max(1, context.columns))
    if lines.count <= limit { return lines.map { .note($0, role) } }
    let rest = lines.dropFirst(limit - 1).joined(separator: " ")
    let last = rest.truncated(to: context.columns, ellipsis: context.look.symbols.ellipsis)
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
}
