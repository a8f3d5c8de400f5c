import GiaobanCore
import GiaobanText

/// One pledge, whole, as `show` prints it.
package enum PledgeText {
  /// - Parameters:
  ///   - portfolio: gives the ministry and the viewpoint; the pledge need not be in it.
  ///   - later: what was decided since the month was closed.
  package static func text(
    of dossier: Dossier, in portfolio: Portfolio, later: [LaterDecision] = [], _ language: Language,
    columns: Int = 80
  ) -> String {
    let layout = PledgeLayout(dossier, in: portfolio, language)
    var document = layout.document
    document.parts.insert(contentsOf: later.map { .notice($0.notice.text(language)) }, at: 1)
    return TextReport(columns: columns).text(of: document)
  }
}

/// Puts one pledge into the words of one language, section by section; sections with nothing in them are left out.
struct PledgeLayout {
  let dossier: Dossier
  let entry: PledgeEntry
  let language: Language
  private let ministry: Ministry
  private let calendar: ReportingCalendar

  init(_ dossier: Dossier, in portfolio: Portfolio, _ language: Language) {
    let calendar = portfolio.calendar
    self.init(
      dossier, PledgeEntry(dossier.line(calendar), ministry: portfolio.ministry, calendar: calendar),
      portfolio.ministry, calendar, language)
  }

  init(
    _ dossier: Dossier, _ entry: PledgeEntry, _ ministry: Ministry, _ calendar: ReportingCalendar, _ language: Language
  ) {
    self.dossier = dossier
    self.entry = entry
    self.ministry = ministry
    self.calendar = calendar
    self.language = language
  }

  var document: ReportDocument {
    let pledge = dossier.pledge
    let title = ReportDocument.Part.title("\(pledge.code) \(pledge.title.text(language))")
    return ReportDocument(
      [title] + facts + why + metric + tasks(dossier.tasks) + checkIns + extensions(dossier.extensions)
        + section(say("Các lần đổi trạng thái", "Changes of status"), pledge.moves.map(words)))
  }

