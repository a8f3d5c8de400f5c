import GiaobanCore
import GiaobanReports
import GiaobanText

// The detail view: everything recorded of a pledge.
extension PledgeSheet {
  /// From so many columns on the chart stands beside the verdict.
  private static let columnsForTwo = 96

  /// Verdict and tasks first, the chart beside them where there is room, what has happened at the end.
  ///
  /// - Parameter rows: those that are seen at once.
  func page(columns: Int, rows: Int, isHistoryUnfolded: Bool = false) -> SheetPage {
    var page = SheetPage(columns: columns)
    let chart = PathChart(dossier: dossier, view: view, look: look)
    if let chart, columns >= Self.columnsForTwo {
      let chartColumns = min(80, columns * 2 / 5)
      page.add(beginning(columns - chartColumns - SheetPage.gap, titleColumns: columns) + [StyledLine()])
      page.add(metricLines(columns: columns - chartColumns - SheetPage.gap))
      let chartRows = max(11, min(page.lines.count, columns / 6, rows / 2))
      page.set(beside: chart.lines(columns: chartColumns, rows: chartRows), columns: chartColumns)
      page.add(block(laterLines(columns) + words(columns: columns)))
    } else {
      page.add(beginning(columns, titleColumns: columns) + block(laterLines(columns) + words(columns: columns)))
      let chartRows = max(10, min(20, rows * 2 / 5))
      page.add(block(chart?.lines(columns: columns, rows: chartRows) ?? []) + block(metricLines(columns: columns)))
    }
    page.add(
      ruleLines(columns: columns) + block(originLines(columns)) + extensionLines(columns) + checkInLines(columns))
    page.add(moveLines(columns) + historyLines(columns, isUnfolded: isHistoryUnfolded))
    return page
  }

  /// What it is where its frame cuts that, how it stands, and its tasks.
  private func beginning(_ columns: Int, titleColumns: Int) -> [StyledLine] {
    (title.displayWidth + 2 > titleColumns ? wrapped(title, .title, columns) + [StyledLine()] : [])
      + verdictWhole(columns: columns) + block(taskLines(columns: columns)) + [checkInStrip]
  }

  /// Lines with an empty one before them, where there are any.
  private func block(_ lines: [StyledLine]) -> [StyledLine] { lines.isEmpty ? [] : [StyledLine()] + lines }

  private func originLines(_ columns: Int) -> [StyledLine] {
    let pledge = dossier.pledge
    let ministry = view.portfolio.ministry
    var lines: [StyledLine] = []
    if let unit = ministry.units[pledge.unit] {
      var text = label(.unit) + "\(unit.code) \(look(unit.name))"
      if let head = unit.head { text += look.dot + head.name + (head.title.map { ", " + look($0) } ?? "") }
      lines += wrapped(text, .text, columns)
    }
    if !pledge.cooperatingUnits.isEmpty {
      let names = pledge.cooperatingUnits.map(\.text).joined(separator: ", ")
      lines += wrapped(label(.cooperatingUnits) + names, .text, columns)
    }
    if let leader = pledge.assignedBy.flatMap({ ministry.leaders[$0] }) {
      lines += wrapped(
        label(.assignedBy) + leader.name + ", " + look(leader.title), .text, columns)
    }
    if let day = pledge.assignedOn {
      lines += wrapped(
        label(.assignedOn) + DayText.full(day, look.language), .text, columns)
    }
    if let words = pledge.meetingWords {
      lines += wrapped(look(Phrase(vi: "Từ: ", en: "From: ")) + look(words), .text, columns)
    }
    if let source = pledge.source {
      lines += wrapped(label(.source) + source, .dim, columns)
    }
    return lines
  }

