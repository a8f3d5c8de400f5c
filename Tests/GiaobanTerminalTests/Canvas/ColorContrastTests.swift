import Testing

@testable import GiaobanTerminal

@Suite struct ColorContrastTests {
  private let black = Color.rgb(red: 0, green: 0, blue: 0)

  @Test func `contrast is WCAG's`() throws {
    let white = try #require(Color.rgb(red: 255, green: 255, blue: 255).contrast(with: black))
    #expect(abs(white - 21) < 0.001)
    let grey = try #require(Color.rgb(red: 0x76, green: 0x76, blue: 0x76).contrast(with: .index(231)))
    #expect(abs(grey - 4.54) < 0.01)
    #expect(Color.terminal.contrast(with: black) == nil)
  }

  @Test func `one of the first 16 is as readable as where it is worst`() throws {
    // xterm's yellow is bright, the console's is brown.
    let yellow = try #require(Color.index(3).contrast(with: .index(0)))
    #expect(yellow < 4.5)
    // Both of one place: the console's grey never stands on xterm's blue.
    let onBlue = try #require(Color.index(7).contrast(with: .index(4)))
    #expect(onBlue > 5 && onBlue < 8)
  }

  @Test func `what could not be read on a ground takes the ground's own colour`() {
    let selection = Style(foreground: .index(15), background: .index(4), attributes: .bold)
    #expect(Style(foreground: .index(9)).on(selection).foreground == .index(15))
    #expect(Style(foreground: .index(14)).on(selection).foreground == .index(14))
    #expect(Style(foreground: .index(9)).on(.plain).foreground == .index(9))
  }
}
