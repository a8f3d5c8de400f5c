import GiaobanTestSupport
import Testing

extension TerminalTests {
  @Suite struct Journey {
    @Test func `from nothing to a saved check-in, and all of it is there after a restart`() throws {
      let home = try TemporaryFolder("journey")
      let board = try TerminalBoard(["--lang", "vi"], columns: 120, rows: 40, folder: home)
      let terminal = board.terminal
      defer { terminal.stop() }
      try begin(terminal)
      try markDone(terminal)
      try checkIn(terminal)
      try undoAndRedo(terminal)
      try terminal.sendKeys("q")
      #expect(try terminal.waitForExit() == 0)
      #expect(try board.listed("CNT-1").status == "done")
      #expect(try board.listed("KCN-1").checkIn == "submitted")

      let again = try TerminalBoard(["--lang", "vi"], columns: 120, rows: 40, folder: home)
      defer { again.terminal.stop() }
      try again.waitForBoard()
      try again.terminal.expectScreen("CNT-1 is shown as done") { screen in
        screen.contains { $0.contains("✓ CNT-1") }
      }
      try select("KCN-1", keys: ["2", "g", "j", "j", "j", "j", "j"], again.terminal)
      try again.terminal.sendKeys("Enter")
      let detail = try again.terminal.expectText("y chép").joined(separator: "\n")
      for words in ["Đường truyền ở vùng sâu đã thông", "Tiếp theo: dòng một", "    dòng hai"] {
        #expect(detail.contains(words))
      }
    }

    /// No store: the welcome; Enter takes what it offers first.
    private func begin(_ terminal: Tmux) throws {
      try terminal.expectText("Chào mừng đến với giaoban")
      try terminal.sendKeys("Enter")
      try terminal.expectText("‹ tháng 6/2023 ›")
      try terminal.expectText("┏━ 1 Khối Báo chí")
    }

    private func select(_ code: String, keys: [String], _ terminal: Tmux) throws {
      for key in keys { try terminal.sendKeys(key) }
      try terminal.expectText("┌─ \(code) · ")
    }

    private func markDone(_ terminal: Tmux) throws {
      try terminal.sendKeys("Tab")
      try terminal.expectText("┏━ 2 ")
      try terminal.sendKeys("BTab")
      try terminal.expectText("┏━ 1 Khối Báo chí")
      try select("CNT-1", keys: ["2", "g", "j", "j", "j"], terminal)
      try terminal.sendKeys("d")
      try terminal.expectText("CNT-1 (u hoàn tác)")
    }

    /// Typed as input methods type: letters first, then corrections, DEL and text in one read.
    private func checkIn(_ terminal: Tmux) throws {
      try select("KCN-1", keys: ["j", "j"], terminal)
      try terminal.sendKeys("c")
      try terminal.expectText("Báo cáo tháng 6/2023 · KCN-1")
      try terminal.sendKeys("Tab")
      try terminal.type("Dduong")
      try terminal.expectText("Dduong")
      try terminal.type("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}Đường")
      try terminal.type(" truyền ở vùng sâu đa")
      try terminal.expectText("Đường truyền ở vùng sâu đa")
      try terminal.type("\u{7F}ã thông")
      try terminal.expectText("Đường truyền ở vùng sâu đã thông")
      try terminal.sendKeys("Tab")
      try terminal.sendKeys("Tab")
      try terminal.paste("dòng một\ndòng hai")
      try terminal.expectText("Tiếp theo               dòng một")
      try terminal.expectText("                         dòng hai")
      try terminal.sendKeys("C-s")
      let screen = try terminal.expectText("KCN-1 (u hoàn tác)")
      #expect(!screen.contains { $0.contains("Báo cáo tháng 6/2023 · KCN-1") })
    }

    private func undoAndRedo(_ terminal: Tmux) throws {
      try terminal.sendKeys("u")
      try terminal.expectScreen("the check-in is undone, in words") { screen in
        screen.contains { $0.contains("đã hoàn tác") && $0.contains("KCN-1") }
      }
      try terminal.sendKeys("U")
      try terminal.expectScreen("the check-in is done again, in words") { screen in
        screen.contains { $0.contains("đã làm lại") && $0.contains("KCN-1") }
      }
    }

    @Test func `keys that come all at once do what they do one by one`() throws {
      let board = try TerminalBoard()
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      // Select, open the form, next field, words, submit. What was not the form's would be the board's: d is done, q quits.
      try terminal.type("jjc\tdq đã gõ nhanh\u{13}")
      try terminal.expectText("KBC-1 (u undo)")
      #expect(try board.listed("KBC-1").checkIn == "submitted")
      #expect(try board.listed("KBC-1").status == "active")
      #expect(try board.giaoban("show", "KBC-1").contains("dq đã gõ nhanh"))
    }

    @Test func `in a detail that has just opened, d is about the task under the cursor`() throws {
      let board = try TerminalBoard()
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      // KCN-2 has two tasks: the seventh of block 2. The rows of its detail are learnt by looking.
      try terminal.type("2gjjjjjj\r")
      let rows = try terminal.expectText("[ ]")
      let row = try #require(rows.firstIndex { $0.contains("[ ]") })
      try terminal.sendKeys("Escape")
      try terminal.expectText("┏━ 2 ")
      try terminal.type("\r" + String(repeating: "j", count: row - 1) + "d")
      try terminal.expectText("[✓]")
      #expect(try board.listed("KCN-2").status == "active")
    }
  }
}