  private func extensionLines(_ columns: Int) -> [StyledLine] {
    guard !dossier.extensions.isEmpty else { return [] }
    var lines = [StyledLine(), StyledLine(look(Phrase(vi: "Gia hạn", en: "Extensions")), .title)]
    for extended in dossier.extensions {
      let decision: Phrase =
        switch extended.decision?.isGranted {
        case true?: Phrase(vi: "đồng ý", en: "granted")
        case false?: Phrase(vi: "không đồng ý", en: "refused")
        case nil: Phrase(vi: "chờ quyết định", en: "waits for a decision")
        }
      let days =
        DayText.full(extended.oldDue, look.language) + look.arrow + DayText.full(extended.newDue, look.language)
      lines += wrapped(
        "\(days)\(look.dot)\(look(decision))\(look.dot)\(extended.askedBy): \(look(extended.reason))", .text, columns)
    }
    return lines
  }

  private func checkInLines(_ columns: Int) -> [StyledLine] {
    guard !dossier.checkIns.isEmpty else { return [] }
    var lines = [StyledLine(), StyledLine(look(Phrase(vi: "Báo cáo tháng", en: "Check-ins")), .title)]
    for checkIn in dossier.checkIns.reversed() { lines += self.lines(of: checkIn, columns: columns) }
    return lines
  }

  /// One check-in, under its month and state.
  func lines(of checkIn: CheckIn, columns: Int, withOpenAsk: Bool = true) -> [StyledLine] {
    var head = StyledLine(look(checkIn.key.month.name), .text)
    head = head + (" " + look.symbols[Mark(checkIn.state)] + " " + look(checkIn.state.name), .dim)
    if checkIn.cameAfter != nil { head = head + (" " + look(CheckIn.cameAfterWords), .late) }
    if let health = checkIn.health {
      head = head + ("  " + look.sign(of: health) + " " + look(health.name), health.role)
    }
    if let reading = checkIn.reading {
      head = head + ("  " + NumberText.screenText(reading, look.language), .chartReading)
    }
    if let reason = checkIn.noNumber { head = head + ("  " + look(reason.name), .dim) }
    if let kept = checkIn.kept {
      head =
        head + ("  " + look(kept ? Phrase(vi: "đã làm", en: "kept") : Phrase(vi: "không làm", en: "not kept")), .text)
    }
    let indent = max(10, columns - 4)
    let entered =
      look(Phrase(vi: "nhập: ", en: "by ")) + checkIn.enteredBy + ", " + DayText.full(checkIn.enteredOn, look.language)
    // Who gave it goes under it where it does not fit beside it.
    head = head + ("  " + entered, .dim)
    var lines = flowed(head, columns).enumerated().map { place, line in place == 0 ? line : indented(line) }
    for said in checkIn.said where withOpenAsk || said.name != .ask || !checkIn.hasOpenAsk {
      lines += wrapped(label(said.name) + look(said.text), .text, indent).map { indented($0) }
    }
    lines += supervisionLines(checkIn, indent).map { indented($0) }
    return lines
  }

  /// What the supervisor made of it: acknowledged with a voice and a note, or returned for a reason.
  private func supervisionLines(_ checkIn: CheckIn, _ columns: Int) -> [StyledLine] {
    guard let supervision = checkIn.supervision else { return [] }
    let isReturned = checkIn.state == .returned
    let what = isReturned ? Phrase(vi: "Trả lại", en: "Returned") : Phrase(vi: "Ghi nhận", en: "Acknowledged")
    var text = look(what) + look(Phrase(vi: ": ", en: " by ")) + supervision.by + ", "
    text += DayText.full(supervision.on, look.language)
    if let health = supervision.health { text += look.dot + look.sign(of: health) + " " + look(health.name) }
    if let note = supervision.note { text += look.dot + look(note) }
    return wrapped(text, isReturned ? .late : .dim, columns)
  }

  private func moveLines(_ columns: Int) -> [StyledLine] {
    var lines = [StyledLine(), StyledLine(look(Phrase(vi: "Trạng thái", en: "Status")), .title)]
    for move in dossier.pledge.moves.reversed() {
      let reason = move.reason.map { ": " + $0 } ?? ""
      lines += wrapped(DayText.full(move.day, look.language) + "  " + look(move.status.name) + reason, .text, columns)
    }
    return lines
  }

  private func indented(_ line: StyledLine) -> StyledLine {
    var line = line
    line.parts.insert(StyledLine.Part(text: "    ", role: .text), at: 0)
    return line
  }
}
