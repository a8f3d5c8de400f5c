import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// The form itself, by the check-in of a measured pledge of an invented ministry.
@Suite struct FormTests {
  private func measured(_ language: Language = .english, columns: Int = 120, rows: Int = 40) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: Size(columns: columns, rows: rows), language: language)
    fixture.press(.character("["), .character("["), .character("["), .character(":"))
    fixture.type("EDU-1")
    fixture.press(.enter, .character("]"), .character("]"), .character("]"), .character("c"))
    return fixture
  }

  private func form(_ fixture: BoardFixture) throws -> Form { try #require(fixture.board.formOnTop) }

  /// The rows of the screen that have `text`.
  private func rows(of text: String, _ fixture: BoardFixture) -> [Int] {
    let lines = fixture.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].contains(text) }
  }

  @Test func `a day is typed in words and shown as understood`() throws {
    var fixture = try measured(.vietnamese)
    fixture.press(.tab, .control("u"))
    fixture.type("cuối quý")
    #expect(fixture.screen.contains("= Thứ Tư 31/03/2027"))
    fixture.press(.control("u"))
    fixture.type("31 tháng 6")
    #expect(rows(of: "31 tháng 6", fixture) == rows(of: " ? ", fixture))
  }

  @Test func `the calendar is moved in by days, weeks and months, and Enter takes the day`() throws {
    var fixture = try measured()
    fixture.press(.tab, .control("u"), .enter)
    #expect(fixture.screen.contains("┌─ June 2027 ─"))
    fixture.press(.left, .up, .pageUp)
    #expect(fixture.screen.contains("┌─ May 2027 ─"))
    fixture.press(.enter)
    #expect(try form(fixture).focused.typed == "2027-05-13")
    fixture.press(.control("t"), .escape)
    #expect(try form(fixture).focused.typed == "2027-05-13")
    #expect(try form(fixture).popup == nil)
  }

  @Test func `a day of the calendar is taken by a click`() throws {
    var fixture = try measured()
    fixture.press(.tab, .control("t"))
    let row = try #require(rows(of: " 7  8  9 10 11 12 13 ", fixture).first)
    let line = fixture.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
    let column = try #require(line.range(of: " 9 10"))
    let before = String(line[..<column.lowerBound]).displayWidth
    fixture.send(.mouse(Mouse(kind: .press, point: Point(column: before + 1, row: row))))
    #expect(try form(fixture).focused.typed == "2027-06-09")
  }

  @Test func `what is typed over an open calendar closes it and is typed`() throws {
    var fixture = try measured()
    fixture.press(.tab, .control("u"), .control("t"), .character("3"))
    #expect(try form(fixture).popup == nil)
    #expect(try form(fixture).focused.typed == "3")
  }

  @Test func `long text keeps its line breaks, and arrows move in it before they leave it`() throws {
    var fixture = try measured()
    try focus(.obstacle, &fixture)
    fixture.type("one")
    fixture.press(.enter, .paste("two\nthree"), .up, .up)
    fixture.type("st ")
    #expect(try form(fixture).focused.typed == "onest \ntwo\nthree")
    fixture.press(.up)
    #expect(try form(fixture).focused.name == .next)
    fixture.press(.down, .down)
    #expect(try form(fixture).focused.name == .obstacle)
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "onest \ntwo\nthree")
  }

  private func focus(_ name: RecordField, _ fixture: inout BoardFixture) throws {
    for _ in try form(fixture).fields where try form(fixture).focused.name != name { fixture.press(.tab) }
    #expect(try form(fixture).focused.name == name)
  }

  @Test(arguments: Language.allCases) func `the focused field and its problem are seen at 60×16`(
    language: Language
  ) throws {
    var fixture = try measured(language, columns: 60, rows: 16)
    for _ in try form(fixture).fields {
      let field = try form(fixture).focused
      let label = field.label(on: language).name.text(language)
      #expect(!rows(of: label, fixture).isEmpty, "\(label)")
      fixture.press(.paste(String(repeating: "từ dài ", count: 800)))
      if field.kind == .long { #expect(!rows(of: "4000", fixture).isEmpty, "\(label)") }
      fixture.press(.tab)
    }
  }

  @Test func `a click focuses a field, a click on a button presses it`() throws {
    var fixture = try measured()
    let row = try fixture.point(of: "[ Submit ]").row - 2
    fixture.send(.mouse(Mouse(kind: .press, point: Point(column: 70, row: row))))
    #expect(try form(fixture).focused.name == .obstacle)
    fixture.type("a flood")
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: "[ Submit ]"))))
    #expect(fixture.board.formOnTop == nil)
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "a flood")
  }

  @Test func `control keys in the middle of a form change nothing`() throws {
    var fixture = try measured()
    try focus(.obstacle, &fixture)
    fixture.type("half")
    let before = try form(fixture)
    let chosen = fixture.effects.count
    for letter in "gnpqrtvy" { fixture.press(.control(letter), .alt(letter)) }
    let others: [Key] = [
      .f(5), .insert, .control("\\"), .control("]"), .control("^"), .control("_"), .control("@"),
    ]
    for key in others { fixture.press(key) }
    #expect(try form(fixture) == before)
    #expect(fixture.effects.dropFirst(chosen).allSatisfy { $0 == .bell })
    #expect(fixture.dossier("EDU-1")?.pledge.status == .active)
  }

  @Test func `suspending and drawing anew work over a form, and leave it`() throws {
    var fixture = try measured()
    fixture.press(.control("z"), .control("l"))
    #expect(fixture.effects.suffix(2) == [.suspend, .redraw])
    #expect(fixture.board.formOnTop != nil)
  }

  @Test func `throwing away what was typed is asked about once`() throws {
    var fixture = try measured()
    try focus(.obstacle, &fixture)
    fixture.type("no")
    fixture.press(.control("x"))
    #expect(fixture.screen.contains("Ctrl-x again throws away"))
    fixture.type("t yet")
    fixture.press(.control("x"))
    #expect(fixture.board.formOnTop != nil)
    fixture.press(.control("x"))
    #expect(fixture.board.formOnTop == nil && fixture.board.drafts.isEmpty)
    fixture.press(.character("c"))
    #expect(!fixture.screen.contains("not yet"))
  }

  @Test func `a failed save keeps the form, a resize too`() throws {
    var fixture = try measured()
    try focus(.obstacle, &fixture)
    fixture.type("kept")
    fixture.send(.failed(Phrase(vi: "Đĩa đầy.", en: "The disk is full.")))
    #expect(fixture.screen.contains("The disk is full.") && fixture.screen.contains("kept"))
    fixture.send(.resize(Size(columns: 60, rows: 16)))
    fixture.send(.resize(Size(columns: 20, rows: 5)))
    fixture.press(.character("x"))
    fixture.send(.resize(Size(columns: 100, rows: 30)))
    #expect(try form(fixture).focused.typed == "kept")
  }

  @Test func `numbers left in a draft mean the same in the other language`() throws {
    var fixture = try measured(.vietnamese)
    fixture.press(.control("u"))
    fixture.type("21.914,5")
    fixture.press(.escape, .character(":"))
    fixture.type("ngon ngu")
    fixture.press(.enter, .character("c"))
    #expect(try form(fixture).focused.typed == "21,914.5")
    #expect(fixture.screen.contains("= 21,914.5"))
  }

  @Test func `the text comes from the editor as it was left there`() throws {
    var fixture = try measured()
    try focus(.did, &fixture)
    let text = try form(fixture).focused.typed
    fixture.press(.control("o"))
    #expect(fixture.effects.last == .edit(text))
    fixture.send(.edited(nil))
    #expect(try !form(fixture).isChanged)
    fixture.send(.edited("line one\nline two"))
    #expect(try form(fixture).focused.typed == "line one\nline two")
    fixture.press(.tab, .tab, .tab, .tab, .tab, .control("o"))
    #expect(fixture.effects.last == .bell)
  }
}
