import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct ReportDialogTests {
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

  private func dialog(_ fixture: BoardFixture) throws -> ReportDialog {
    let top = try #require(fixture.board.overlays.last)
    guard case .report(let dialog) = top else { throw Missing() }
    return dialog
  }

  private struct Missing: Error {}

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
    #expect(try dialog(fixture).file.text == "giaoban-2027-06.pdf")
    fixture.press(.tab, .character("["))
    #expect(try dialog(fixture).file.text == "giaoban-2027-05.pdf")
    fixture.press(.tab, .right)
    #expect(try dialog(fixture).file.text == "giaoban-2027-05-KPR.pdf")
    fixture.press(.tab, .right)
    #expect(try dialog(fixture).file.text == "giaoban-2027-05-KPR.docx")
    fixture.press(.tab, .control("u"))
    fixture.type("mine.csv")
    #expect(try dialog(fixture).format == .csv)
    fixture.press(.backTab, .right)
    #expect(try dialog(fixture).file.text == "mine.json")
    fixture.press(.control("s"))
    let block = try #require(BlockCode("KPR"))
    let may = try #require(MonthRange("2027-05"))
    #expect(
      fixture.effects.last
        == .writeReport(.summary(may, .block(block)), .json, path: "mine.json", isReplacing: false))
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
    #expect(try dialog(fixture).scope == UnitCode("SEC").map { .unit($0) })
  }

  @Test func `a report of another kind asks for what it is of`() throws {
    var fixture = try reading()
    fixture.press(.character("o"), .right, .right)
    #expect(try dialog(fixture).kind == .slip)
    #expect(fixture.screen.contains("-slip.pdf"))
  }

  @Test func `each kind is offered in all formats that it can be written in`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    for kind in ReportKind.ofMonths {
      #expect(try dialog(fixture).kind == kind)
      fixture.press(.tab, .tab, .tab)
      if kind == .difference { fixture.press(.backTab) }
      var offered: Set<ReportFormat> = []
      for _ in ReportFormat.allCases {
        offered.insert(try dialog(fixture).format)
        fixture.press(.right)
      }
      #expect(offered == Set(kind.formats), "\(kind)")
      fixture.press(.backTab, .backTab, .backTab)
      if kind == .difference { fixture.press(.tab) }
      fixture.press(.right)
    }
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

  @Test func `a failure leaves the typed name, and says why`() throws {
    var fixture = try reading()
    fixture.press(.character("o"))
    for _ in 0..<4 { fixture.press(.tab) }
    fixture.press(.control("u"))
    fixture.type("/nowhere/june.pdf")
    fixture.press(.enter)
    fixture.send(.working(Phrase("Summary"), step: Phrase("weasyprint")))
    fixture.send(.failed(Phrase("no such folder")))
    #expect(try dialog(fixture).file.text == "/nowhere/june.pdf")
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
    #expect(try dialog(fixture).file.text == "giaoban-2027-06.pdf")
    fixture.send(.inTheWay(subject, .pdf, path: "giaoban-2027-06.pdf"))
    fixture.press(.character("y"))
    #expect(fixture.effects.last == .writeReport(subject, .pdf, path: "giaoban-2027-06.pdf", isReplacing: true))
    fixture.send(.done(Phrase("written: giaoban-2027-06.pdf")))
    #expect(fixture.screen.contains("written: giaoban-2027-06.pdf"))
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

  @Test(arguments: [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)], Language.allCases)
  func `the dialog as it is seen`(size: Size, language: Language) throws {
    var fixture = try reading(size, language: language, hasPrinter: true)
    fixture.press(.character("o"))
    expectGolden(fixture.screen, "board/report-\(size.columns)x\(size.rows)-\(language.rawValue).txt")
  }
}
