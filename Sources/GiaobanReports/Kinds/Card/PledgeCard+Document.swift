import GiaobanCore
import GiaobanText

extension PledgeCard {
  /// One page to read, not a letter: nothing in it is addressed or signed.
  package func document(_ language: Language) -> ReportDocument {
    let layout = CardLayout(self, language)
    return ReportDocument(
      layout.headParts + layout.pledge.facts + layout.pledge.why + layout.numberParts + layout.askParts
        + layout.questionParts + layout.checkInParts + layout.taskParts + layout.pledge.extensions(extensions),
      in: language, isOnePage: true
    ).sealed(SummarySeal(of: MonthRange(calendar.viewpoint.month), in: ministry, isExtract: true, later: later))
  }
}

/// Puts a card into the words of one language; sections with nothing in them are left out, that there is no check-in is not.
private struct CardLayout {
  let pledge: PledgeLayout
  private let card: PledgeCard
  private let language: Language

  init(_ card: PledgeCard, _ language: Language) {
    self.card = card
    self.language = language
    pledge = PledgeLayout(card.dossier, card.entry, card.ministry, card.calendar, language)
  }

  private func say(_ vi: String, _ en: String) -> String { pledge.say(vi, en) }
  private func day(_ day: Day) -> String { pledge.day(day) }

  var headParts: [ReportDocument.Part] {
    let record = card.dossier.pledge
    let viewpoint = card.calendar.viewpoint
    return [
      .title("\(record.code) \(record.title.text(language))"),
      .paragraph(
        say(
          "Thẻ cam kết, \(viewpoint.month.name.vi); số liệu ngày \(day(viewpoint.day)).",
          "Pledge card, \(viewpoint.month.name.en); as of \(day(viewpoint.day)).")),
    ]
  }

  // MARK: The number

  var numberParts: [ReportDocument.Part] {
    guard let metric = card.dossier.pledge.metric else { return [] }
    let columns = [
      ReportTable.Column(say("Mốc", "Point"), isFlexible: true),
      ReportTable.Column(say("Giá trị", "Value") + " (\(metric.unitOfMeasure.text(language)))", isNumber: true),
      ReportTable.Column(say("Ngày", "Day")),
    ]
    let table = ReportTable(name: "number", columns: columns, rows: rows(of: metric))
    let prospect = Prospect(of: card.dossier, calendar: card.calendar)
    let progress = (metric.keep == nil ? card.entry.assessment.progress : nil).map { progress in
      say("Đã đi được ", "Progress: ") + NumberText.percentText(progress, language)
        + say(" chặng đường.", " of the way.")
    }
    let sentences = (progress.map { [$0] } ?? []) + (prospect?.sentences().map { $0.text(language) } ?? [])
    // The picture first: on paper the table and the sentences stand beside it.
    return [.heading(pledge.label(.metric) + ": " + metric.name.text(language))]
      + chartParts(of: metric, prospect?.readings ?? []) + [.table(table)]
      + (sentences.isEmpty ? [] : [.items(sentences)])
  }

  /// Empty while there is nothing to see of the way.
  private func chartParts(of metric: Metric, _ readings: [Metric.Waypoint]) -> [ReportDocument.Part] {
    guard let path = metric.way(through: readings), !readings.isEmpty else { return [] }
    return [
      .chart(
        .path(
          titled: metric.name.text(language), of: metric, along: path, readings: readings,
          on: card.calendar.viewpoint.day, language))
    ]
  }

  private func rows(of metric: Metric) -> [ReportTable.Row] {
    let assessment = card.entry.assessment
    let row = { (name: String, value: Double?, on: Day?) in
      ReportTable.Row([name, value.map(pledge.number) ?? say("chưa đặt", "not set"), on.map(day) ?? "–"])
    }
    var rows: [ReportTable.Row] = []
    if let level = metric.level {
      rows.append(ReportTable.Row([pledge.label(.keep), level.text(language), "–"]))
    } else {
      rows.append(row(pledge.label(.baseline), metric.baseline, metric.baselineDay))
      rows += metric.waypoints.map { row(say("Mốc giữa chừng", "Waypoint"), $0.value, $0.day) }
      rows.append(row(pledge.label(.target), metric.target, metric.targetDay))
    }
    let reading = assessment.reading
    if metric.keep == nil, let expected = assessment.expected {
      rows.append(row(say("Theo lộ trình", "Expected"), expected, reading?.day ?? card.calendar.viewpoint.day))
    }
    rows.append(
      ReportTable.Row(
        [
          say("Thực tế", "Actual"), reading.map { pledge.number($0.value) } ?? say("chưa có", "none yet"),
          reading.map { day($0.day) } ?? "–",
        ], health: assessment.status == .active ? assessment.overall : nil))
    return rows
  }

