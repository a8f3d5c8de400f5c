import GiaobanCore
import GiaobanText

// How a pledge fares and by which numbers.
extension PledgeSheet {
  /// The left half of the panel: what matters most first, for there is seldom room for all of it.
  func numbers(columns: Int) -> [StyledLine] {
    [healthLine(assessment)] + voices(assessment, columns: columns) + figures(columns: columns)
  }

  /// What the health rests on, for where it is told already.
  func figures(columns: Int) -> [StyledLine] {
    let assessment = self.assessment
    return reasons(assessment, inBrief: true, columns) + [dueLine] + metricLines(assessment, columns)
  }

  /// The head of the detail view, with a chart where the number has a path.
  func wholeNumbers(columns: Int, chartRows: Int) -> [StyledLine] {
    let assessment = self.assessment
    var lines = [healthLine(assessment)] + voices(assessment, columns: columns)
    lines += reasons(assessment, inBrief: false, columns)
    if let chart = PathChart(dossier: dossier, view: view, look: look) {
      lines += [StyledLine()] + chart.lines(columns: columns, rows: chartRows) + [StyledLine()]
    }
    lines += metricLines(assessment, columns)
    if let rule = prospect?.rule { lines += wrapped(look(rule), .dim, columns) }
    return lines + [dueLine]
  }

  private var prospect: Prospect? { Prospect(of: dossier, calendar: view.calendar) }

  /// What the colour rests on, and what the number comes to beside what it is.
  private func reasons(_ assessment: Assessment, inBrief: Bool, _ columns: Int) -> [StyledLine] {
    let prospect = self.prospect
    let findings = assessment.findings.filter { finding in
      switch finding {
      // Told by the line of the due day.
      case .withinTime: prospect == nil || !inBrief
      default: !finding.isVoice
      }
    }
    var said = findings.prefix(3).map(\.phrase)
    said.insert(contentsOf: prospect?.sentences(inBrief: inBrief) ?? [], at: min(1, said.count))
    return wrapped(said.map { look($0) }.joined(separator: " "), .text, columns)
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

  private func metricLines(_ assessment: Assessment, _ columns: Int) -> [StyledLine] {
    guard let metric = pledge.metric else { return [] }
    let number = { NumberText.screenText($0, look.language) }
    let measure = look(metric.unitOfMeasure)
    var line = StyledLine(look(metric.name) + ": ", .dim)
    line = line + (assessment.reading.map { number($0.value) } ?? "–", .chartReading)
    if metric.keep == nil, let expected = assessment.expected, assessment.reading != nil {
      let rounded = NumberText.screenText(expected, look.language, maximumFractionDigits: 1)
      line = line + (look(Phrase(vi: " / dự kiến ", en: " of expected ")) + rounded, .dim)
    }
    if metric.keep == nil, let progress = assessment.progress {
      line = line + ("  " + NumberText.percentText(progress, look.language, maximumFractionDigits: 0), .text)
    }
    let lines = [line] + (prospect?.movement.map { [movementLine($0)] } ?? [])
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
