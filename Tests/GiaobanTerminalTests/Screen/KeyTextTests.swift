import GiaobanTerminal
import Testing

@Suite struct KeyTextTests {
  @Test(arguments: [
    (Key.character("k"), "k"), (.character(" "), "Space"), (.control("b"), "Ctrl-b"), (.backTab, "Shift-Tab"),
    (.pageUp, "PgUp"), (.escape, "Esc"), (.f(1), "F1"), (.up, "↑"),
  ])
  func `a key is written as its keyboard has it`(key: Key, text: String) {
    #expect(key.text == text)
  }

  @Test(arguments: [
    ("↑↓ choose", "Up/Down choose"), ("→ l Tab", "Right l Tab"), ("Tab line  ←→ choose", "Tab line  Left/Right choose"),
    ("y copies", "y copies"),
  ])
  func `arrows have names where the terminal has no signs for them`(text: String, ascii: String) {
    #expect(text.replacingArrows == ascii)
  }
}
