import GiaobanCore

// What waits for somebody, in words.

extension SummaryLayout {
  var pendingParts: [ReportDocument.Part] {
    let columns = [codeColumn, pledgeColumn, column("Đơn vị", "Unit"), column("Việc", "What")]
    let rows = summary.pending.map { pending in
      let (what, words) = words(of: pending.kind)
      return ReportTable.Row(named(pending.pledge) + [pending.pledge.unit.text, what], note: words)
    }
    let table = ReportTable(
      name: "decisions", layout: .records, columns: columns, noteName: say("Nội dung", "Content"), rows: rows)
    return section(say("Cần quyết định", "Needs a decision"), rows.isEmpty ? [] : [.table(table)])
  }

  /// What kind of thing it is, and what it says.
  func words(of kind: MonthlySummary.PendingDecision.Kind) -> (what: String, words: String) {
    switch kind {
    case .ask(let month, let words):
      return (
        say("kiến nghị, \(DayText.short(month, language))", "ask, \(DayText.short(month, language))"),
        words?.text(language) ?? say("Xem báo cáo tháng.", "See the check-in.")
      )
    case .escalation(let missing, let level, let addressee):
      let month = DayText.short(missing.month, language)
      let days = -missing.daysLeft
      let name = addressee.map { ": " + $0.name(language) } ?? ""
      return (
        say("thiếu báo cáo, cấp \(level)", "missing check-in, level \(level)"),
        say(
          "Thiếu báo cáo \(month), trễ \(days) ngày, đã lên cấp \(level)\(name).",
          "No check-in for \(month), \(days.counting("day")) late, gone up to level \(level)\(name).")
      )
    case .extension(let asked):
      return (
        say(
          "xin gia hạn, \(day(asked.oldDue)) → \(day(asked.newDue))",
          "extension, \(day(asked.oldDue)) → \(day(asked.newDue))"), asked.reason.text(language)
      )
    }
  }

  var questionParts: [ReportDocument.Part] {
    let columns = [codeColumn, pledgeColumn, column("Đơn vị", "Unit")]
    let rows = summary.questions.map { asked in
      ReportTable.Row(
        named(asked.pledge) + [asked.pledge.unit.text], note: asked.question.phrase.text(language))
    }
    let table = ReportTable(
      name: "questions", layout: .records, columns: columns, noteName: say("Câu hỏi", "Question"), rows: rows)
    return section(
      say("Câu hỏi cho người giám sát", "Questions for the supervisor"), rows.isEmpty ? [] : [.table(table)])
  }
}
