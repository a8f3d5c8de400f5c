import GiaobanCore
import GiaobanText

// How a pledge fares and by which numbers.
extension PledgeSheet {
  /// The verdict and what it rests on: what matters most first, for there is seldom room for all of it.
  func numbers(columns: Int) -> [StyledLine] {
    let assessment = self.assessment
    return verdict(assessment, columns: columns) + voices(assessment, columns: columns) + figures(columns: columns)
  }

  /// What the health rests on, for where it is told already.
  func figures(columns: Int) -> [StyledLine] {
    grounds(inBrief: true, columns: columns) + metricLines(columns: columns)
  }

  /// The verdict in whole sentences.
  func verdictWhole(columns: Int) -> [StyledLine] {
    let assessment = self.assessment
    return verdict(assessment, columns: columns) + voices(assessment, columns: columns)
      + grounds(inBrief: false, columns: columns)
  }

  /// Why it has its colour, and until when it is due where that is not among the reasons.
  func grounds(inBrief: Bool, columns: Int) -> [StyledLine] {
    let findings = told(inBrief: inBrief)
    var said = findings.map(\.phrase)
    said.insert(contentsOf: prospect?.sentences(inBrief: inBrief) ?? [], at: min(1, said.count))
    let reasons = wrapped(said.map { look($0) }.joined(separator: " "), .text, columns)
    let isDueTold = findings.contains(where: \.tellsDueDay) && pledge.due == pledge.dueOriginal ?? pledge.due
    return reasons + (isDueTold ? [] : [dueLine])
  }

  /// What the colour rests on, for where the numbers and the due day stand beside it.
  func outlook(columns: Int) -> [StyledLine] {
    let findings = told(inBrief: true).filter { finding in
      switch finding {
      case .attainment, .level: false
      default: true
      }
    }
    let said = findings.map(\.phrase) + (prospect?.sentences(inBrief: true) ?? [])
    return wrapped(pledge.metric.map { look($0.name) } ?? "", .dim, columns)
      + wrapped(said.map { look($0) }.joined(separator: " "), .text, columns)
      + (prospect?.movement.map { [movementLine($0)] } ?? [])
  }

  /// How the outlook is told; none without one.
  func ruleLines(columns: Int) -> [StyledLine] {
    prospect?.rule.map { wrapped(look($0), .dim, columns) } ?? []
  }

  private var prospect: Prospect? { Prospect(of: dossier, calendar: view.calendar) }

  /// The first findings, without what the lines around them tell.
  private func told(inBrief: Bool) -> [Finding] {
    let prospect = self.prospect
    let findings = assessment.findings.filter { finding in
      switch finding {
      // Told by the line of the due day.
      case .withinTime: prospect == nil || !inBrief
      // Told by the verdict.
      case .notActive: false
      default: !finding.isVoice
      }
    }
    return Array(findings.prefix(3))
  }

  private var dueLine: StyledLine {
    guard let due = pledge.due else {
      let words =
        pledge.isMonthlyDuty
        ? Phrase(vi: "Việc làm hằng tháng", en: "A monthly duty") : Phrase(vi: "Không có hạn", en: "No due day")
      return StyledLine(look(words), .dim)
    }
    var line = StyledLine(look(Phrase(vi: "Hạn ", en: "Due ")), .dim) + (DayText.full(due, look.language), .text)
    if let original = pledge.dueOriginal, original != due {
      line = line + (look(Phrase(vi: " (ban đầu ", en: " (first ")) + DayText.full(original, look.language) + ")", .dim)
    }
    return line
  }

  func metricLines(columns: Int) -> [StyledLine] {
    guard let metric = pledge.metric else { return [] }
    let assessment = self.assessment
    let number = { NumberText.screenText($0, look.language) }
    let measure = look(metric.unitOfMeasure)
    let name = StyledLine(look(metric.name) + ": ", .dim)
    var line = StyledLine()
    line = line + (assessment.reading.map { number($0.value) } ?? "–", .chartReading)
    if metric.keep == nil, let expected = assessment.expected, assessment.reading != nil {
      let rounded = NumberText.screenText(expected, look.language, maximumFractionDigits: 1)
      line = line + (look(Phrase(vi: " / dự kiến ", en: " of expected ")) + rounded, .dim)
    }
    if metric.keep == nil, let progress = assessment.progress {
      line = line + ("  " + NumberText.percentText(progress, look.language, maximumFractionDigits: 0), .text)
    }
    // A name that leaves the numbers no room stands above them.
    let isWhole = name.text.displayWidth + line.text.displayWidth <= columns
    var head = name
    head.parts += line.parts
    var lines = isWhole ? [head] : wrapped(name.text, .dim, columns) + [line]
    lines += (prospect?.movement.map { [movementLine($0)] } ?? [])
    return lines + wrapped("\(wayText(of: metric)) (\(measure))", .chartPath, columns)
  }

  /// The level to be kept, or the path point by point.
  private func wayText(of metric: Metric) -> String {
    if let level = metric.level {
      return look(RecordField.keep.name.capitalised) + " " + level.text(look.language)
    }
    var path: [String] = []
    if let baseline = metric.baseline { path.append(point(baseline, metric.baselineDay)) }
    path += metric.waypoints.map { point($0.value, $0.day) }
    if let target = metric.target {
      path.append(point(target, metric.targetDay))
    } else {
      path.append(look(Phrase(vi: "mục tiêu chưa đặt", en: "target still to be set")))
    }
    return look(Phrase(vi: "Lộ trình ", en: "Path ")) + path.joined(separator: look.arrow)
  }

  /// "↑ 1,230 since 25 May: better".
  private func movementLine(_ movement: Movement) -> StyledLine {
    let day = DayText.short(movement.before.day, look.language)
    let amount = movement.direction == .level ? "" : " " + NumberText.screenText(abs(movement.change), look.language)
    let line =
      StyledLine(look.symbols[Mark(movement.direction)] + amount, .text)
      + (look(Phrase(vi: " từ \(day)", en: " since \(day)")), .dim)
    guard let judgement = movement.judgement else { return line }
    return line + (": ", .dim) + (look(judgement), Trend.role(of: movement))
  }

  private func point(_ value: Double, _ day: Day?) -> String {
    let number = NumberText.screenText(value, look.language)
    return day.map { "\(number) (\(DayText.short($0.inMonth, look.language)))" } ?? number
  }
}

extension Finding {
  /// Whether it names the due day.
  fileprivate var tellsDueDay: Bool {
    switch self {
    case .overdue, .dueSoon: true
    case .withinTime(let due): due != nil
    case .attainment, .level, .notJudged, .taskOverdue, .extensionGrantedThisMonth, .noDueDayAndNoTasks, .dutyKept,
      .dutyNotKept,
      .dutyNotReported, .dutyNotYetOwed, .notActive, .stale, .ownerSays, .supervisorSays, .ownerAlone, .mismatch:
      false
    }
  }
}
