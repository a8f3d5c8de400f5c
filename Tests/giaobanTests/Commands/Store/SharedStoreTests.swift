import Foundation
import GRDB
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// A board beside other programs on the same store.
  @Suite struct SharedStore {
    // Nobody touches a key, and no clock runs on the board (`an idle board sleeps until something happens`): what is shown
    // is shown because the watch has woken it.
    @Test func `what another program did comes to the screen by itself`() throws {
      let board = try TerminalBoard(["--as", "An"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.elsewhere("done", "KBC-1", "--as", "Bình")
      try board.terminal.expectScreen("KBC-1 is shown as done") { screen in
        screen.contains { $0.contains("✓ KBC-1") }
      }
    }

    @Test func `what another program did while text is typed leaves the text alone`() throws {
      let board = try TerminalBoard(["--as", "An"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      for key in ["j", "j", "c"] { try board.terminal.sendKeys(key) }
      try board.terminal.expectText("Check-in June 2023 · KBC-1")
      try board.terminal.sendKeys("Tab")
      try board.terminal.type("đang gõ dở")
      try board.terminal.expectText("đang gõ dở")
      try board.elsewhere("done", "TDN-1", "--as", "Bình")
      let screen = try board.terminal.expectText("1 of 4 done")
      #expect(screen.contains { $0.contains("đang gõ dở") })
    }

    @Test func `an undo is refused in words when someone else has changed the pledge since`() throws {
      let board = try TerminalBoard(["--as", "An"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      for key in ["j", "j", "d"] { try board.terminal.sendKeys(key) }
      try board.terminal.expectText("KBC-1 (u undo)")
      try board.elsewhere("reopen", "KBC-1", "--as", "Bình", "--reason", "chưa xong")
      try board.terminal.expectScreen("KBC-1 is open again") { screen in
        screen.contains { $0.contains("KBC-1") && !$0.contains("✓ KBC-1") && $0.contains("┃") }
      }
      try board.terminal.sendKeys("u")
      let screen = try board.terminal.expectScreen("the undo is refused in words") {
        $0.last?.contains("Bình") ?? false
      }
      #expect(screen.contains { $0.contains("KBC-1") })
      #expect(try board.listed("KBC-1").status == "active")
    }

    @Test func `two boards on one store show each other's steps`() throws {
      let first = try TerminalBoard(["--as", "An"])
      defer { first.terminal.stop() }
      try first.waitForBoard()
      let second = try TerminalBoard(["--as", "Bình", "--lang", "vi"], folder: first.terminal.folder)
      defer { second.terminal.stop() }
      try second.waitForBoard()
      // In turn, so that each is the other's other program.
      for (actor, keys, watcher, code) in [
        (first, "jjd", second, "KBC-1"), (second, "Gd", first, "TDN-1"),
      ] {
        try watcher.terminal.expectChange()
        try actor.terminal.type(keys)
        // Both write with a step of the other's in between: neither may believe that it has seen all.
        try watcher.terminal.expectScreen("\(code) is shown as done") { screen in
          screen.contains { $0.contains("✓ \(code)") }
        }
      }
      #expect(try first.listed("TDN-1").status == "done")
      #expect(try first.listed("KBC-1").status == "done")
    }

    /// Holds the store as a program that writes, or hangs while it does.
    private func lock(_ board: TerminalBoard) throws -> DatabaseQueue {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let queue = try DatabaseQueue(
        path: board.terminal.folder.file("data/giaoban/giaoban.db"), configuration: configuration)
      try queue.writeWithoutTransaction { db in try db.execute(sql: "BEGIN EXCLUSIVE") }
      return queue
    }

    private func unlock(_ queue: DatabaseQueue) throws {
      try queue.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
      try queue.close()
    }

    @Test func `a store that another program holds is told in words, and the same key works later`() throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.sendKeys("j", "j")
      try board.terminal.expectText("┌─ KBC-1 · ")
      let queue = try lock(board)
      try board.terminal.sendKeys("d")
      try board.terminal.expectText("Another program is writing to")
      // To the end, however long the path is.
      try board.terminal.expectText("Try again in a moment.")
      try unlock(queue)
      try board.terminal.sendKeys("d")
      try board.terminal.expectText("KBC-1 (u undo)")
      #expect(try !board.terminal.capture().contains { $0.contains("Another program") })
      #expect(try board.listed("KBC-1").status == "done")
    }

    @Test func `a signal ends a board that waits for the store, and the terminal is as it was`() throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.sendKeys("j", "j")
      try board.terminal.expectText("┌─ KBC-1 · ")
      let queue = try lock(board)
      try board.terminal.sendKeys("d")
      try board.terminal.signal(SIGTERM)
      #expect(try board.terminal.waitForExit() == 143)
      #expect(try board.terminal.settingsAfter() == board.terminal.settingsBefore())
      #expect(try board.terminal.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
      try unlock(queue)
      #expect(try board.listed("KBC-1").status == "active")
    }
  }
}
