import GiaobanCore
import Testing

@testable import GiaobanTUI

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
    #expect(typed([.paste("một\r\nhai\tba")]).text == "một  hai ba")
  }

  @Test func `the window always holds the cursor`() {
    let input = typed([.home], into: String(repeating: "x", count: 50))
    #expect(input.window(columns: 10).cursor == 0)
    let end = TextInput(String(repeating: "x", count: 50)).window(columns: 10)
    #expect(end.cursor < 10)
    #expect(end.text.count <= 10)
  }
}
