import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// A new pledge in one line, in the palette after a plus sign.
@Suite struct QuickPreviewTests {
  private func typed(_ line: String, _ language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.goTo("EDU-1")
    fixture.press(.character(":"))
    fixture.type("+" + line)
    return fixture
  }

  @Test func `what it would make is seen, Enter makes it in one step and selects it`() throws {
    var fixture = try typed("Ten practice labs due:31/12 +core")
    for text in ["Ten practice labs", "EDU Office of Skills", "Fri 31 Dec 2027", "Core work", "Enter adds it"] {
      #expect(fixture.screen.contains(text), "\(text)")
    }
    let steps = fixture.batches.count
    fixture.press(.enter)
    #expect(fixture.board.overlays.isEmpty && fixture.batches.count == steps + 1)
    let code = try #require(fixture.board.selected)
    let pledge = try #require(fixture.dossier(code.description)?.pledge)
    #expect(pledge.title == Bilingual(vi: nil, en: "Ten practice labs") && pledge.isCore)
    #expect(pledge.unit.text == "EDU" && pledge.due == Day("2027-12-31"))
  }

  @Test func `in Vietnamese`() throws {
    var fixture = try typed("Mười phòng đơn-vị:BOO hạn:cuối quý III", .vietnamese)
    #expect(fixture.screen.contains("Thứ Năm 30/09/2027"))
    fixture.press(.enter)
    #expect(fixture.board.selected?.unit.text == "BOO")
  }

  @Test func `what is not understood is told with its place, and Enter adds nothing`() throws {
    var fixture = try typed("Labs unit:EDW")
    #expect(fixture.screen.contains("Letter 6: there is no unit “EDW”. There is: EDU."))
    let steps = fixture.batches.count
    fixture.press(.enter)
    #expect(fixture.effects.last == .bell && fixture.batches.count == steps)
    #expect(fixture.screen.contains("+Labs unit:EDW"))
  }

  @Test func `a rule that refuses it keeps what was typed`() throws {
    var fixture = try typed("Labs due:31/12 +monthly")
    fixture.press(.enter)
    #expect(fixture.screen.contains("a monthly duty has no due day") && fixture.screen.contains("+Labs due:31/12"))
    for _ in "+monthly" { fixture.press(.backspace) }
    fixture.press(.enter)
    #expect(fixture.board.overlays.isEmpty)
  }

  @Test func `before anything is typed it tells how a line is written, and without the sign it searches`() throws {
    var fixture = try typed("", .vietnamese)
    #expect(fixture.screen.contains("đơn-vị:EDU hạn:31/12 +cốt-lõi") && fixture.screen.contains("người-giao:"))
    fixture.press(.backspace)
    fixture.type("EDU-1")
    fixture.press(.enter)
    #expect(fixture.board.overlays.isEmpty)
  }

  @Test func `a long title hides nothing of what is wrong, however small the screen`() throws {
    for size in [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24)] {
      var fixture = try BoardFixture.practice(size: size)
      fixture.press(.character(":"), .character("+"))
      fixture.press(.paste(String(repeating: "Ten practice labs ", count: 60) + "unit:EDW\ndue:31/12"))
      #expect(fixture.screen.contains("there is no unit “EDW”") && fixture.screen.contains("31 Dec 2027"))
    }
  }
}
