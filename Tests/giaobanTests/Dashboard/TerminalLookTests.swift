import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// What is sent to a terminal: colours, the cursor, letters, and how much of it all.
  @Suite struct Looks {
    /// What was sent since the recording began, once nothing more comes.
    private func sent(_ path: String) throws -> String {
      var last = Data()
      try waitUntil("nothing more is sent") {
        let now = try Data(contentsOf: URL(fileURLWithPath: path))
        defer { last = now }
        return !now.isEmpty && now == last
      }
      return String(decoding: last, as: UTF8.self)
    }

    @Test(arguments: [("#ffffff", "light"), ("#fdf6e3", "light"), ("#000000", "default")])
    func `without a wish the theme is made for the terminal's ground`(ground: String, theme: String) throws {
      let board = try TerminalBoard(columns: 120, rows: 40, ground: ground)
      defer { board.terminal.stop() }
      try board.waitForBoard()
      let screen = try board.terminal.capture(styled: true).joined()
      #expect(screen.contains("38;5;"))
      #expect(screen.contains("38;5;59") == (theme == "light"))
    }

    @Test func `a theme that is asked for goes before the terminal's ground`() throws {
      let board = try TerminalBoard(["--theme", "default"], ground: "#ffffff")
      defer { board.terminal.stop() }
      try board.waitForBoard()
      #expect(try !board.terminal.capture(styled: true).joined().contains("38;5;59"))
    }

    @Test func `a terminal that promises true colour gets it`() throws {
      let board = try TerminalBoard(variables: ["COLORTERM": "truecolor", "TERM": "xterm-256color"])
      defer { board.terminal.stop() }
      try board.waitForBoard()
      let log = try board.terminal.recordOutput()
      try board.terminal.sendKeys("Down")
      try board.terminal.sendKeys("C-l")
      try waitUntil("colours are sent") { try sent(log).contains("38;2;") }
      #expect(try !sent(log).contains("38;5;"))
    }

    /// What `tic` makes of xterm's own description of a terminal that takes colours as red, green and blue.
    private static let direct = #"""
      giaoban-direct|xterm with direct colours,
      \tRGB, colors#0x1000000, pairs#0x10000,
      \tsetab=\E[%?%p1%{8}%<%t4%p1%d%e48\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
      \tsetaf=\E[%?%p1%{8}%<%t3%p1%d%e38\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
      \tuse=xterm-256color,

      """#

    @Test func `a terminal whose terminfo takes red, green and blue gets them its way`() throws {
      let home = try TemporaryFolder("direct")
      try SampleStore.may2023.put(into: home)
      try home.write(Self.direct.replacingOccurrences(of: "\\t", with: "\t"), to: "direct.src")
      let outcome = try runProgram(
        "/usr/bin/tic", ["-x", "-o", home.file("terminfo"), home.file("direct.src")], environment: [:])
      try #require(outcome.exitCode == 0, "\(outcome.stderr)")
      let board = try TerminalBoard(
        ["--theme", "default"], columns: 80, rows: 24,
        variables: ["TERM": "giaoban-direct", "TERMINFO": home.file("terminfo")], folder: home)
      defer { board.terminal.stop() }
      try board.waitForBoard()
      let log = try board.terminal.recordOutput()
      try board.terminal.sendKeys("C-l")
      try waitUntil("colours are sent") { try sent(log).contains("38:2::228:232:234") }
      #expect(try !sent(log).contains("38;"))
    }

    @Test func `titles with joined, marked, wide and odd letters move no border`() throws {
      let home = try TemporaryFolder("odd")
      try SampleStore.may2023.put(into: home)
      let titles = [
        "c\u{200D}d Ｆｕｌｌ rộng", "👨‍👩‍👧 gia đình", "🏳️‍🌈 cờ", "🇻🇳🇻🇳 hai cờ", "क्\u{200D}ष नमस्ते",
        "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t",
        "日本語の題名", "☀️ nắng ✎ ghi", "q\u{30D}\u{30D}\u{30D}\u{30D} chồng dấu", "ﷺ ● ▲ ■",
      ]
      for title in titles {
        try TerminalBoard.giaoban(["add", title, "--unit", "BC", "--due", "2027-12-31"], in: home)
      }
      let board = try TerminalBoard(columns: 120, rows: 40, folder: home, isByCode: false)
      defer { board.terminal.stop() }
      try board.waitForBoard()
      let snapshot = try board.giaoban("snapshot", "--size", "120x40")
      let expected = snapshot.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
      try board.terminal.expectScreen("as the snapshot:\n\(snapshot)", mayStand: true) { $0 == expected }
    }

    @Test(arguments: ["xterm", "linux", "screen", "vt100", "rxvt", "xterm-256color", "screen-256color"])
    func `the canvas is on the screen, cell by cell, whatever the terminal`(term: String) throws {
      let board = try TerminalBoard(
        ["--lang", "vi"], columns: 120, rows: 40, variables: ["TERM": term], isByCode: false)
      defer { board.terminal.stop() }
      let snapshot = try board.giaoban("snapshot", "--size", "120x40", "--lang", "vi")
      let expected = snapshot.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      try board.terminal.expectScreen("as the snapshot:\n\(snapshot)") { screen in
        screen == Array(expected.dropLast())
      }
    }

    @Test(arguments: [(["--ascii"], [:]), ([], ["LC_ALL": "vi_VN.TCVN5712-1"])] as [([String], [String: String])])
    func `where there is nothing but ASCII, letters lose their marks`(
      arguments: [String], variables: [String: String]
    ) throws {
      let board = try TerminalBoard(["--lang", "vi"] + arguments, variables: variables)
      defer { board.terminal.stop() }
      let screen = try board.terminal.expectText("thang 6/2023")
      #expect(screen.allSatisfy { $0.allSatisfy(\.isASCII) })
    }

    @Test func `the cursor stands on the selected row after every step, unseen`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      for code in ["BC-2", "KBC-1", "TDN-1"] {
        try terminal.sendKeys("Down")
        let screen = try terminal.expectText("┌─ \(code) · ")
        let place = try terminal.ask("#{cursor_y} #{cursor_flag}").split(separator: " ").compactMap { Int($0) }
        #expect(screen[place[0]].contains(code) && place[1] == 0)
      }
    }

    @Test func `a step sends the moved bar first, then what differs in the panel, and little of both`() throws {
      let home = try TemporaryFolder("practice")
      try TerminalBoard.giaoban(["init", "--sample", "practice"], in: home)
      let board = try TerminalBoard(
        ["--theme", "default"], columns: 120, rows: 40, variables: ["TERM": "xterm-256color"], folder: home)
      let terminal = board.terminal
      defer { terminal.stop() }
      let start = try terminal.expectText("‹ June 2027 ›")
      let top = try #require(start.lastIndex { $0.hasPrefix("┌─ ") })
      var sizes: [(bar: Int, panel: Int)] = []
      for _ in 0..<6 {
        let before = try terminal.capture()[top]
        let log = try terminal.recordOutput()
        try terminal.sendKeys("j")
        try terminal.expectScreen("the panel has followed", mayStand: true) { $0[top] != before }
        let output = try sent(log)
        let bar = bytesBeforeRow(top, in: output)
        sizes.append((bar, output.utf8.count - bar))
      }
      #expect(sizes.allSatisfy { $0.bar > 0 && $0.bar <= 480 && $0.panel <= 2_500 }, "\(sizes)")
    }

    /// Bytes before the cursor goes to that row, counted from 0, or to one below it but for the last.
    private func bytesBeforeRow(_ row: Int, in output: String) -> Int {
      var count = 0
      for part in output.split(separator: "\u{1B}", omittingEmptySubsequences: false) {
        let numbers = part.dropFirst().prefix { $0.isNumber || $0 == ";" }
        let rest = part.dropFirst(1 + numbers.count)
        if part.hasPrefix("["), rest.hasPrefix("H"),
          let line = numbers.split(separator: ";").first.flatMap({ Int($0) }),
          line > row, line < 40
        {
          return count - 1
        }
        count += part.utf8.count + 1
      }
      return count
    }
  }
}
