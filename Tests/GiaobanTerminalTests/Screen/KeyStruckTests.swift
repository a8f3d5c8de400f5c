import Testing

@testable import GiaobanTerminal

@Suite struct KeyStruckTests {
  @Test func `a letter that an input method has composed is the key it stands on`() {
    let letters = [
      "đ": "d", "Đ": "D", "ư": "w", "Ư": "W", "ứ": "w", "ă": "a", "â": "a", "ậ": "a", "ê": "e", "ơ": "o", "ỳ": "y",
    ]
    for (letter, key) in letters { #expect(Key.character(letter).struck == .character(key), "\(letter)") }
    for key in [Key.character("d"), .character("/"), .character("中"), .character("…"), .enter, .control("c")] {
      #expect(key.struck == key)
    }
  }

  @Test func `the backspace before such a letter corrects nothing`() {
    let events: [InputEvent] = [.key(.backspace), .key(.backspace), .key(.character("đ"))]
    #expect(events.withoutCorrections == [.key(.character("đ"))])
    let others: [InputEvent] = [.key(.backspace), .key(.character("d")), .key(.backspace)]
    #expect(others.withoutCorrections == others)
  }
}
