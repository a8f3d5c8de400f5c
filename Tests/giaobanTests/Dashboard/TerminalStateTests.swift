import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// However the program ends, the terminal is as it was found.
  @Suite struct State {
    private func expectLeft(_ terminal: Tmux, code: Int32) throws {
      #expect(try terminal.waitForExit() == code)
      #expect(try modes(terminal.settingsAfter()) == modes(terminal.settingsBefore()))
      #expect(try terminal.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
    }

    /// All that `stty -a` tells but the size, which is the window's.
    private func modes(_ settings: String) -> [Substring] {
      settings.split { $0 == ";" || $0 == "\n" }.filter { !$0.contains("rows ") && !$0.contains("columns ") }
    }

    @Test(arguments: ["q", "Q", "C-c"]) func `quitting leaves the terminal as it was`(key: String) throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      // Else the test would prove nothing.
      #expect(try board.terminal.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "1 0 1")
      #expect(try board.terminal.settingsNow() != board.terminal.settingsBefore())
      try board.terminal.sendKeys(key)
      try expectLeft(board.terminal, code: 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGUSR1, SIGUSR2, SIGPROF])
    func `a signal ends the board, and leaves the terminal as it was`(number: Int32) throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.signal(number)
      try expectLeft(board.terminal, code: 128 + number)
    }

    /// As long as the board lives, the terminal is its own.
    private func expectHeld(_ terminal: Tmux) throws {
      #expect(try terminal.ask("#{alternate_on} #{mouse_any_flag}") == "1 1")
      #expect(try terminal.settingsNow() != terminal.settingsBefore())
      #expect(!terminal.hasEnded)
    }

    @Test(arguments: [SIGXFSZ, SIGPIPE, SIGCHLD, SIGURG, SIGWINCH, SIGCONT])
    func `a signal that ends no board leaves it its terminal`(number: Int32) throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.signal(number)
      try board.terminal.sendKeys("2")
      try board.terminal.expectText("┏━ 2 ")
      try expectHeld(board.terminal)
    }

    @Test func `a write beyond the limit to files is told on the board, which lives`() throws {
      let home = try TemporaryFolder("file-limit")
      try SampleStore.may2023.put(into: home)
      let script = #"ulimit -f 100; exec "$1""#
      let terminal = try Tmux(
        ["/bin/sh", "-c", script, "shell", BuiltProduct.path], columns: 100, rows: 30, folder: home)
      defer { terminal.stop() }
      try terminal.expectText("‹ June 2023 ›")
      try terminal.sendKeys("d")
      // What is told last may be the reading after it, which could not roll back for the same reason.
      try terminal.expectScreen("the failure is told") { screen in
        let words = screen.flatMap { $0.split(separator: " ") }.joined(separator: " ")
        return words.contains("File too large") || words.contains("(disk I/O error)")
      }
      try expectHeld(terminal)
      try terminal.sendKeys("q")
      try expectLeft(terminal, code: 0)
    }

    @Test func `a signal in the middle of typing leaves the terminal as it was`() throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.sendKeys("/")
      try board.terminal.type("vung sau")
      try board.terminal.expectText("vung sau")
      try board.terminal.signal(SIGTERM)
      try expectLeft(board.terminal, code: 143)
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS])
    func `a crash leaves the terminal as it was`(number: Int32) throws {
      let board = try TerminalBoard(variables: ["SWIFT_BACKTRACE": "enable=no"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.signal(number)
      try expectLeft(board.terminal, code: 128 + number)
    }

    @Test func `Ctrl-Z gives the terminal to the shell, and fg takes it back`() throws {
      let home = try TemporaryFolder("suspend")
      try SampleStore.may2023.put(into: home)
      // A shell with jobs, as the user's; it tells the settings while the board is stopped.
      let script = """
        set -m; "$1"; echo stopped; stty -a >"$2"; read -r line; fg >/dev/null; code=$?; echo "ended $code"; exit "$code"
        """
      let terminal = try Tmux(
        ["/bin/sh", "-c", script, "shell", BuiltProduct.path, home.file("stty")], columns: 80, rows: 24, folder: home)
      defer { terminal.stop() }
      try terminal.expectText("‹ June 2023 ›")
      try terminal.sendKeys("C-z")
      try terminal.expectText("stopped")
      #expect(try terminal.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
      // What the terminal became in the meantime is seen on the way back.
      try terminal.resize(columns: 100, rows: 30)
      try terminal.type("\n")
      try terminal.expectScreen("the board has the new size") { screen in
        screen.count == 30 && screen.contains { $0.contains("‹ June 2023 ›") } && screen[29].contains("? help")
      }
      #expect(try modes(home.read("stty")) == modes(terminal.settingsBefore()))
      try terminal.sendKeys("2")
      try terminal.expectText("┏━ 2 ")
      try terminal.sendKeys("q")
      try expectLeft(terminal, code: 0)
    }

    @Test(
      arguments: [
        ("no-such-terminal", "does not know the terminal “no-such-terminal”"), ("dumb", "The terminal “dumb”"),
        ("", "TERM is not set"),
      ])
    func `a terminal that cannot show the board is told so, and what works without`(
      name: String, words: String
    ) throws {
      let board = try TerminalBoard(variables: ["TERM": name])
      defer { board.terminal.stop() }
      try expectLeft(board.terminal, code: 74)
      let said = try board.terminal.capture().joined()
      #expect(said.contains(words))
      #expect(said.contains("giaoban summary"))
    }

    @Test func `without a terminal the board is printed once`() throws {
      let home = try TemporaryFolder("piped")
      try SampleStore.may2023.put(into: home)
      let printed = try TerminalBoard.giaoban([], in: home)
      #expect(printed.contains("‹ June 2023 ›"))
      #expect(!printed.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `a terminal that reads from a file is told that it is none`() throws {
      let home = try TemporaryFolder("no-input")
      try SampleStore.may2023.put(into: home)
      let terminal = try Tmux(
        ["/bin/sh", "-c", #""$1" </dev/null"#, "shell", BuiltProduct.path], columns: 80, rows: 24, folder: home)
      defer { terminal.stop() }
      try expectLeft(terminal, code: 74)
      #expect(try terminal.capture().joined().contains("The board needs a terminal."))
    }

    @Test func `when the terminal goes away, so does the program`() throws {
      let board = try TerminalBoard()
      try board.waitForBoard()
      let identifier = try board.terminal.processIdentifier()
      #expect(kill(identifier, 0) == 0)
      board.terminal.stop()
      try expectGone(identifier)
    }

    @Test func `when the terminal goes away unannounced, so does the program`() throws {
      let home = try TemporaryFolder("nohup")
      try SampleStore.may2023.put(into: home)
      // SIGHUP ignored, as under nohup: the end of input is all that tells.
      let script = #"trap '' HUP; exec "$1""#
      let terminal = try Tmux(
        ["/bin/sh", "-c", script, "shell", BuiltProduct.path], columns: 80, rows: 24, folder: home)
      try terminal.expectText("‹ June 2023 ›")
      let identifier = try terminal.processIdentifier()
      terminal.stop()
      try expectGone(identifier)
    }

    private func expectGone(_ identifier: Int32) throws {
      do {
        try waitUntil("the program has gone") { kill(identifier, 0) != 0 }
      } catch {
        kill(identifier, SIGKILL)
        throw error
      }
    }
  }
}
