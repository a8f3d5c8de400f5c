import GiaobanCore
import GiaobanReports
import GiaobanText

/// What there is to say of one pledge, line by line: the panel under the panes, and the detail view.
struct PledgeSheet {
  let dossier: Dossier
  let view: MonthView
  let look: Look
  /// What was decided since the month was closed.
  let later: [LaterDecision]
  /// What the log tells of the pledge, or nil until the log has been read.
  var history: PledgeHistory?

  /// - Parameters:
  ///   - dossier: as it is now; a past month sees it as it stood.
  ///   - since: what was written of it since the month was closed.
  init(dossier: Dossier, since: SinceClosing? = nil, view: MonthView, look: Look, history: PledgeHistory? = nil) {
    let closed = view.portfolio.isFrozen ? since.map { ClosedDossier(dossier, $0, in: view.portfolio) } : nil
    self.dossier = closed?.dossier ?? view.portfolio.seen(dossier)
    later = closed?.later ?? []
    self.view = view
    self.look = look
    self.history = history
  }

  var pledge: Pledge { dossier.pledge }
  private var ministry: Ministry { view.portfolio.ministry }
  private var viewpoint: Viewpoint { view.portfolio.viewpoint }

  var assessment: Assessment {
    view.index(of: pledge.code).map { view.assessments[$0] }
      ?? Assessment(of: dossier.line(view.calendar), calendar: view.calendar)
  }

  /// "EDU-1 · title · unit · head"
  var title: String {
    let unit = ministry.units[pledge.unit]
    return [pledge.code.description, look(pledge.title), unit.map { look($0.name) }, unit?.head?.name]
      .compactMap { $0 }.joined(separator: look.dot)
  }

  // MARK: The panel

  /// What was done and what is asked: the right half.
  func steps(columns: Int) -> [StyledLine] {
    var lines = laterLines(columns) + taskLines
    lines.append(checkInStrip)
    if let asking = dossier.checkIns.last(where: { $0.hasOpenAsk }) {
      lines += said(.ask, asking.ask, .owed, columns)
    }
    if let latest = dossier.checkIns.last(where: { $0.state.isMade }) {
      lines += said(.next, latest.next, .text, columns)
      lines += said(.did, latest.did, .text, columns)
      lines += said(.obstacle, latest.obstacle, .text, columns)
    }
    if let product = pledge.product {
      lines += said(.product, product, .dim, columns)
    }
    if let detail = pledge.detail { lines += said(nil, detail, .dim, columns) }
    return lines
  }

  /// What a closed month does not show: it was decided after it.
  func laterLines(_ columns: Int) -> [StyledLine] {
    later.flatMap { decision in
      wrapped(look(Phrase(vi: "Sau khi chốt: ", en: "After the closing: ") + decision.phrase), .dim, columns)
    }
  }

  func healthLine(_ assessment: Assessment) -> StyledLine {
    let health = assessment.overall
    var line = StyledLine(look.sign(of: health) + " " + look(health.name).uppercased(), health.role)
    line = line + ("  " + look(assessment.status.name), .dim)
    line = line + ("  " + look(pledge.origin.name), .dim)
    if pledge.isCore { line = line + ("  " + look.symbols[.core] + look(Mark.core.meaning), .dim) }
    if pledge.isBold { line = line + ("  " + look(Mark.bold.meaning), .dim) }
    if assessment.isStale { line = line + ("  " + look(Phrase(vi: "thiếu báo cáo", en: "stale")), .late) }
    if assessment.isMismatch {
      line = line + ("  " + look.symbols[.mismatch] + " " + look(Mark.mismatch.meaning), .late)
    }
    return line
  }

