import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// What the terminal shows is what `snapshot` says, letter by letter.
  @Suite struct Screens {
    /// A view of `snapshot` and the keys that open it from the board.
    private static let views: [(view: String, keys: [String])] = [
      ("board", []), ("todo", ["0"]), ("help", ["?"]), ("summary", ["p"]), ("why:CNT-1", ["w"]),
      ("detail:CNT-1", ["Enter"]),
    ]

    @Test(arguments: [("en", 80, 24), ("vi", 80, 24), ("en", 120, 40), ("vi", 120, 40), ("vi", 60, 16)])
    func `the terminal shows what the snapshot shows`(language: String, columns: Int, rows: Int) throws {
      let board = try TerminalBoard(["--lang", language], columns: columns, rows: rows, isByCode: false)
      let terminal = board.terminal
      defer { terminal.stop() }
      for (view, keys) in Self.views {
        let snapshot = try board.giaoban(
          "snapshot", "--size", "\(columns)x\(rows)", "--lang", language, "--view", view)
        if view.hasSuffix(":CNT-1") {
          try terminal.type("2g")
        }
        for key in keys { try terminal.sendKeys(key) }
        let expected = lines(snapshot)
        try terminal.expectScreen("\(view) as in the snapshot:\n\(snapshot)") { $0 == expected }
        guard !keys.isEmpty else { continue }
        try terminal.sendKeys("Escape")
        try terminal.expectScreen("\(view) is closed") { $0 != expected }
      }
    }

    @Test func `where the locale is no UTF-8, Vietnamese is shown all the same`() throws {
      let board = try TerminalBoard(["--lang", "vi"], variables: ["LANG": "C", "LC_ALL": "C"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.terminal.expectText("Các tập đoàn báo chí nhà nước")
    }

    private func lines(_ text: String) -> [String] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  @Suite struct MouseInTerminal {
    /// Sends what a terminal sends for the mouse (SGR, xterm's control sequences): places are counted from 0.
    private func mouse(_ button: Int, column: Int, row: Int, isRelease: Bool = false, _ terminal: Tmux) throws {
      try terminal.type("\u{1B}[<\(button);\(column + 1);\(row + 1)\(isRelease ? "m" : "M")")
    }

    private func click(_ text: String, _ terminal: Tmux) throws {
      let screen = try terminal.expectText(text, mayStand: true)
      let row = try #require(screen.firstIndex { $0.contains(text) })
      let column = try #require(screen[row].range(of: text)).lowerBound
      let place = screen[row].distance(from: screen[row].startIndex, to: column)
      try mouse(0, column: place, row: row, terminal)
      try mouse(0, column: place, row: row, isRelease: true, terminal)
    }

    @Test func `a click selects, the wheel scrolls, a double click opens, a footer key does what it says`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try click("CNT-1", terminal)
      try terminal.expectText("┌─ CNT-1 · ")
      try mouse(65, column: 50, row: 8, terminal)
      try terminal.expectText("┌─ CNT-2 · ")
      try mouse(64, column: 50, row: 8, terminal)
      try terminal.expectText("┌─ CNT-1 · ")
      try click("? help", terminal)
      try terminal.expectText("Help: type to search")
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the help is gone") { !$0.contains { $0.contains("Help: type") } }
      try click("KVT-1", terminal)
      try click("KVT-1", terminal)
      try terminal.expectText("←→ other  y copy")
    }

    @Test func `with --no-mouse the terminal keeps its mouse`() throws {
      let board = try TerminalBoard(["--no-mouse"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      #expect(try board.terminal.ask("#{mouse_any_flag} #{alternate_on}") == "0 1")
    }
  }
}
