import GiaobanCore

extension MonthlySummary {
  /// The summary in the order in which it is read out; a section with nothing in it is one line.
  package func document(_ language: Language) -> ReportDocument {
    let layout = SummaryLayout(self, language)
    return ReportDocument(
      layout.headParts + layout.cellParts + layout.pendingParts + layout.blockParts + layout.doneParts
        + layout.overdueParts + layout.nextParts + layout.definitionParts, in: language)
  }
}

/// Puts the values of a summary into the words of one language, section by section.
struct SummaryLayout {
  let summary: MonthlySummary
  let language: Language

  init(_ summary: MonthlySummary, _ language: Language) {
    self.summary = summary
    self.language = language
  }

  func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }
  func day(_ day: Day?) -> String { day.map { DayText.full($0, language) } ?? "–" }
  func number(_ value: Double?) -> String { value.map { NumberText.screenText($0, language) } ?? "–" }

  /// A heading and what stands under it; one line when that is nothing.
  func section(_ name: String, _ parts: [ReportDocument.Part]) -> [ReportDocument.Part] {
    parts.isEmpty ? [.heading(name + say(": không có", ": none"))] : [.heading(name)] + parts
  }

  var headParts: [ReportDocument.Part] {
    let head = summary.head
    let organisation = head.organisation.map { $0.text(language) + " · " } ?? ""
    let state =
      if let closing = head.closing {
        say(
          "Đã chốt ngày \(day(closing.on)), mã \(closing.hash).", "Closed on \(day(closing.on)), hash \(closing.hash).")
      } else {
        say("Tạm tính, tháng chưa chốt.", "Provisional: the month is not closed.")
      }
    return [
      .title(organisation + say("Giao ban \(head.month.name.vi)", "Briefing of \(head.month.name.en)")),
      .paragraph(
        say(
          "Số liệu ngày \(day(head.day)); báo cáo tháng chốt ngày \(day(head.cutOff)). ",
          "As of \(day(head.day)); check-ins close on \(day(head.cutOff)). ") + state),
      .paragraph(summary.headline.text(language)),
    ]
  }

  var cellParts: [ReportDocument.Part] {
    let cells = summary.cells
    let rate = { (cells: SixCells?, rate: KeyPath<SixCells, Double?>) in
      cells?[keyPath: rate].map { NumberText.percentText($0, language) } ?? "–"
    }
    var rows = MonthCell.allCases.map { cell in
      ReportTable.Row([
        cell.name.text(language), String(cells.now[cell]),
        change(cells.change(of: cell, since: cells.previous)),
        change(cells.change(of: cell, since: cells.lastYear)),
      ])
    }
    for (name, path) in [
      (say("Tỷ lệ hoàn thành", "Completion"), \SixCells.completionRate),
      (say("Tỷ lệ quá hạn", "Overdue rate"), \SixCells.overdueRate),
    ] {
      let was = { (then: SixCells?) in then == nil ? "–" : say("trước: ", "was ") + rate(then, path) }
      rows.append(ReportTable.Row([name, rate(cells.now, path), was(cells.previous), was(cells.lastYear)]))
    }
    let columns = [
      ReportTable.Column(say("Chỉ số", "Count")), ReportTable.Column(say("Tháng này", "Now"), isNumber: true),
      ReportTable.Column(say("So tháng trước", "Since last month"), isNumber: true),
      ReportTable.Column(say("So cùng kỳ", "Since last year"), isNumber: true),
    ]
    return [.table(ReportTable(columns: columns, rows: rows))] + originalLateParts
  }

  /// The second line of those done: late by the day first given.
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

  /// With its sign. Rates are told as they were: a change of a rate misleads where few were due.
  private func change(_ change: Int?) -> String {
    change.map { $0 > 0 ? "+\($0)" : String($0) } ?? "–"
  }

  var doneParts: [ReportDocument.Part] {
    let columns = [
      ReportTable.Column(say("Mã", "Code")), ReportTable.Column(say("Cam kết", "Pledge"), isFlexible: true),
      ReportTable.Column(say("Xong ngày", "Done on")), ReportTable.Column(say("Hạn", "Due")),
      ReportTable.Column(say("Kết quả", "Result")),
    ]
    let rows = summary.done.map { done in
      ReportTable.Row([
        done.entry.code.description, done.entry.pledge.title.text(language), day(done.on), day(done.due),
        punctuality(done),
      ])
    }
    return section(
      say("Hoàn thành trong tháng", "Done this month"),
      rows.isEmpty ? [] : [.table(ReportTable(columns: columns, rows: rows))])
  }

  private func punctuality(_ done: MonthlySummary.DonePledge) -> String {
    switch done.isLate {
    case nil: "–"
    case true?: say("muộn", "late")
    case false? where done.isLateByOriginal: say("đúng hạn gia hạn", "on time, extended")
    case false?: say("đúng hạn", "on time")
    }
  }

  var nextParts: [ReportDocument.Part] {
    let next = summary.next
    let owed = ReportDocument.Part.paragraph(
      say(
        "Báo cáo \(next.month.name.vi): \(next.checkIns) cam kết, chốt ngày \(day(next.cutOff)).",
        "Check-ins of \(next.month.name.en): \(next.checkIns), closing on \(day(next.cutOff))."))
    let items = next.due.map { item in
      let task = item.task.map { say("nhiệm vụ \($0): ", "task \($0): ") } ?? ""
      return "\(day(item.due)) · \(item.pledge) · \(task)\(item.title.text(language))"
    }
    let nothing = say("Không có gì đến hạn.", "Nothing falls due.")
    return section(
      say("Sắp tới, đến hết \(next.month.name.vi)", "Next, to the end of \(next.month.name.en)"),
      [owed, items.isEmpty ? .paragraph(nothing) : .items(items)])
  }

  var definitionParts: [ReportDocument.Part] {
    [
      .heading(say("Cách tính", "Definitions")),
      .items(summary.definitions.map { "\($0.term.text(language)): \($0.meaning.text(language))" }),
    ]
  }
}
