import GiaobanCore

// The promises and the units, in words.

extension SummaryLayout {
  var changeParts: [ReportDocument.Part] {
    let columns = [
      codeColumn, pledgeColumn, column("Thay đổi", "Change"), column("Từ → đến", "From → to"),
    ]
    let rows = summary.changes.rows.map { row in
      ReportTable.Row(
        named(row.pledge) + [row.change.name.text(language), row.change.fromTo(language)],
        note: row.change.reason(language))
    }
    let table = ReportTable(
      name: "changes", layout: .records, columns: columns, noteName: say("Lý do", "Reason"), rows: rows)
    return section(
      say("Thay đổi so với ", "Changed since ") + theMonthsBefore,
      (rows.isEmpty ? [] : [.table(table)]) + ruleChangeParts + correctionParts)
  }

  private var ruleChangeParts: [ReportDocument.Part] {
    let (rules, ministry) = (summary.changes.rules, summary.ministry)
    if rules.isEmpty { return [] }
    let columns = [column("Áp dụng cho", "For"), column("Quy định", "Rule"), column("Từ → đến", "From → to")]
    let rows = rules.map { rule in
      ReportTable.Row([rule.subject(ministry, language), rule.name(language), rule.fromTo(ministry, language)])
    }
    return [
      .paragraph(say("Quy định đã đổi:", "Rules that changed:")),
      .table(ReportTable(name: "ruleChanges", columns: columns, rows: rows)),
    ]
  }

  private var correctionParts: [ReportDocument.Part] {
    let corrections = summary.changes.corrections
    if corrections.isEmpty { return [] }
    return [
      .paragraph(say("Sai sót đã sửa, tính cả cho tháng này:", "Slips that were mended, for this month as well:")),
      .items(corrections.map { $0.text(language) }),
    ]
  }

  var leagueParts: [ReportDocument.Part] {
    let columns = [
      column("Đơn vị", "Unit"), column("n", "n", isNumber: true), column("Hoàn thành", "Completion", isNumber: true),
      column("Xong/đến hạn", "Done/due", isNumber: true), column("Quá hạn", "Overdue", isNumber: true),
      column("Chưa báo cáo", "Not reported", isNumber: true), column("Gia hạn", "Extended", isNumber: true),
    ]
    let rows = summary.league.map { row in
      ReportTable.Row([
        row.unit.code.text, "\(row.pledges)" + (row.isThin ? "*" : ""), percent(row.cells.completionRate),
        "\(row.cells.done)/\(row.cells.due)", String(row.cells.openOverdue), String(row.missingCheckIns),
        String(row.extensions),
      ])
    }
    let table: [ReportDocument.Part] =
      rows.isEmpty ? [] : [.table(ReportTable(name: "league", columns: columns, rows: rows))] + thinParts
    let name =
      isOfUnit ? say("Đơn vị qua các con số", "The unit in numbers") : say("Bảng xếp theo đơn vị", "Table of units")
    return section(name, table + coverageParts)
  }

  private var thinParts: [ReportDocument.Part] {
    guard summary.league.contains(where: \.isThin) else { return [] }
    let fewest = MonthlySummary.LeagueRow.fewest
    return [
      .paragraph(
        say("* n dưới \(fewest): tỷ lệ chưa nói lên nhiều.", "* n below \(fewest): a rate of few says little."))
    ]
  }

  private var coverageParts: [ReportDocument.Part] {
    let coverage = summary.coverage
    var items: [String] = []
    if !coverage.unitsWithoutCore.isEmpty {
      let units = coverage.unitsWithoutCore.map(\.code.text).joined(separator: ", ")
      items.append(say("Đơn vị chưa có việc cốt lõi: \(units)", "Units without a core pledge: \(units)"))
    }
    if !coverage.notJudged.isEmpty {
      let codes = coverage.notJudged.map(\.code.description).joined(separator: ", ")
      items.append(
        say(
          "Chưa có gì để đánh giá (không chỉ tiêu, nhiệm vụ, hạn hay việc hằng tháng): \(codes)",
          "Nothing to be judged by (no target, tasks, due day or duty): \(codes)"))
    }
    return items.isEmpty ? [] : [.items(items)]
  }
}
