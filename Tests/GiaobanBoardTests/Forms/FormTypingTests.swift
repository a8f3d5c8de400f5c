import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// What the first keys do in a field that was filled in, and where its keys are told.
@Suite struct FormTypingTests {
  private func briefing(_ language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.choose(language == .english ? "new briefing" : "hội nghị giao ban mới")
    return fixture
  }

  private func typed(_ fixture: BoardFixture) -> String? { fixture.form?.focused.typed }

  @Test func `the first letter replaces what the program filled in`() throws {
    var fixture = try briefing(.vietnamese)
    #expect(typed(fixture) == "21/06/2027")
    fixture.type("2/6")
    #expect(typed(fixture) == "2/6")
    #expect(fixture.screen.contains("= Thứ Tư 02/06/2027"))
  }

  @Test func `a key that moves keeps it, Backspace and Delete clear it, a paste replaces it`() throws {
    for move in [Key.left, .right, .home, .end] {
      var fixture = try briefing()
      fixture.press(move, .end, .backspace)
      #expect(typed(fixture) == "2027-06-2")
    }
    for key in [Key.backspace, .delete, .control("h")] {
      var fixture = try briefing()
      fixture.press(key)
      #expect(typed(fixture) == "")
    }
    var fixture = try briefing()
    fixture.press(.paste("2027-06-02"))
    #expect(typed(fixture) == "2027-06-02")
  }

  @Test func `one that was left and come back to is still replaced, words never are`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    fixture.press(.character("e"))
    let title = try #require(typed(fixture))
    fixture.type("!")
    #expect(typed(fixture) == title + "!")
    try fixture.focus(.due)
    fixture.press(.tab, .backTab)
    fixture.type("1/7")
    #expect(typed(fixture) == "1/7")
  }

  @Test func `a corrected first letter of an input method replaces it as well`() throws {
    var fixture = try BoardFixture.practice(language: .vietnamese)
    fixture.goTo("EDU-1")
    fixture.press(.character("a"), .tab)
    // Telex: “dd” comes as d, DEL, đ.
    fixture.press(.character("d"), .backspace, .character("đ"))
    #expect(typed(fixture) == "đ")
  }

  @Test func `what the next letter replaces looks selected`() throws {
    var fixture = try briefing()
    let style = { (fixture: BoardFixture) throws -> Style in
      let canvas = fixture.board.picture().canvas
      return canvas[try fixture.point(of: "2027-06-21")].style
    }
    #expect(try style(fixture) == Palette.plain[.selection])
    fixture.press(.left)
    #expect(try style(fixture) == Palette.plain[.fieldFocused])
  }

  @Test(arguments: Language.allCases) func `every key of a form is told in it, by F1`(language: Language) throws {
    var fixture = try BoardFixture.practice(language: language)
    fixture.goTo("EDU-1")
    fixture.press(.character("c"))
    try fixture.focus(.obstacle)
    fixture.type("mưa")
    #expect(fixture.screen.contains(language == .english ? "F1 keys" : "F1 phím"))
    let keys = try #require(fixture.form).keys(fixture.board.glance)
    fixture.press(.f(1))
    for key in keys {
      let name = key.name.text(language)
      #expect(fixture.screen.contains(name.prefix(60)), "\(name)")
    }
    fixture.press(.escape)
    #expect(typed(fixture) == "mưa")
  }

  @Test(arguments: Language.allCases) func `that typing replaces is told, and F1 always is`(language: Language) throws {
    for size in [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      var fixture = try BoardFixture.practice(size: size, language: language)
      fixture.goTo("EDU-1")
      fixture.press(.character("a"))
      for _ in 0..<7 {
        #expect(
          fixture.screen.contains("Ctrl-s") && fixture.screen.contains(language == .english ? "F1 keys" : "F1 phím"))
        let told = fixture.screen.contains(language == .english ? "typing replaces" : "gõ: thay")
        #expect(try told == #require(fixture.form).focused.isReplacedByTyping)
        fixture.press(.tab)
      }
    }
  }
}
