import GiaobanCore
import GiaobanTerminal

/// A month under a field, to choose a day from.
struct CalendarPopup: Equatable, Sendable {
  private(set) var day: Day

  /// - Parameter day: where it opens; held within the years that can be written down.
  init(_ day: Day) {
    self.day = day
    move(to: day)
  }

  mutating func move(_ step: CalendarStep, today: Day) { move(to: step.day(from: day, today: today)) }

  private mutating func move(to other: Day) {
    if Day.years.contains(other.year) { day = other }
  }
}

extension CalendarPopup {
  /// Columns and rows with the frame, for every month.
  static let size = Size(columns: 25, rows: 9)

  func draw(in rect: Rect, _ context: FormContext, _ picture: inout Picture) {
    let look = context.look
    let ground = look.palette[.overlay]
    picture.canvas.fill(rect, style: ground)
    picture.canvas.box(
      rect, title: look(day.inMonth.name), trailing: "", border: look.symbols.border,
      style: look.palette[.borderFocused].on(ground), titleStyle: look.palette[.overlayTitle],
      ellipsis: look.symbols.ellipsis)
    picture.add(rect, .overlay)
    let inside = rect.inside.inset(columns: 1, rows: 0)
    for weekday in Weekday.allCases {
      let place = Point(column: inside.column + (weekday.rawValue - 1) * 3, row: inside.row)
      picture.canvas.write(
        look(weekday.name).truncated(to: 2, ellipsis: ""), at: place, style: look.palette[.dim].on(ground))
    }
    let grid = MonthGrid(day.inMonth, workingDays: context.ministry.settings.workingDays)
    for (row, week) in grid.weeks.enumerated() {
      for (column, other) in week.enumerated() {
        guard let other else { continue }
        let place = Rect(column: inside.column + column * 3, row: inside.row + 1 + row, columns: 2, rows: 1)
        let style = self.style(of: other, grid, today: context.today, look).on(other == day ? Style.plain : ground)
        picture.canvas.write(
          "\(other.day)".padded(to: 2, .right), at: place.origin,
          style: other == day ? look.palette[.selection] : style)
        picture.add(place, .popup(other.number))
      }
    }
  }

  private func style(of other: Day, _ grid: MonthGrid, today: Day, _ look: Look) -> Style {
    if other == today { return look.palette[.overlayTitle] }
    return look.palette[grid.isOff(other) ? .dim : .text]
  }
}
