import Testing

@testable import GiaobanTerminal

@Suite struct TextInputTests {
  private func typed(_ keys: [Key], into text: String = "") -> TextInput {
    var input = TextInput(text)
    for key in keys { _ = input.handle(key) }
    return input
  }

  @Test func `an input method's delete and recomposed letter give one letter`() {
    let input = typed([.character("d"), .backspace, .character("đ"), .character("a"), .backspace, .character("ấ")])
    #expect(input.text == "đấ")
    #expect(input.cursor == 2)
  }

  @Test func `a combining mark joins the letter before it`() {
    let input = typed([.character("e"), .character("\u{301}")])
    #expect(input.characters.count == 1)
    #expect(input.cursor == 1)
  }

  @Test func `editing keys move and delete by grapheme cluster`() {
    #expect(typed([.backspace], into: "Đường").text == "Đườn")
    #expect(typed([.home, .delete], into: "Đường").text == "ường")
    #expect(typed([.control("w")], into: "một hai").text == "một ")
    #expect(typed([.left, .left, .control("k")], into: "abcd").text == "ab")
    #expect(typed([.left, .control("u")], into: "abcd").text == "d")
  }

  @Test func `pasted lines become one`() {
    #expect(typed([.paste("một\r\nhai\tba")]).text == "một hai ba")
  }

  @Test func `where lines are kept, Enter makes one and editing keys stay in theirs`() {
    var input = TextInput("một\r\nhai ba", takesLines: true)
    #expect(input.text == "một\nhai ba")
    _ = input.handle(.control("u"))
    #expect(input.text == "một\n")
    for key: Key in [.character("x"), .enter, .paste("y\nz"), .home, .delete] { _ = input.handle(key) }
    #expect(input.text == "một\nx\ny\n")
    for key: Key in [.up, .home, .backspace, .control("k")] { _ = input.handle(key) }
    #expect(input.text == "một\nx\ny")
  }

  @Test func `what is pasted is taken up to the capacity, and no further`() {
    let input = typed([.paste(String(repeating: "ấ", count: 1_000_000))], into: "đầu ")
    #expect(input.wasCut)
    #expect(input.text == "đầu " + String(repeating: "ấ", count: TextInput.capacity - 4))
  }

  @Test func `text that is longer from the start stays whole, and takes no more`() {
    let long = String(repeating: "a", count: TextInput.capacity + 10)
    let input = typed([.character("x"), .home, .delete], into: long)
    #expect(input.text == String(long.dropFirst()))
  }

  @Test func `the window always holds the cursor`() {
    let input = typed([.home], into: String(repeating: "x", count: 50))
    #expect(input.window(columns: 10).cursor == 0)
    let end = TextInput(String(repeating: "x", count: 50)).window(columns: 10)
    #expect(end.cursor < 10)
    #expect(end.text.count <= 10)
  }
}
