import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct ReportFormTests {
  private func summary(_ text: String) throws -> ReportSubject {
    .summary(try #require(MonthRange(text)), .ministry)
  }

  /// With a summary on the screen, as it was read.
  private func reading(
    _ size: Size = Size(columns: 120, rows: 40), language: Language = .english, hasPrinter: Bool = false
  ) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: size, language: language)
    fixture.press(.character("p"))
    let document = ReportDocument([.title("Briefing of June 2027"), .paragraph("37 pledges.")])
    fixture.send(.report(try summary("2027-06"), document, hasPrinter: hasPrinter))
    return fixture
  }

  private func typed(_ name: RecordField, _ fixture: BoardFixture) -> String? {
    fixture.form?.fields.first { $0.name == name }?.typed
  }

  @Test func `p reads the summary of the month on the screen, [ and ] that of its neighbours`() throws {
    var fixture = try reading()
    #expect(fixture.effects == [.readReport(try summary("2027-06"))])
    #expect(fixture.screen.contains("37 pledges."))
    fixture.press(.character("["))
    #expect(fixture.effects.last == .readReport(try summary("2027-05")))
  }

  @Test func `what is chosen makes the name of the file, until one is typed`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    #expect(typed(.file, fixture) == "giaoban-2027-06.pdf")
    fixture.press(.tab, .character("["))
    #expect(typed(.file, fixture) == "giaoban-2027-05.pdf")
    fixture.press(.tab, .right)
    #expect(typed(.file, fixture) == "giaoban-2027-05-KPR.pdf")
    fixture.press(.tab, .right)
    #expect(typed(.file, fixture) == "giaoban-2027-05-KPR.docx")
    fixture.press(.tab, .control("u"))
    fixture.type("mine.csv")
    #expect(typed(.format, fixture) == "csv")
    fixture.press(.backTab, .right)
    #expect(typed(.file, fixture) == "mine.json")
    fixture.press(.control("s"))
    let block = try #require(BlockCode("KPR"))
    let may = try #require(MonthRange("2027-05"))
    #expect(
      fixture.effects.last
        == .writeReport(.summary(may, .block(block)), .json, path: "mine.json", isReplacing: false))
  }

  @Test func `an empty name is asked for, or made again by the next choice`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    try fixture.focus(.file)
    fixture.press(.control("u"), .enter)
    #expect(fixture.form?.problem?.words.en == "Name the file.")
    fixture.press(.backTab, .right)
    #expect(typed(.file, fixture) == "giaoban-2027-06.docx")
  }

  @Test func `months that are none are refused in words, and a range is taken`() throws {
    var fixture = try reading()
    fixture.press(.character("o"), .tab, .control("u"))
    fixture.type("2027-13")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("“2027-13” is no month"))
    fixture.press(.control("u"))
    fixture.type("2027-Q2")
    fixture.press(.control("s"))
    let quarter = try #require(MonthRange("2027-Q2"))
    #expect(
      fixture.effects.last
        == .writeReport(
          .summary(quarter, .ministry), .pdf, path: "giaoban-2027-04-2027-06.pdf", isReplacing: false))
  }

  @Test func `a letter goes to the block or unit that begins with it`() throws {
    var fixture = try reading()
    fixture.press(.character("o"), .tab, .tab, .character("s"))
    #expect(fixture.screen.contains("‹ SEC · "))
    #expect(typed(.file, fixture) == "giaoban-2027-06-SEC.pdf")
  }

  @Test func `a slip is of a unit by its code, a card of a pledge of any month`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    try fixture.turn(.kind, by: 2)
    try fixture.fill(.unit, "sec")
    #expect(typed(.file, fixture) == "giaoban-2027-06-SEC-slip.pdf")
    fixture.press(.control("s"))
    let june = try #require(MonthRange("2027-06"))
    let unit = try #require(UnitCode("SEC"))
    #expect(
      fixture.effects.last
        == .writeReport(.slip(unit, june), .pdf, path: "giaoban-2027-06-SEC-slip.pdf", isReplacing: false))
    try fixture.fill(.unit, "zzz")
    fixture.failToSave(at: .unit, "There is no unit “zzz”")
    try fixture.turn(.kind)
    try fixture.fill(.pledge, "sec-99")
    try fixture.focus(button: .read)
    fixture.press(.enter)
    #expect(fixture.effects.last == PledgeCode("SEC-99").map { .readReport(.card($0, june.last)) })
    #expect(fixture.form == nil)
  }

  @Test func `each kind is offered in the formats that it can be written in, and the command line in the same`() throws
  {
    var fixture = try reading()
    fixture.press(.character("o"))
    for kind in ReportKind.ofMonths {
      #expect(typed(.kind, fixture) == kind.rawValue)
      let format = try #require(fixture.form?.fields.first { $0.name == .format })
      guard case .choice(let options, isOptional: false) = format.kind else {
        Issue.record("\(format.kind)")
        continue
      }
      #expect(options.map(\.id) == kind.formats.map(\.rawValue), "\(kind)")
      fixture.press(.right)
    }
  }

  @Test func `a format that a kind has not gives way to PDF`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    try fixture.turn(.format, by: 4)
    #expect(typed(.file, fixture) == "giaoban-2027-06.ics")
    try fixture.focus(.kind)
    fixture.press(.left)
    #expect(typed(.kind, fixture) == "difference" && typed(.file, fixture) == "giaoban-2027-05-2027-06-diff.pdf")
  }

  @Test func `the conclusions of a meeting are only written`() throws {
    var fixture = try reading()
    let subject = ReportSubject.conclusions(Day("2027-06-21"))
    fixture.send(.report(subject, ReportDocument([.title("Conclusions")]), hasPrinter: false))
    fixture.press(.character("o"))
    #expect(fixture.form?.fields.map(\.id) == ["format", "file", "button.read", "button.write"])
    fixture.press(.control("s"))
    #expect(
      fixture.effects.last == .writeReport(subject, .pdf, path: "giaoban-2027-06-21.pdf", isReplacing: false))
  }

  @Test func `the printer is offered only where there is one`() throws {
    var without = try reading()
    without.press(.character("o"))
    #expect(!without.screen.contains("[ Print ]"))
    var with = try reading(hasPrinter: true)
    #expect(with.screen.contains("l print"))
    with.press(.character("o"), .backTab, .enter)
    #expect(with.effects.last == .printReport(try summary("2027-06")))
  }

  @Test func `what was chosen is no draft`() throws {
    var fixture = try reading()
    fixture.press(.character("o"), .right, .escape)
    #expect(fixture.form == nil && fixture.board.drafts.isEmpty && fixture.board.message == nil)
    fixture.press(.character("o"))
    #expect(typed(.kind, fixture) == "summary")
    fixture.press(.right, .escape, .escape, .character("q"))
    #expect(fixture.effects.last == .quit)
  }

  @Test func `a failure leaves the typed name, and says why`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    try fixture.fill(.file, "/nowhere/june.pdf")
    fixture.press(.enter)
    fixture.send(.working(Phrase("Summary"), step: Phrase("weasyprint")))
    fixture.send(.failed(Phrase("no such folder")))
    #expect(typed(.file, fixture) == "/nowhere/june.pdf")
    #expect(fixture.screen.contains("no such folder"))
  }

  @Test func `a file that is there is replaced only after a yes`() throws {
    var fixture = try reading()
    fixture.press(.character("o"), .control("s"))
    let subject = try summary("2027-06")
    fixture.send(.inTheWay(subject, .pdf, path: "giaoban-2027-06.pdf"))
    #expect(fixture.screen.contains("giaoban-2027-06.pdf is already there. Replace it?"))
    let before = fixture.effects.count
    fixture.press(.character("n"))
    #expect(fixture.effects.count == before)
    #expect(typed(.file, fixture) == "giaoban-2027-06.pdf")
    fixture.send(.inTheWay(subject, .pdf, path: "giaoban-2027-06.pdf"))
    fixture.press(.character("y"))
    #expect(fixture.effects.last == .writeReport(subject, .pdf, path: "giaoban-2027-06.pdf", isReplacing: true))
    fixture.send(.done(Phrase("written: giaoban-2027-06.pdf")))
    #expect(fixture.form == nil && fixture.screen.contains("written: giaoban-2027-06.pdf"))
    #expect(fixture.screen.contains("37 pledges."))
  }

  @Test func `long work is seen with its time, and Esc stops it`() throws {
    var fixture = try reading()
    #expect(fixture.board.nextTick == nil)
    fixture.send(.working(Phrase("Summary"), step: Phrase("weasyprint is at work…")))
    fixture.send(.tick(5_000))
    fixture.send(.tick(17_300))
    #expect(fixture.screen.contains("weasyprint is at work…") && fixture.screen.contains("0:12"))
    #expect(fixture.board.nextTick == 700)
    fixture.press(.character("d"))
    #expect(fixture.screen.contains("weasyprint"))
    fixture.press(.escape)
    #expect(fixture.effects.last == .stopWork)
    fixture.send(.stopped(Phrase("stopped, nothing is printed")))
    #expect(fixture.board.nextTick == nil && fixture.screen.contains("stopped, nothing is printed"))
  }

  @Test(
    arguments: [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)],
    Language.allCases)
  func `the form as it is seen`(size: Size, language: Language) throws {
    var fixture = try reading(size, language: language, hasPrinter: true)
    fixture.press(.character("o"))
    expectGolden(fixture.screen, "board/report-\(size.columns)x\(size.rows)-\(language.rawValue).txt")
  }
}
