import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

@Suite struct BoardLookTests {
  private func palette(_ name: String) throws -> Palette {
    try ThemeLibrary().theme(name).palette(for: .trueColor)
  }

  @Test func `a theme is seen as one moves over it in the palette, and Esc brings back the one before`() throws {
    var fixture = try BoardFixture.practice()
    let before = fixture.board.look.palette
    fixture.press(.character(":"))
    fixture.type("theme light")
    #expect(fixture.effects.last == .previewTheme("light"))
    fixture.send(.previewed(try palette("light"), name: "light"))
    #expect(fixture.board.look.palette.name == "light")
    fixture.press(.escape)
    #expect(fixture.board.look.palette == before)
    #expect(fixture.board.themePreview == nil)
  }

  @Test func `a theme that comes too late is not shown`() throws {
    var fixture = try BoardFixture.practice()
    let before = fixture.board.look.palette
    fixture.press(.character(":"))
    fixture.type("theme light")
    fixture.press(.escape)
    fixture.send(.previewed(try palette("light"), name: "light"))
    #expect(fixture.board.look.palette == before)
  }

  @Test func `Enter takes the theme that is looked at`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    fixture.type("theme light")
    fixture.send(.previewed(try palette("light"), name: "light"))
    fixture.press(.enter)
    #expect(fixture.effects.last == .applyTheme("light"))
    fixture.send(.themed(try palette("light"), name: "light"))
    fixture.press(.down)
    #expect(fixture.board.look.palette.name == "light")
  }

  @Test func `M leaves the mouse to the terminal, and takes it back`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("M"), .character("M"))
    #expect(fixture.effects == [.takeMouse(false), .takeMouse(true)])
  }

  @Test func `a letter of an input method is the key it stands on, and in a text itself`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("ư"))
    #expect(fixture.board.overlays.count == 1 && !fixture.board.takesText)
    fixture.press(.escape)
    fixture.press(.character(":"))
    fixture.type("đ")
    guard case .picker(let picker)? = fixture.board.overlays.last else { throw NothingOpen() }
    #expect(picker.input.text == "đ")
    fixture.press(.escape, .character("/"), .character("đ"))
    #expect(fixture.board.filter.input.text == "đ")
  }

  private struct NothingOpen: Error {}
}
