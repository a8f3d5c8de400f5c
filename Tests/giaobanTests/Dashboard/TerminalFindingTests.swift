import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// What is found stays findable.
  @Suite struct Finding {
    @Test func `a saved filter and the order are there at the next start`() throws {
      let folder = try TemporaryFolder("finding")
      try SampleStore.practice.put(into: folder)
      let first = try TerminalBoard(["--lang", "vi"], columns: 120, rows: 40, folder: folder)
      defer { first.terminal.stop() }
      try first.terminal.expectText("‹ tháng 6/2027 ›")
      try first.terminal.sendKeys("/")
      try first.terminal.type("health:off")
      try first.terminal.expectText("6 cam kết")
      try first.terminal.sendKeys("Enter", "F")
      try first.terminal.expectText("Lưu bộ lọc")
      try first.terminal.type("Chậm")
      try first.terminal.sendKeys("Enter")
      try first.terminal.expectText("đã lưu bộ lọc “Chậm”")
      try first.terminal.sendKeys("s")
      try first.terminal.expectText("Sắp xếp theo")
      try first.terminal.sendKeys("h")
      try first.terminal.expectText("theo hạn")
      try first.terminal.sendKeys("q")
      #expect(try first.terminal.waitForExit() == 0)

      let second = try TerminalBoard(["--lang", "vi"], columns: 80, rows: 24, folder: folder)
      defer { second.terminal.stop() }
      try second.terminal.expectText("tất cả  Chậm")
      try second.terminal.expectText("theo hạn")
      try second.terminal.sendKeys("f")
      try second.terminal.expectText("lọc “Chậm”: 6")
    }

    @Test func `a file of what is kept that cannot be read is told, and the board opens`() throws {
      let folder = try TemporaryFolder("finding")
      try SampleStore.may2023.put(into: folder)
      try folder.write("orders:\n  - {store: a, sort: colour}\n", to: "state/giaoban/state.yaml")
      let board = try TerminalBoard(folder: folder)
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.expectText("sort: “colour” is not known")
      try board.terminal.sendKeys("j")
      try board.terminal.expectScreen("the message is gone") { !$0.joined().contains("colour") }
      #expect(try folder.read("state/giaoban/state.yaml") == "orders:\n  - {store: a, sort: colour}\n")
    }
  }
}
