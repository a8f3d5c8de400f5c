import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

struct MeetingConclusionsTests {
  @Test(arguments: [ReportFormat.text, .markdown], Language.allCases)
  func `a meeting's conclusions are a draft to sign`(format: ReportFormat, language: Language) throws {
    let written = format.text(of: try InventedMinistry().conclusions(), language)
    expectGolden(written, "reports/conclusions-\(language.rawValue).\(format.fileEnding)")
  }

  @Test func `pledges that a conclusion made come first, by its number`() throws {
    let conclusions = try InventedMinistry().conclusions()
    #expect(conclusions.directives.map(\.pledge.code.description) == ["DIG-3", "NEW-2", "ALL-1"])
    #expect(conclusions.directives.first?.unit?.code.text == "DIG")
  }

  @Test func `a suggestion that no unit has taken up is no assignment`() throws {
    let conclusions = try InventedMinistry().conclusions()
    #expect(conclusions.groups.map(\.origin) == [.own, .suggestion])
    #expect(conclusions.groups.last?.directives.map(\.status) == [.proposed])
    #expect(ConclusionsJSON.value(of: conclusions, .english).text.contains(#""origin": "suggestion""#))
  }

  @Test func `what was not reached keeps its order, and its code when it is recorded no more`() throws {
    let left = try InventedMinistry().conclusions().notReached
    #expect(left.map(\.code.description) == ["DIG-2", "GONE-1"])
    #expect(left.map { $0.title?.en } == ["An assistant for each officer", nil])
  }

  @Test func `a meeting with nothing decided says so in one line each`() throws {
    let invented = try InventedMinistry()
    var frame = invented.ministry
    let held = try day("2027-06-30")
    frame.put(.briefing(Briefing(day: held, month: invented.june, title: try text(vi: "Họp", en: "Meeting"))))
    let portfolio = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: frame)
    let conclusions = try #require(MeetingConclusions(of: held, in: portfolio))
    let lines = ReportFormat.text.text(of: conclusions, .english).split(separator: "\n").map(String.init)
    for line in [
      "I. Conclusions: none", "II. Who owes what by when: none",
      "III. Not reached, carried over to the next meeting: none",
    ] { #expect(lines.contains(line)) }
    #expect(MeetingConclusions(of: held.adding(days: 1), in: portfolio) == nil)
  }

  @Test func `the newest briefing is that of today at the latest`() throws {
    var frame = try InventedMinistry().ministry
    for iso in ["2027-05-27", "2027-06-30", "2027-07-30"] {
      let held = try day(iso)
      frame.put(.briefing(Briefing(day: held, month: held.inMonth, title: try text(vi: "Họp", en: "Meeting"))))
    }
    #expect(frame.newestBriefing(until: try day("2027-06-30"))?.day == (try day("2027-06-30")))
    #expect(frame.newestBriefing(until: try day("2027-06-29"))?.day == (try day("2027-05-27")))
    #expect(frame.newestBriefing(until: try day("2027-05-26")) == nil)
  }

  @Test func `a pledge says which meeting it comes from, and by which conclusion`() throws {
    var pledge = try #require(try InventedMinistry().dossiers.first).pledge
    #expect(pledge.meetingWords == Phrase(vi: "giao ban ngày 27/05/2027", en: "the briefing of 27 May 2027"))
    pledge.conclusion = 3
    #expect(
      pledge.meetingWords
        == Phrase(
          vi: "Kết luận số 3, giao ban ngày 27/05/2027", en: "Conclusion 3 of the briefing of 27 May 2027"))
    pledge.briefing = nil
    #expect(pledge.meetingWords == nil)
  }
}
