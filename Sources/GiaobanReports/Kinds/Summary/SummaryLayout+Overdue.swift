import GiaobanCore
import GiaobanText

// What is late and what was put off, in words.

extension SummaryLayout {
  var overdueParts: [ReportDocument.Part] {
    section(say("Quá hạn và gia hạn", "Overdue and extended"), lateParts + extendedParts)
  }

  private var timesColumn: ReportTable.Column { column("Gia hạn", "Extended", isNumber: true) }

  private var lateParts: [ReportDocument.Part] {
    if summary.overdue.isEmpty { return [] }
    let columns = [
      codeColumn, pledgeColumn, column("Hạn", "Due"), column("Trễ (ngày)", "Days late", isNumber: true), timesColumn,
    ]
    let rows = summary.overdue.map { overdue in
      ReportTable.Row(
        named(overdue.entry.pledge) + [day(overdue.due), String(overdue.days), "\(overdue.timesExtended)×"],
        note: overdue.extendedOn.map {
          say("được gia hạn khi đã quá hạn, ngày ", "extended after it was due, on ") + day($0)
        })
    }
    let noteName = rows.contains { $0.note != nil } ? say("Ghi chú", "Note") : ""
    return [
      .subheading(say("Quá hạn", "Overdue")),
      .table(ReportTable(name: "overdue", columns: columns, noteName: noteName, rows: rows)),
    ]
  }

  private var extendedParts: [ReportDocument.Part] {
    if summary.extended.isEmpty { return [] }
    let columns = [codeColumn, pledgeColumn, column("Hạn cũ → mới", "Old due day → new"), timesColumn]
    let rows = summary.extended.map { extended in
      ReportTable.Row(
        named(extended.entry.pledge) + [
          "\(day(extended.extended.oldDue)) → \(day(extended.extended.newDue))", "\(extended.times)×",
        ], note: extended.extended.reason.text(language))
    }
    let table = ReportTable(name: "extended", columns: columns, noteName: say("Lý do", "Reason"), rows: rows)
    return [.subheading(say("Gia hạn ", "Extended ") + inTheMonths), .table(table)]
  }
}

extension Escalation {
  /// Who stands there: the name, with the title where one is known.
  package func name(_ language: Language) -> String {
    switch self {
    case .unit(let unit): unit.name.text(language)
    case .head(let head): (head.title.map { $0.text(language) + " " } ?? "") + head.name
    case .leader(let leader), .minister(let leader): "\(leader.title.text(language)) \(leader.name)"
    }
  }
}
