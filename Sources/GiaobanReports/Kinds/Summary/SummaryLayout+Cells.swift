import GiaobanCore

extension SummaryLayout {
  var cellParts: [ReportDocument.Part] {
    let cells = summary.cells
    var rows = MonthCell.allCases.map { cell in
      ReportTable.Row([
        name(of: cell), String(cells.now[cell]),
        change(cells.change(of: cell, since: cells.previous)),
        change(cells.change(of: cell, since: cells.lastYear)),
      ])
    }
    for (name, path) in [
      (say("Tỷ lệ hoàn thành", "Completion"), \SixCells.completionRate),
      (say("Tỷ lệ quá hạn", "Overdue rate"), \SixCells.overdueRate),
    ] {
      let was = { (then: SixCells?) in
        then.map { say("trước: ", "was ") + percent($0[keyPath: path]) } ?? "–"
      }
      rows.append(ReportTable.Row([name, percent(cells.now[keyPath: path]), was(cells.previous), was(cells.lastYear)]))
    }
    let columns = [
      column("Chỉ số", "Count"),
      isOneMonth ? column("Tháng này", "Now", isNumber: true) : column("Kỳ này", "Now", isNumber: true),
      ReportTable.Column(say("So với ", "Since ") + theMonthsBefore, isNumber: true),
      column("So cùng kỳ", "Since last year", isNumber: true),
    ]
    return [.table(ReportTable(name: "six-cells", columns: columns, rows: rows))] + originalLateParts
  }

  private func name(of cell: MonthCell) -> String {
    if cell == .dropped, !isOneMonth { return say("Dừng trong kỳ", "Dropped in the period") }
    return cell.name.text(language)
  }

  /// The second line of those done: by the day first given.
  private var originalLateParts: [ReportDocument.Part] {
    let now = summary.cells.now
    guard now.doneLateByOriginal != now.doneLate else { return [] }
    return [
      .paragraph(
        say(
          "Tính theo hạn ban đầu: \(now.doneLateByOriginal) hoàn thành muộn.",
          "By the day first given: \(now.doneLateByOriginal) done late."))
    ]
  }

  /// The change with its sign. Rates are told as they were: a change of a rate misleads where few were due.
  private func change(_ change: Int?) -> String {
    change.map { $0 > 0 ? "+\($0)" : String($0) } ?? "–"
  }
}
