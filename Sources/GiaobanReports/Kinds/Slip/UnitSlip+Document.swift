import GiaobanCore
import GiaobanText

extension UnitSlip {
  /// What the unit owes first: that is what it is sent for. Then its own figures, section by section as in the summary.
  package func document(_ language: Language) -> ReportDocument {
    let layout = SlipLayout(self, language)
    let figures = layout.summary
    let parts =
      layout.headParts + layout.debtParts + layout.extensionParts + layout.askParts + figures.courseParts
      + figures.blockParts + figures.doneParts + figures.overdueParts + figures.changeParts + figures.leagueParts
      + figures.nextParts + figures.chartParts + figures.definitionParts
    let seal = summary.head.seal
    let closed = seal.isFinal ? seal.closings.map(\.on).max() : nil
    return ReportDocument(
      parts.numbered(language), in: language, letter: letter(on: closed ?? summary.head.day, language)
    ).sealed(seal)
  }

  private func letter(on day: Day, _ language: Language) -> ReportLetter? {
    let months = summary.head.months.name
    let name = debts.unit.name
    let about = Phrase(
      vi: "Việc cần hoàn thành và kết quả \(months.vi) của \(name.text(.vietnamese))",
      en: "What is owed, and the results of \(months.en), \(name.text(.english))")
    let addressee = Bilingual(Phrase(vi: debts.addressee(.vietnamese), en: debts.addressee(.english)))
    let informed = debts.reached.map { leader in
      let name = Escalation.leader(leader)
      return Bilingual(Phrase(vi: "\(name.name(.vietnamese)) (để báo cáo)", en: name.name(.english)))
    }
    return ReportLetter(
      ReportKind.slip.letter, about: about, on: day, by: summary.settings, to: [addressee], informed: informed, language
    )
  }
}

/// Puts the slip's own sections into the words of one language.
private struct SlipLayout {
  let summary: SummaryLayout
  private let slip: UnitSlip
  private let language: Language

  init(_ slip: UnitSlip, _ language: Language) {
    self.slip = slip
    self.language = language
    summary = SummaryLayout(slip.summary, language)
  }

  private func say(_ vi: String, _ en: String) -> String { summary.say(vi, en) }
  private func day(_ day: Day) -> String { summary.day(day) }

  var headParts: [ReportDocument.Part] {
    let head = slip.summary.head
    let names = [head.organisation, slip.debts.unit.name].compactMap { $0?.text(language) }
    let title = say("Phiếu báo \(head.months.name.vi)", "Slip of \(head.months.name.en)")
    let asOf = say(
      "Số liệu ngày \(day(head.day)); báo cáo tháng chốt ngày \(day(head.cutOff)).",
      "As of \(day(head.day)); check-ins close on \(day(head.cutOff)).")
    return [.title((names + [title]).joined(separator: " · ")), .paragraph(asOf)]
  }

  // MARK: What it owes

  var debtParts: [ReportDocument.Part] {
    let debts = slip.debts
    let name = say("Việc cần hoàn thành", "What is owed")
    if debts.items.isEmpty {
      return [
        .heading(name + say(": không có", ": none")),
        .paragraph(say("Đơn vị hiện không nợ việc gì. Xin cảm ơn.", "Your unit owes nothing now. Thank you.")),
      ]
    }
    let columns = [
      summary.codeColumn, summary.column("Việc", "What", isFlexible: true), summary.column("Hạn", "Due"),
      summary.column("Thời gian", "Time"), summary.column("Đã báo lên", "Gone up to"),
    ]
    let rows = debts.items.map { item in
      ReportTable.Row([
        item.pledge.description, what(item), day(item.due), item.timeLeft.text(language), rung(of: item),
      ])
    }
    let request = (debts.request + Phrase(" ") + UnitDebts.offer).text(language)
    return [
      .heading(name), .table(ReportTable(name: "owed", columns: columns, rows: rows)), .paragraph(request),
    ]
  }

  /// `check-in for June 2027, returned, to be sent again`; of a pledge its title.
  private func what(_ item: DueItem) -> String {
    let words = UnitDebts.what(item).text(language)
    let whole = item.kind == .pledge ? "\(words): \(item.title.text(language).shownInOneLine)" : words
    return (whole + UnitDebts.standing(of: item).text(language)).capitalisedAtStart
  }

  private func rung(of item: DueItem) -> String {
    guard let rung = item.rung, rung != .unit else { return "–" }
    return rung.name.text(language)
  }

  // MARK: What it asked for

  var extensionParts: [ReportDocument.Part] {
    let columns = [
      summary.codeColumn, summary.pledgeColumn, summary.column("Hạn cũ → mới", "Old due day → new"),
      summary.column("Trả lời", "Answer"),
    ]
    let rows = slip.extensions.map { row in
      let dates = "\(day(row.asked.oldDue)) → \(day(row.asked.newDue))"
      let reason = row.decision?.reason.map { say("Ý kiến: ", "Note: ") + $0.text(language) }
      return ReportTable.Row(
        summary.named(row.pledge) + [dates, answer(row.decision)],
        note: [row.asked.reason.text(language), reason].compactMap(\.self).joined(separator: "\n"))
    }
    let table = ReportTable(
      name: "extensions", layout: .records, columns: columns, noteName: say("Lý do", "Reason"), rows: rows)
    return summary.section(say("Gia hạn đã xin", "Extensions asked for"), rows.isEmpty ? [] : [.table(table)])
  }

  private func answer(_ decision: Extension.Decision?) -> String {
    guard let decision else { return say("chờ quyết định", "not decided") }
    let words = decision.isGranted ? say("đồng ý", "granted") : say("không đồng ý", "refused")
    return words + say(" ngày ", " on ") + day(decision.on)
  }

  var askParts: [ReportDocument.Part] {
    let columns = [
      summary.codeColumn, summary.pledgeColumn, summary.column("Tháng", "Month"),
      summary.column("Trả lời", "Answer"),
    ]
    let rows = slip.asks.map { ask in
      let state =
        ask.isOpen
        ? say("chờ quyết định", "waits for a decision")
        : ask.decision == nil ? say("đã ghi nhận", "acknowledged") : say("đã quyết định", "decided")
      let decision = ask.decision.map { say("Quyết định: ", "Decided: ") + $0.text(language) }
      return ReportTable.Row(
        summary.named(ask.pledge) + [DayText.short(ask.month, language), state],
        note: [ask.ask.text(language), decision].compactMap(\.self).joined(separator: "\n"))
    }
    let table = ReportTable(
      name: "asks", layout: .records, columns: columns, noteName: say("Kiến nghị", "Ask"), rows: rows)
    return summary.section(say("Kiến nghị của đơn vị", "What the unit asks for"), rows.isEmpty ? [] : [.table(table)])
  }
}