  // MARK: What is asked

  var askParts: [ReportDocument.Part] {
    let asks = card.asks.map { ask in
      "\(DayText.short(ask.month, language)): \(ask.ask.text(language)) – \(answer(to: ask))"
    }
    return pledge.section(say("Kiến nghị và quyết định", "Asks and decisions"), asks)
  }

  private func answer(to ask: PledgeCard.Ask) -> String {
    if let decision = ask.decision { return say("quyết định: ", "decided: ") + decision.text(language) }
    return ask.isOpen ? say("chờ quyết định", "waits for a decision") : say("đã ghi nhận", "acknowledged")
  }

  var questionParts: [ReportDocument.Part] {
    pledge.section(
      say("Câu hỏi cho người giám sát", "Questions for the supervisor"), card.questions.map { $0.phrase.text(language) }
    )
  }

  /// The tasks that are open: a page has only so much room.
  var taskParts: [ReportDocument.Part] {
    let day = card.calendar.viewpoint.day
    return pledge.tasks(card.dossier.tasks.filter { !$0.isDone(on: day) })
  }

  // MARK: What was said

  var checkInParts: [ReportDocument.Part] {
    guard !card.checkIns.isEmpty else {
      return [.heading(say("Báo cáo tháng: chưa có", "Check-ins: none yet"))]
    }
    let older = card.dossier.checkIns.filter { $0.state != .draft }.count - card.checkIns.count
    let more: [ReportDocument.Part] =
      older > 0
      ? [.paragraph(say("Và \(older) báo cáo trước đó.", "And \(older) earlier."))] : []
    return [.heading(say("Báo cáo tháng gần nhất", "Last check-ins"))] + card.checkIns.flatMap(parts) + more
  }

  private func parts(of checkIn: CheckIn) -> [ReportDocument.Part] {
    // What was asked and decided has a part of its own.
    let said = checkIn.said.filter { $0.name != .ask && $0.name != .decision }
      .map { ReportDocument.Field(pledge.label($0.name), $0.text.text(language)) }
    let seen = supervision(of: checkIn).map { [ReportDocument.Field(pledge.label(.supervisor), $0)] } ?? []
    let fields = said + seen
    return [.subheading(heading(of: checkIn))] + (fields.isEmpty ? [] : [.fields(fields)])
  }

  /// `June 2027: sent on 24 Jun 2027, acknowledged on 26 Jun 2027; 126 stories (24 Jun 2027); owner: on track`.
  private func heading(of checkIn: CheckIn) -> String {
    let month = DayText.full(checkIn.key.month, language).capitalisedAtStart
    let sent = say(": gửi ngày ", ": sent on ") + day(checkIn.enteredOn)
    let answered = checkIn.supervision.map { supervision in
      (checkIn.state == .returned
        ? say(", trả lại ngày ", ", returned on ") : say(", ghi nhận ngày ", ", acknowledged on "))
        + day(supervision.on)
    }
    let kept = checkIn.kept.map { $0 ? say("đã làm", "kept") : say("không làm", "not kept") }
    let owner = checkIn.health.map { say("đơn vị: ", "owner: ") + $0.name.text(language) }
    let late = checkIn.cameAfter.map { _ in ", " + CheckIn.cameAfterWords.text(language) } ?? ""
    return ([month + sent + late + (answered ?? "")] + [reading(in: checkIn), kept, owner].compactMap(\.self))
      .joined(separator: "; ")
  }

  private func reading(in checkIn: CheckIn) -> String? {
    guard let value = checkIn.reading else { return checkIn.noNumber?.name.text(language) }
    let unit = card.dossier.pledge.metric.map { " " + $0.unitOfMeasure.text(language) } ?? ""
    return pledge.number(value) + unit + (checkIn.readingDay.map { " (\(day($0)))" } ?? "")
  }

  private func supervision(of checkIn: CheckIn) -> String? {
    guard let supervision = checkIn.supervision else { return nil }
    let said = [supervision.health?.name.text(language), supervision.note?.text(language)].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }
}
