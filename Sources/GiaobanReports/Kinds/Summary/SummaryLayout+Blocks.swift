import GiaobanCore

// The blocks of the summary: counts, pledges, pictures.

extension SummaryLayout {
  var blockParts: [ReportDocument.Part] {
    let name = isOfUnit ? say("Từng cam kết", "Pledge by pledge") : say("Theo khối", "By block")
    return section(name, summary.blocks.flatMap(parts))
  }

  private func parts(of section: MonthlySummary.BlockSection) -> [ReportDocument.Part] {
    let leader = section.leader.map { " · \($0.title.text(language)) \($0.name)" } ?? ""
    return [
      .subheading(section.block.name.text(language) + leader), .paragraph(counts(section)), .table(table(of: section)),
    ]
  }

  /// The annex of pictures; empty where there are none.
  var chartParts: [ReportDocument.Part] {
    let parts = summary.blocks.flatMap { section -> [ReportDocument.Part] in
      let charts = BlockCharts(section, day: summary.head.day, language).charts
      return charts.isEmpty ? [] : [.subheading(section.block.name.text(language))] + charts.map { .chart($0) }
    }
    return parts.isEmpty ? [] : [.annex(say("Biểu đồ", "Charts"))] + parts
  }

  private func counts(_ section: MonthlySummary.BlockSection) -> String {
    let counts = section.tally.health.each
    let health = counts.map { "\($0.count) \($0.health.name.text(language))" }.joined(separator: ", ")
    let checkIns = say(
      "Báo cáo tháng: có \(section.checkIns.made), chưa có \(section.checkIns.missing)",
      "Check-ins: \(section.checkIns.made) made, \(section.checkIns.missing) not made")
    let closing =
      section.cutOff == summary.head.cutOff
      ? "" : say(" (chốt ngày \(day(section.cutOff)))", " (close on \(day(section.cutOff)))")
    return "\(health). \(checkIns)\(closing)."
  }

  private func table(of section: MonthlySummary.BlockSection) -> ReportTable {
    let columns = [
      codeColumn, pledgeColumn, column("Mục tiêu", "Target"), column("Hạn", "Due"),
      column("Lộ trình", "Expected", isNumber: true), column("Thực tế", "Actual", isNumber: true),
      column("Đánh giá", "Health"), ReportTable.Column(theMonthsBefore.capitalisedAtStart),
      column("Triển vọng", "Outlook"),
    ]
    return ReportTable(
      name: "pledges", group: section.block.name.text(language), layout: .records, columns: columns,
      noteName: say("Lý do, việc tiếp theo", "Reason, next step"), rows: section.pledges.map(row))
  }

  private func row(_ row: MonthlySummary.PledgeRow) -> ReportTable.Row {
    let entry = row.entry
    let assessment = entry.assessment
    let isActive = assessment.status == .active
    let health = isActive ? assessment.overall.name : assessment.status.name
    return ReportTable.Row(
      named(entry.pledge) + [
        target(entry.pledge.metric),
        entry.pledge.isMonthlyDuty ? say("hằng tháng", "monthly") : day(entry.due), number(assessment.expected),
        number(assessment.reading?.value), health.text(language), row.healthBefore?.name.text(language) ?? "–",
        row.outlook?.forecast?.likelihood.name.text(language) ?? "–",
      ], note: row.reason.text(language), health: isActive ? assessment.overall : nil)
  }

  /// `220 bài (01/01/2025)`, `tối thiểu 95 %`.
  private func target(_ metric: Metric?) -> String {
    guard let metric, let target = metric.target else { return "–" }
    let unit = metric.unitOfMeasure.text(language)
    if let level = metric.level { return level.text(language) + " " + unit }
    return "\(number(target)) \(unit)" + (metric.targetDay.map { " (\(day($0)))" } ?? "")
  }
}