  func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }
  /// The field's name as a label.
  func label(_ field: RecordField) -> String { field.name.capitalised.text(language) }
  func day(_ day: Day) -> String { DayText.full(day, language) }
  func number(_ value: Double) -> String { NumberText.screenText(value, language) }

  func section(_ name: String, _ items: [String]) -> [ReportDocument.Part] {
    items.isEmpty ? [] : [.heading(name), .items(items)]
  }

  var why: [ReportDocument.Part] {
    section(say("Vì sao", "Why"), entry.assessment.findings.map { $0.phrase.text(language) })
  }

  var facts: [ReportDocument.Part] {
    let pledge = dossier.pledge
    let unit = entry.unit.map { $0.name.text(language) } ?? pledge.unit.text
    let head = entry.unit?.head.map { " · " + Escalation.head($0).name(language) } ?? ""
    let leader = pledge.assignedBy.flatMap { ministry.leaders[$0] }.map { Escalation.leader($0).name(language) }
    var marks: [String] = [pledge.origin.name.text(language)]
    if pledge.isCore { marks.append(RecordField.core.name.text(language)) }
    if pledge.isBold { marks.append(RecordField.bold.name.text(language)) }
    let facts: [(String, String?)] = [
      (label(.unit), "\(unit) (\(pledge.unit))\(head)"),
      (label(.block), block),
      (label(.cooperatingUnits), listed(pledge.cooperatingUnits.map(\.text))),
      (label(.status), status),
      (say("Đánh giá", "Health"), health), (say("Ba đánh giá", "Voices"), voices),
      (say("Thiếu báo cáo", "Missing"), missing),
      (say("Loại", "Kind"), marks.joined(separator: ", ")), (label(.due), due),
      (label(.assignedBy), leader), (label(.assignedOn), pledge.assignedOn.map(day)),
      (say("Từ", "From"), pledge.meetingWords?.text(language)), (label(.source), pledge.source),
      (label(.product), pledge.product?.text(language)),
      (label(.detail), pledge.detail?.text(language)),
    ]
    return [.fields(facts.compactMap { name, value in value.map { ReportDocument.Field(name, $0) } })]
  }

  /// The block with its leader, where one is named.
  private var block: String? {
    guard let block = entry.block.flatMap({ ministry.blocks[$0] }) else { return nil }
    let leader = block.leader.flatMap { ministry.leaders[$0] }.map { " · " + Escalation.leader($0).name(language) }
    return block.name.text(language) + (leader ?? "")
  }

  /// Of a pledge that is done also when, and whether in time.
  private var status: String {
    let name = entry.assessment.status.name.text(language)
    guard let done = entry.line.completion(on: entry.viewpoint.day) else { return name }
    return ([name + " " + day(done.day)] + [done.phrase?.text(language)].compactMap(\.self)).joined(separator: ", ")
  }

  /// Nil for what is not worked on: it has no colour.
  private var health: String? {
    guard entry.assessment.status == .active else { return nil }
    return entry.assessment.overall.name.text(language)
      + (entry.assessment.isStale ? say(" (thiếu báo cáo)", " (stale)") : "")
  }

  /// What each says, side by side; nil where nobody but the numbers has spoken.
  private var voices: String? {
    let assessment = entry.assessment
    guard assessment.owner != nil || assessment.supervisor != nil else { return nil }
    let said = [
      (say("số liệu", "computed"), assessment.computed), (say("đơn vị", "owner"), assessment.owner),
      (say("cấp trên", "supervisor"), assessment.supervisor),
    ].map { "\($0): \($1?.name.text(language) ?? "–")" }.joined(separator: "; ")
    return said + (assessment.stepsApart.map { say(" (lệch \($0) bậc)", " (\($0.counting("step")) apart)") } ?? "")
  }

  /// The months that were owed and never made, those that follow each other as one span.
  private var missing: String? {
    var spans: [MonthRange] = []
    for month in entry.line.monthsMissing(calendar) {
      if let last = spans.last, last.last.adding(months: 1) == month {
        spans[spans.count - 1] = MonthRange(last.first, month)
      } else {
        spans.append(MonthRange(month))
      }
    }
    return listed(
      spans.map { span in
        (span.isOneMonth ? [span.first] : [span.first, span.last]).map { DayText.short($0, language) }
          .joined(separator: "–")
      })
  }

  private func listed(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }

  private var due: String {
    let text = entry.dueText(language)
    guard let original = dossier.pledge.dueOriginal, original != entry.due else { return text }
    return text + say(" (hạn ban đầu \(day(original)))", " (first due \(day(original)))")
  }

  private var metric: [ReportDocument.Part] {
    guard let metric = dossier.pledge.metric else { return [] }
    let unit = metric.unitOfMeasure.text(language)
    let point = { (value: Double?, on: Day?) in
      (value.map { "\(number($0)) \(unit)" } ?? say("chưa đặt", "not set")) + (on.map { " (\(day($0)))" } ?? "")
    }
    var items: [String] = []
    if let level = metric.level {
      items.append(label(.keep) + ": " + level.text(language) + " " + unit)
    } else {
      items.append(label(.baseline) + ": " + point(metric.baseline, metric.baselineDay))
      items += metric.waypoints.map { say("Mốc: ", "Waypoint: ") + point($0.value, $0.day) }
      items.append(label(.target) + ": " + point(metric.target, metric.targetDay))
    }
    if let reading = entry.assessment.reading {
      items.append(say("Thực tế: ", "Actual: ") + point(reading.value, reading.day))
    }
    if metric.keep == nil, let progress = entry.assessment.progress {
      items.append(say("Đã đi được: ", "Progress: ") + NumberText.percentText(progress, language))
    }
    if let prospect = Prospect(of: dossier, calendar: calendar) {
      items += (prospect.sentences() + (prospect.rule.map { [$0] } ?? [])).map { $0.text(language) }
    }
    return [.heading(label(.metric) + ": " + metric.name.text(language)), .items(items)]
  }

  /// Their heading tells how many of all are done.
  func tasks(_ shown: [PledgeTask]) -> [ReportDocument.Part] {
    section(
      say("Nhiệm vụ \(entry.tasksDone)/\(dossier.tasks.count)", "Tasks \(entry.tasksDone) of \(dossier.tasks.count)"),
      shown.map { task in
        let due = task.due.map { say(", hạn ", ", due ") + day($0) } ?? ""
        let done = task.doneOn.map { say(", xong ", ", done ") + day($0) } ?? ""
        return "[\(task.isDone(on: entry.viewpoint.day) ? "x" : " ")] \(task.key.number) \(task.title.text(language))"
          + due + done
      })
  }

  /// The newest first: that is what is asked for.
  private var checkIns: [ReportDocument.Part] {
    section(say("Báo cáo tháng", "Check-ins"), dossier.checkIns.reversed().map(words))
  }

  private func words(of checkIn: CheckIn) -> String {
    let reading = checkIn.reading.map { value in
      number(value) + (checkIn.readingDay.map { " (\(day($0)))" } ?? "")
    }
    let said: [(RecordField, String?)] = [
      (.reading, reading ?? checkIn.noNumber?.name.text(language)),
      (.kept, checkIn.kept.map { $0 ? say("có", "yes") : say("không", "no") }),
      (.health, checkIn.health?.name.text(language)),
    ]
    let inWords = checkIn.said.map { ($0.name, Optional($0.text.text(language))) }
    let answer = supervision(of: checkIn).map {
      (checkIn.state == .returned ? say("trả lại: ", "returned: ") : say("ghi nhận: ", "acknowledged: ")) + $0
    }
    let words =
      (said + inWords).compactMap { field, value in value.map { "\(field.name.text(language)): \($0)" } }
      + [answer].compactMap(\.self)
    let head =
      "\(DayText.short(checkIn.key.month, language)) \(checkIn.state.name.text(language))"
      + (checkIn.cameAfter.map { _ in ", " + CheckIn.cameAfterWords.text(language) } ?? "")
      + say(" (nhập: ", " (by ") + "\(checkIn.enteredBy), \(day(checkIn.enteredOn)))"
    return ([head] + words).joined(separator: "; ")
  }

  /// Who has seen it and when, their voice, and their note or the reason why it was returned.
  private func supervision(of checkIn: CheckIn) -> String? {
    checkIn.supervision.map { supervision in
      [
        "\(supervision.by), \(day(supervision.on))", supervision.health?.name.text(language),
        supervision.note?.text(language),
      ].compactMap(\.self).joined(separator: ", ")
    }
  }

  func extensions(_ extensions: [Extension]) -> [ReportDocument.Part] {
    section(
      say("Gia hạn", "Extensions"),
      extensions.map { extended in
        let decision =
          extended.decision.map { decision in
            (decision.isGranted ? say("đồng ý", "granted") : say("không đồng ý", "refused"))
              + say(" ngày ", " on ") + day(decision.on) + " (\(decision.by))"
          } ?? say("chờ quyết định", "not decided")
        return "\(day(extended.oldDue)) → \(day(extended.newDue)), \(decision): \(extended.reason.text(language))"
      })
  }

  private func words(of move: Pledge.Move) -> String {
    "\(day(move.day)) \(move.status.name.text(language))" + (move.reason.map { ": \($0)" } ?? "")
  }
}