  var taskLines: [StyledLine] {
    guard !dossier.tasks.isEmpty else { return [] }
    let done = dossier.tasks.filter { $0.doneOn != nil }.count
    let words = Phrase(
      vi: "Nhiệm vụ: xong \(done) trên \(dossier.tasks.count)", en: "Tasks: \(done) of \(dossier.tasks.count) done")
    return [StyledLine(look(words), .dim)]
      + dossier.tasks.map { task in
        let isDone = task.doneOn != nil
        var line = StyledLine(isDone ? look.symbols.taskDone : look.symbols.taskOpen, isDone ? .done : .text)
        line = line + (" " + look(task.title), isDone ? .dim : .text)
        if let due = task.due, !isDone {
          line = line + ("  " + DayText.full(due, look.language), task.isOverdue(on: viewpoint.day) ? .late : .dim)
        }
        line.task = task.key
        return line
      }
  }

  /// "Jun ✓  May ✓  Apr –": the last six months that were owed or reported.
  private var checkInStrip: StyledLine {
    let owed = Set(view.calendar.monthsOwed(by: pledge, closedToo: true))
    var line = StyledLine(look(Phrase(vi: "Báo cáo", en: "Check-ins")), .dim)
    var isEmpty = true
    for back in 0..<6 {
      let month = viewpoint.month.adding(months: -back)
      let state = dossier.checkIn(in: month)?.state
      guard state != nil || owed.contains(month) else { continue }
      isEmpty = false
      let isLate = view.calendar.cutOff(of: month, for: pledge.unit) < viewpoint.day
      let mark = state.map { Mark($0) } ?? (isLate ? .missing : .owed)
      line = line + ("  " + Self.monthAlone(month, look.language) + " ", .dim)
      line = line + (look.symbols[mark], mark == .missing ? .late : mark == .owed ? .owed : .done)
    }
    return isEmpty ? line + ("  –", .dim) : line
  }

  /// "T6" or "Jun": the last months need no year.
  static func monthAlone(_ month: Month, _ language: Language) -> String {
    switch language {
    case .vietnamese: "T\(month.month)"
    case .english: String(DayText.short(month, language).prefix(3))
    }
  }

  /// The field's name as a label before what it says.
  func label(_ field: RecordField) -> String { look(field.name.capitalised) + ": " }

  /// - Parameter field: nil puts no label before the text.
  private func said(_ field: RecordField?, _ text: Bilingual?, _ role: ThemeRole, _ columns: Int) -> [StyledLine] {
    guard let text else { return [] }
    return wrapped((field.map(label) ?? "") + look(text), role, columns)
  }

  func wrapped(_ text: String, _ role: ThemeRole, _ columns: Int) -> [StyledLine] {
    text.isEmpty ? [] : text.wrapped(to: max(10, columns)).map { StyledLine($0, role) }
  }

  static func why(_ assessment: Assessment, look: Look, columns: Int) -> [StyledLine] {
    var lines = [
      StyledLine(
        look.sign(of: assessment.overall) + " " + look(assessment.overall.name).uppercased(), assessment.overall.role),
      StyledLine(),
    ]
    let voices: [(Phrase, Health?)] = [
      (Phrase(vi: "Tính từ số liệu và hạn", en: "Computed"), assessment.computed),
      (RecordField.health.name.capitalised, assessment.owner),
      (RecordField.supervisorHealth.name.capitalised, assessment.supervisor),
    ]
    for (who, health) in voices {
      let said = health.map { look.sign(of: $0) + " " + look($0.name) } ?? "–"
      lines.append(StyledLine(look(who).padded(to: 26), .dim) + (said, health?.role ?? .dim))
    }
    lines.append(StyledLine())
    for finding in assessment.findings {
      for (index, text) in look(finding.phrase).wrapped(to: max(20, columns - 2)).enumerated() {
        lines.append(StyledLine(index == 0 ? look.symbols.bullet + " " : "  ", .dim) + (text, .text))
      }
    }
    return lines
  }
}

extension Health {
  var role: ThemeRole {
    switch self {
    case .onTrack: .healthOnTrack
    case .atRisk: .healthAtRisk
    case .offTrack: .healthOffTrack
    case .unknown: .healthUnknown
    }
  }
}
