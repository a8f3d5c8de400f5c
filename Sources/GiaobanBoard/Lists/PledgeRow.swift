import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// One pledge on one line: marks, code, title, how its number moves, due or status, health, this month's check-in.
struct PledgeRow {
  let line: PledgeLine
  let assessment: Assessment
  let trend: Trend?
  let view: MonthView
  let look: Look

  private var pledge: Pledge { line.pledge }

  func draw(
    in rect: Rect, isSelected: Bool, isFocused: Bool, isMarked: Bool, codeColumns: Int, _ picture: inout Picture
  ) {
    let ground = look.palette[isFocused ? .selection : .selectionInactive]
    if isSelected { picture.canvas.fill(rect, style: ground) }
    let style = { (role: ThemeRole) in isSelected ? look.palette[role].on(ground) : look.palette[role] }
    var column = rect.column
    func write(_ text: String, _ role: ThemeRole, columns: Int) {
      picture.canvas.write(text, at: Point(column: column, row: rect.row), limit: columns, style: style(role))
      column += columns
    }
    write(isSelected && isFocused ? look.symbols.selected : " ", .mark, columns: 1)
    write(pledge.isBold ? look.symbols[.bold] : pledge.isCore ? look.symbols[.core] : " ", .mark, columns: 1)
    write(isMarked ? look.symbols[.marked] : " ", .mark, columns: 1)
    write(
      pledge.code.description.truncated(to: codeColumns, ellipsis: look.symbols.ellipsis), .title,
      columns: codeColumns + 1)
    let due = dueText
    let extra = rect.columns >= 56 ? 6 : 0
    // A title may run up to the due day; in wide panes both keep their columns.
    let dueColumns = extra > 0 ? 10 : due.text.displayWidth
    let room = max(0, rect.column + rect.columns - column - dueColumns - extra - 5)
    let movement = trend?.line(room: room, look) ?? StyledLine()
    let titleColumns = room - movement.text.displayWidth
    let titleRole: ThemeRole = assessment.status == .active ? .text : .dim
    let title = look(pledge.title)
    write(title.truncated(to: titleColumns, ellipsis: look.symbols.ellipsis), titleRole, columns: titleColumns)
    for part in movement.parts { write(part.text, part.role, columns: part.text.displayWidth) }
    column += 1
    if extra > 0 { write(progressText.padded(to: 5, .right), .dim, columns: extra) }
    write(due.text.padded(to: dueColumns, .right, ellipsis: look.symbols.ellipsis), due.role, columns: dueColumns + 1)
    write(look.sign(of: assessment.overall), assessment.overall.role, columns: 1)
    // A stale pledge has no voices that could disagree: one column does for both.
    let doubt: Mark? = assessment.isMismatch ? .mismatch : assessment.isStale ? .stale : nil
    write(doubt.map { look.symbols[$0] } ?? " ", .late, columns: 1)
    let checkIn = checkInMark
    write(checkIn.map { look.symbols[$0] } ?? " ", role(of: checkIn), columns: 1)
  }

  private var progressText: String {
    assessment.progress.map { NumberText.percentText($0, look.language, maximumFractionDigits: 0) } ?? ""
  }

  private var dueText: (text: String, role: ThemeRole) {
    let viewpoint = view.portfolio.viewpoint
    switch assessment.status {
    case .proposed: return (look(Phrase(vi: "gợi mở", en: "taken?")), .dim)
    case .paused: return (look(Phrase(vi: "tạm dừng", en: "paused")), .dim)
    case .done: return (look(Phrase(vi: "xong", en: "done")), .done)
    case .dropped: return (look(Phrase(vi: "dừng", en: "dropped")), .dim)
    case .active:
      if pledge.isMonthlyDuty { return (look(Phrase(vi: "tháng", en: "month")), .dim) }
      guard let due = line.dueInForce(on: viewpoint.day) else { return ("", .dim) }
      let isLate = due < viewpoint.day
      if due.year == viewpoint.day.year { return (DayText.short(due, look.language), isLate ? .late : .text) }
      return (Self.monthAndYear(due, look.language), isLate ? .late : .dim)
    }
  }

  /// "12/2027" or "Dec 27".
  private static func monthAndYear(_ day: Day, _ language: Language) -> String {
    switch language {
    case .vietnamese: return "\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
    case .english: return DayText.short(day.inMonth, language).dropLast(4) + String(String(day.year).suffix(2))
    }
  }

  /// The state of this month's check-in; nil when none is owed or given.
  var checkInMark: Mark? {
    let month = view.portfolio.viewpoint.month
    if let mark = line.mark(of: month) { return Mark(mark.state) }
    guard let owed = assessment.owed.last(where: { $0.month == month }) else { return nil }
    return owed.isLate ? .missing : .owed
  }

  private func role(of mark: Mark?) -> ThemeRole {
    switch mark {
    case .missing, .returned: .late
    case .owed, .draft: .owed
    default: .done
    }
  }
}
