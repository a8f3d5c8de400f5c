import GiaobanCore
import GiaobanText

extension MeetingConclusions {
  /// The draft that the chair is given, as an official document of the day of the meeting.
  package func document(_ language: Language) -> ReportDocument {
    let layout = ConclusionsLayout(self, language)
    let parts = layout.headParts + layout.conclusionParts + layout.directiveParts + layout.notReachedParts
    return ReportDocument(
      parts.numbered(language), in: language,
      letter: ReportLetter(ReportKind.conclusions.letter, about: about, on: briefing.day, by: settings, language))
  }

  private var about: Phrase {
    let name = { (language: Language) in chair.map { Escalation.leader($0).name(language) } }
    let day = { (language: Language) in DayText.full(briefing.day, language) }
    return Phrase(
      vi: "Kết luận" + (name(.vietnamese).map { " của \($0)" } ?? "")
        + " tại hội nghị giao ban ngày \(day(.vietnamese))",
      en: "Conclusions" + (name(.english).map { " of \($0)" } ?? "") + " at the briefing of \(day(.english))")
  }
}

/// Puts the conclusions of a meeting into the words of one language.
private struct ConclusionsLayout {
  private let conclusions: MeetingConclusions
  private let language: Language

  init(_ conclusions: MeetingConclusions, _ language: Language) {
    self.conclusions = conclusions
    self.language = language
  }

  private func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }
  private func day(_ day: Day) -> String { DayText.full(day, language) }

  var headParts: [ReportDocument.Part] {
    let briefing = conclusions.briefing
    let organisation = conclusions.organisation.map { $0.text(language) + " · " } ?? ""
    let facts: [(String, String?)] = [
      (say("Hội nghị", "Meeting"), briefing.title.text(language)),
      (say("Về", "About"), DayText.full(briefing.month, language)),
      (say("Chủ trì", "Chair"), conclusions.chair.map { Escalation.leader($0).name(language) }),
    ]
    return [
      .title(
        organisation
          + say("Kết luận giao ban ngày \(day(briefing.day))", "Conclusions of the briefing of \(day(briefing.day))")),
      .fields(facts.compactMap { name, value in value.map { ReportDocument.Field(name, $0) } }),
      .paragraph(
        say(
          "Dự thảo, lập từ những gì đã quyết định tại hội nghị; có giá trị khi người chủ trì đã duyệt.",
          "A draft, drawn up from what was decided in the meeting; it holds once the chair has approved it.")),
    ]
  }

  var conclusionParts: [ReportDocument.Part] {
    let texts = conclusions.briefing.conclusions.map { $0.text(language) }
    return section(say("Kết luận", "Conclusions"), texts.isEmpty ? [] : [.numbered(texts)])
  }

  var directiveParts: [ReportDocument.Part] {
    let groups = conclusions.groups.flatMap { group in [.subheading(name(of: group.origin)), table(of: group)] }
    return section(say("Ai làm gì, xong khi nào", "Who owes what by when"), groups)
  }

  private func name(of origin: PledgeOrigin) -> String {
    switch origin {
    case .directive: say("Nhiệm vụ được chỉ đạo", "Directed")
    case .own: say("Cam kết đơn vị tự đặt ra", "Set by the units themselves")
    case .suggestion:
      say(
        "Gợi mở để đơn vị nghiên cứu (thành nhiệm vụ khi có đơn vị nhận)",
        "Suggested for the units to consider (owed once a unit takes it up)")
    }
  }

  /// The table of a group; for suggestions it has the status, as one that a unit has taken up is owed.
  private func table(of group: MeetingConclusions.Group) -> ReportDocument.Part {
    let isSuggested = group.origin == .suggestion
    var columns = [
      ReportTable.Column(say("Mã", "Code")), ReportTable.Column(say("Việc", "What"), isFlexible: true),
      ReportTable.Column(say("Đơn vị", "Unit")), ReportTable.Column(say("Hạn", "Due")),
      ReportTable.Column(say("Kết luận số", "Conclusion"), isNumber: true),
    ]
    if isSuggested { columns.insert(ReportTable.Column(say("Trạng thái", "Status")), at: 3) }
    let rows = group.directives.map { directive in
      let pledge = directive.pledge
      var cells = [
        pledge.code.description, pledge.title.text(language), who(directive.unit) ?? pledge.unit.text, due(pledge),
        pledge.conclusion.map(String.init) ?? "–",
      ]
      if isSuggested { cells.insert(directive.status.name.text(language), at: 3) }
      return ReportTable.Row(cells)
    }
    return .table(ReportTable(layout: .records, columns: columns, rows: rows))
  }

  var notReachedParts: [ReportDocument.Part] {
    let items = conclusions.notReached.map { left in
      [left.code.description + (left.title.map { " " + $0.text(language) } ?? ""), who(left.unit)]
        .compactMap(\.self).joined(separator: " – ")
    }
    return section(
      say("Chưa xem đến, chuyển sang kỳ sau", "Not reached, carried over to the next meeting"),
      items.isEmpty ? [] : [.items(items)])
  }

  private func section(_ name: String, _ parts: [ReportDocument.Part]) -> [ReportDocument.Part] {
    parts.isEmpty ? [.heading(name + say(": không có", ": none"))] : [.heading(name)] + parts
  }

  private func who(_ unit: OrgUnit?) -> String? {
    unit.map { $0.name.text(language) + ($0.head.map { ", \($0.name)" } ?? "") }
  }

  private func due(_ pledge: Pledge) -> String {
    if pledge.isMonthlyDuty { return say("hằng tháng", "monthly") }
    return pledge.due.map(day) ?? "–"
  }
}
