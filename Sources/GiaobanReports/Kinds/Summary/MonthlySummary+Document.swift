import GiaobanCore
import GiaobanText

extension MonthlySummary {
  /// The summary in the order in which it is read out, as an official document; a section with nothing in it is one line.
  /// It is dated on the day the months were closed, else on the day of the figures.
  package func document(_ language: Language) -> ReportDocument {
    let closed = head.seal.isFinal ? head.seal.closings.map(\.on).max() : nil
    return bareDocument(language, datedOn: closed ?? head.day).sealed(head.seal)
  }

  /// The same without its seal: what a closing keeps of its month. It cannot hold the hash of itself, and is sealed when it
  /// is shown.
  ///
  /// - Parameter day: the day of the letter, which is that of the closing.
  package func bareDocument(_ language: Language, datedOn day: Day) -> ReportDocument {
    let layout = SummaryLayout(self, language)
    // The questions come right after the decisions: both are what the chair takes up in the meeting, and who reads no
    // further has read them. Pictures and definitions are annexes: on paper they stand after the signature.
    let parts =
      layout.headParts + layout.courseParts + layout.pendingParts + layout.questionParts + layout.blockParts
      + layout.doneParts + layout.overdueParts + layout.changeParts + layout.leagueParts + layout.nextParts
      + layout.chartParts + layout.definitionParts
    return ReportDocument(
      parts.numbered(language), in: language,
      letter: ReportLetter(ReportKind.summary.letter, about: about, on: day, by: settings, language))
  }

  private var about: Phrase {
    let results = Phrase(
      vi: "Kết quả thực hiện cam kết \(head.months.name.vi)", en: "Results of the pledges, \(head.months.name.en)")
    guard let name = head.scopeName else { return results }
    return results + Phrase(vi: " của \(name.text(.vietnamese))", en: ", \(name.text(.english))")
  }
}

/// Puts the values of a summary into the words of one language, section by section.
struct SummaryLayout {
  let summary: MonthlySummary
  let language: Language

  init(_ summary: MonthlySummary, _ language: Language) {
    self.summary = summary
    self.language = language
  }

  func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }
  func day(_ day: Day?) -> String { day.map { DayText.full($0, language) } ?? "–" }
  func number(_ value: Double?) -> String { value.map { NumberText.screenText($0, language) } ?? "–" }
  func percent(_ value: Double?) -> String { value.map { NumberText.percentText($0, language) } ?? "–" }

  var isOneMonth: Bool { summary.head.months.isOneMonth }
  var isOfUnit: Bool { if case .unit = summary.head.scope { true } else { false } }
  /// `trong tháng`, of several `trong kỳ`.
  var inTheMonths: String {
    isOneMonth ? say("trong tháng", "this month") : say("trong kỳ", "in the period")
  }
  /// The words for the time before: `tháng trước`, `kỳ trước`.
  var theMonthsBefore: String { isOneMonth ? say("tháng trước", "last month") : say("kỳ trước", "the period before") }

  /// A heading and what stands under it; one line when that is nothing.
  func section(_ name: String, _ parts: [ReportDocument.Part]) -> [ReportDocument.Part] {
    parts.isEmpty ? [.heading(name + say(": không có", ": none"))] : [.heading(name)] + parts
  }

  func column(_ vi: String, _ en: String, isNumber: Bool = false, isFlexible: Bool = false) -> ReportTable.Column {
    ReportTable.Column(say(vi, en), isNumber: isNumber, isFlexible: isFlexible)
  }

  var codeColumn: ReportTable.Column { column("Mã", "Code") }
  var pledgeColumn: ReportTable.Column { column("Cam kết", "Pledge", isFlexible: true) }

  /// The cells of those columns.
  func named(_ pledge: Pledge) -> [String] { [pledge.code.description, pledge.title.text(language)] }

  var headParts: [ReportDocument.Part] {
    let head = summary.head
    let names = [head.organisation, head.scopeName].compactMap { $0?.text(language) }
    let title = say("Giao ban \(head.months.name.vi)", "Briefing of \(head.months.name.en)")
    return [
      .title((names + [title]).joined(separator: " · ")),
      .paragraph(
        say(
          "Số liệu ngày \(day(head.day)); báo cáo tháng chốt ngày \(day(head.cutOff)).",
          "As of \(day(head.day)); check-ins close on \(day(head.cutOff)).")),
    ]
  }

  /// How the month went: in a paragraph, and in numbers.
  var courseParts: [ReportDocument.Part] {
    [.heading(say("Tình hình chung", "How it went")), .paragraph(summary.headline.text(language))] + cellParts
  }

  var doneParts: [ReportDocument.Part] {
    let columns = [
      codeColumn, pledgeColumn, column("Xong ngày", "Done on"), column("Hạn", "Due"), column("Kết quả", "Result"),
    ]
    let rows = summary.done.map { done in
      ReportTable.Row(named(done.entry.pledge) + [day(done.on), day(done.due), punctuality(done)])
    }
    return section(
      say("Hoàn thành ", "Done ") + inTheMonths,
      rows.isEmpty ? [] : [.table(ReportTable(name: "done", columns: columns, rows: rows))])
  }

  private func punctuality(_ done: MonthlySummary.DonePledge) -> String {
    switch done.isLate {
    case nil: "–"
    case true?: say("muộn", "late")
    case false? where done.isLateByOriginal == true: say("đúng hạn gia hạn", "on time, extended")
    case false?: say("đúng hạn", "on time")
    }
  }

  var nextParts: [ReportDocument.Part] {
    let next = summary.next
    let owed = ReportDocument.Part.paragraph(
      say(
        "Báo cáo \(next.month.name.vi): \(next.checkIns) cam kết, chốt ngày \(day(next.cutOff)).",
        "Check-ins of \(next.month.name.en): \(next.checkIns), closing on \(day(next.cutOff))."))
    let columns = [
      column("Hạn", "Due"), codeColumn, column("Việc đến hạn", "What falls due", isFlexible: true),
      column("Đơn vị", "Unit"),
    ]
    let rows = next.due.map { item in
      let task = item.task.map { say("Nhiệm vụ \($0): ", "Task \($0): ") } ?? ""
      return ReportTable.Row([
        day(item.due), item.pledge.description, task + item.title.text(language), item.unit.text,
      ])
    }
    let nothing = ReportDocument.Part.paragraph(say("Không có gì đến hạn.", "Nothing falls due."))
    return section(
      say("Sắp tới, đến hết \(next.month.name.vi)", "Next, to the end of \(next.month.name.en)"),
      [owed, rows.isEmpty ? nothing : .table(ReportTable(name: "next", columns: columns, rows: rows))])
  }

  var definitionParts: [ReportDocument.Part] {
    let columns = [column("Khái niệm", "Term"), column("Cách tính", "Definition", isFlexible: true)]
    let rows = summary.definitions.map { ReportTable.Row([$0.term.text(language), $0.meaning.text(language)]) }
    return [
      .annex(say("Cách tính", "Definitions")),
      .table(ReportTable(name: "definitions", layout: .records, columns: columns, rows: rows)),
    ]
  }
}
