import GiaobanCore

// The sections of the summary that go through pledges: what waits for a decision, the blocks, what is late.

extension SummaryLayout {
  var pendingParts: [ReportDocument.Part] {
    let items = summary.pending.map { pending in
      "\(pending.pledge.code) \(pending.pledge.title.text(language)) – \(words(of: pending.kind))"
    }
    return section(say("Cần quyết định", "Needs a decision"), items.isEmpty ? [] : [.items(items)])
  }

  private func words(of kind: MonthlySummary.PendingDecision.Kind) -> String {
    switch kind {
    case .ask(let month, let words):
      let text = words?.text(language) ?? say("xem báo cáo tháng", "see the check-in")
      return say("kiến nghị (\(DayText.short(month, language))): ", "ask (\(DayText.short(month, language))): ") + text
    case .escalation(let missing, let level, let addressee):
      let months = missing.map { DayText.short($0.month, language) }.joined(separator: ", ")
      let days = missing.first.map { -$0.daysLeft } ?? 0
      let name = addressee.map { ": " + $0.name(language) } ?? ""
      return say(
        "thiếu báo cáo \(months), trễ \(days) ngày, lên cấp \(level)\(name)",
        "check-in missing: \(months), \(SummaryWords.counted(days, "day")) late, level \(level)\(name)")
    case .extension(let asked):
      return say(
        "xin gia hạn \(day(asked.oldDue)) → \(day(asked.newDue)): ",
        "extension asked for, \(day(asked.oldDue)) → \(day(asked.newDue)): ") + asked.reason.text(language)
    }
  }

  var blockParts: [ReportDocument.Part] {
    section(
      say("Theo khối", "By block"),
      summary.blocks.flatMap { section -> [ReportDocument.Part] in
        let leader = section.leader.map { " · \($0.title.text(language)) \($0.name)" } ?? ""
        return [
          .subheading(section.block.name.text(language) + leader), .paragraph(counts(section)),
          .table(table(of: section.pledges)),
        ]
      })
  }

  private func counts(_ section: MonthlySummary.BlockSection) -> String {
    let tally = section.tally
    let counts: [(Int, Health)] = [
      (tally.onTrack, .onTrack), (tally.atRisk, .atRisk), (tally.offTrack, .offTrack), (tally.unknown, .unknown),
    ]
    let health = counts.map { "\($0.0) \($0.1.name.text(language))" }.joined(separator: ", ")
    let checkIns = say(
      "Báo cáo tháng: có \(section.checkIns.made), thiếu \(section.checkIns.missing)",
      "Check-ins: \(section.checkIns.made) made, \(section.checkIns.missing) missing")
    let closing =
      section.cutOff == summary.head.cutOff
      ? "" : say(" (chốt ngày \(day(section.cutOff)))", " (close on \(day(section.cutOff)))")
    return "\(health). \(checkIns)\(closing)."
  }

  private func table(of rows: [MonthlySummary.PledgeRow]) -> ReportTable {
    let columns = [
      ReportTable.Column(say("Mã", "Code")), ReportTable.Column(say("Cam kết", "Pledge"), isFlexible: true),
      ReportTable.Column(say("Mục tiêu", "Target")), ReportTable.Column(say("Hạn", "Due")),
      ReportTable.Column(say("Lộ trình", "Expected"), isNumber: true),
      ReportTable.Column(say("Thực tế", "Actual"), isNumber: true),
      ReportTable.Column(say("Đánh giá", "Health")), ReportTable.Column(say("Tháng trước", "Last month")),
    ]
    return ReportTable(
      layout: .records, columns: columns, noteName: say("Lý do, việc tiếp theo", "Reason, next step"),
      rows: rows.map(row))
  }

  private func row(_ row: MonthlySummary.PledgeRow) -> ReportTable.Row {
    let entry = row.entry
    let assessment = entry.assessment
    let health = assessment.status == .active ? assessment.overall.name : assessment.status.name
    return ReportTable.Row(
      [
        entry.code.description, entry.pledge.title.text(language), target(entry.pledge.metric),
        entry.pledge.isMonthlyDuty ? say("hằng tháng", "monthly") : day(entry.due), number(assessment.expected),
        number(assessment.reading?.value), health.text(language), row.healthBefore?.name.text(language) ?? "–",
      ], note: row.reason.text(language))
  }

  /// `220 bài (01/01/2025)`.
  private func target(_ metric: Metric?) -> String {
    guard let metric, let target = metric.target else { return "–" }
    let unit = metric.unitOfMeasure.text(language)
    return "\(number(target)) \(unit)" + (metric.targetDay.map { " (\(day($0)))" } ?? "")
  }

  var overdueParts: [ReportDocument.Part] {
    var parts: [ReportDocument.Part] = []
    let code = ReportTable.Column(say("Mã", "Code"))
    let pledge = ReportTable.Column(say("Cam kết", "Pledge"), isFlexible: true)
    let times = ReportTable.Column(say("Gia hạn", "Extended"), isNumber: true)
    if !summary.overdue.isEmpty {
      let columns = [
        code, pledge, ReportTable.Column(say("Hạn", "Due")),
        ReportTable.Column(say("Trễ (ngày)", "Days late"), isNumber: true), times,
      ]
      let rows = summary.overdue.map { overdue in
        ReportTable.Row([
          overdue.entry.code.description, overdue.entry.pledge.title.text(language), day(overdue.due),
          String(overdue.days), "\(overdue.timesExtended)×",
        ])
      }
      parts += [.subheading(say("Quá hạn", "Overdue")), .table(ReportTable(columns: columns, rows: rows))]
    }
    if !summary.extended.isEmpty {
      let columns = [code, pledge, ReportTable.Column(say("Hạn cũ → mới", "Old due day → new")), times]
      let rows = summary.extended.map { extended in
        ReportTable.Row(
          [
            extended.entry.code.description, extended.entry.pledge.title.text(language),
            "\(day(extended.extended.oldDue)) → \(day(extended.extended.newDue))", "\(extended.times)×",
          ], note: extended.extended.reason.text(language))
      }
      let table = ReportTable(columns: columns, noteName: say("Lý do", "Reason"), rows: rows)
      parts += [.subheading(say("Gia hạn trong tháng", "Extended this month")), .table(table)]
    }
    return section(say("Quá hạn và gia hạn", "Overdue and extended"), parts)
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
