import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanText
import Testing

/// Text that would act on a terminal, a page or a table, sent through every format as titles, names, reasons and asks.
struct HostileTextTests {
  private static let hostile =
    "\u{1B}[2J|`a`<b>*c*\r\n# d\u{9B}31m\u{202E}e\u{2066} <\u{338}f @g [h](javascript:i) \t\u{7F}\u{0}\u{2028}- j\u{85}"

  private let invented: InventedMinistry
  private let summary: MonthlySummary

  init() throws {
    var invented = try InventedMinistry()
    let text = try text(vi: Self.hostile, en: Self.hostile)
    for index in invented.dossiers.indices {
      invented.dossiers[index].pledge.title = text
      for var task in invented.dossiers[index].tasks {
        task.title = text
        invented.dossiers[index].put(.task(task))
      }
      for var checkIn in invented.dossiers[index].checkIns {
        (checkIn.ask, checkIn.next, checkIn.enteredBy) = (text, text, Self.hostile)
        invented.dossiers[index].put(.checkIn(checkIn))
      }
      for var extended in invented.dossiers[index].extensions {
        (extended.reason, extended.askedBy) = (text, Self.hostile)
        invented.dossiers[index].put(.extension(extended))
      }
    }
    self.invented = invented
    summary = try invented.summary()
  }

  /// Nothing that a terminal acts on: no control but the line feed, no C1, no line separator, no mark of direction.
  ///
  /// - Parameter hasCRLF: where a format ends its lines with CRLF, that is one line feed, and no other CR is.
  private func expectHarmless(_ text: String, hasCRLF: Bool = false, _ comment: Comment) {
    let text = hasCRLF ? text.replacingOccurrences(of: "\r\n", with: "\n") : text
    let bad = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(bad.isEmpty, comment)
    #expect(text.unicodeScalars.last == "\n", comment)
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func `no format lets a control character through`(format: ReportFormat, language: Language) {
    expectHarmless(format.text(of: summary, language), hasCRLF: format.endsLinesWithCRLF, "\(format)")
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func `no format of a meeting's conclusions lets a control character through`(
    format: ReportFormat, language: Language
  ) throws {
    let hostile = try text(vi: Self.hostile, en: Self.hostile)
    var ministry = invented.ministry
    ministry.put(.leader(Leader(code: try leader("DUNG"), name: Self.hostile, title: hostile)))
    ministry.put(
      .briefing(
        Briefing(
          day: try day("2027-05-27"), month: invented.june, chair: try leader("DUNG"), title: hostile,
          conclusions: [hostile, hostile], notReached: [try code("NEW-1")])))
    let portfolio = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: ministry)
    let conclusions = try #require(MeetingConclusions(of: try day("2027-05-27"), in: portfolio))
    let written = format.text(of: conclusions, language)
    expectHarmless(written, hasCRLF: format.endsLinesWithCRLF, "\(format)")
    if format == .markdown {
      let opened = written.unicodeScalars.filter { $0 == "<" }.count
      #expect(opened == written.components(separatedBy: "<br>").count - 1 && opened > 0)
    }
  }

  @Test(arguments: Language.allCases)
  func `no plain text lets a control character through`(language: Language) throws {
    let portfolio = try invented.junePortfolio()
    let entries = portfolio.entries
    let items = entries.flatMap {
      DueItem.items(of: $0.line, $0.assessment, day: portfolio.viewpoint.day, withinDays: 90)
    }
    expectHarmless(PledgeListText.text(of: entries, language), "list")
    expectHarmless(DueText.text(of: items, language), "due")
    for unit in portfolio.ministry.orderedUnits {
      let message = ReminderMessage(to: unit, owing: items, in: portfolio)
      expectHarmless(message?.text(language) ?? ReminderMessage.nothingOwed(by: unit, language), "reminder")
    }
    for entry in entries { expectHarmless(WhyText.text(of: entry, language), "why") }
    for dossier in invented.dossiers { expectHarmless(PledgeText.text(of: dossier, in: portfolio, language), "show") }
  }

  @Test(arguments: [40, 60, 80, 132])
  func `no line of plain text is longer than asked for`(columns: Int) throws {
    let portfolio = try invented.junePortfolio()
    let texts =
      [
        ReportFormat.text.text(of: summary, .vietnamese, columns: columns),
        PledgeListText.text(of: portfolio.entries, .vietnamese, columns: columns),
      ] + invented.dossiers.map { PledgeText.text(of: $0, in: portfolio, .vietnamese, columns: columns) }
    for line in texts.joined().split(separator: "\n") { #expect(line.count <= columns) }
  }

  @Test func `every row of a Markdown table has the cells of its head`() {
    let lines = ReportFormat.markdown.text(of: summary, .english).split(
      separator: "\n", omittingEmptySubsequences: false)
    var width: Int?
    for line in lines {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.unicodeScalars.reduce(into: (count: 0, isEscaped: false)) { state, scalar in
        if scalar == "|", !state.isEscaped { state.count += 1 }
        state.isEscaped = scalar == "\\" && !state.isEscaped
      }.count
      #expect(width == nil || width == cells, "\(line)")
      width = cells
    }
  }

  @Test func `Markdown holds no tag but the line break`() {
    let text = ReportFormat.markdown.text(of: summary, .english)
    let opened = text.unicodeScalars.filter { $0 == "<" }.count
    #expect(opened == text.components(separatedBy: "<br>").count - 1)
    #expect(opened > 0)
  }

  @Test func `JSON gives back what was recorded`() throws {
    let text = PledgeJSON.value(of: try invented.junePortfolio().entries, .english).text
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    let titles = (read ?? []).compactMap { $0["title"] as? String }
    #expect(titles.count == 10)
    for title in titles { #expect(title.unicodeScalars.elementsEqual(Self.hostile.unicodeScalars)) }
  }

  @Test func `one event of the log is one line`() throws {
    let events = invented.dossiers.flatMap { $0.records.map { Event(before: nil, after: $0) } }
    let batch = Batch(
      number: 7, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: Self.hostile, kind: .change, name: .load,
      events: events)
    let text = LogText.text(of: [batch], .vietnamese) { _ in 0 }
    expectHarmless(text, "log")
    #expect(text.split(separator: "\n").count == events.count)
  }
}

extension ReportFormat {
  /// As RFC 4180 and RFC 5545 want it.
  fileprivate var endsLinesWithCRLF: Bool { self == .csv || self == .ics }
}
