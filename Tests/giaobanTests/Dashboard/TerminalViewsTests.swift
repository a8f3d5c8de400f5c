import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// Every view, opened and closed by keys.
  @Suite struct Views {
    @Test func `every view opens, and closing it leaves the board as it was`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys("2")
      try terminal.expectText("the other is ATT-2")
      let before = try terminal.capture()
      let views = [
        ("0", "To do · all blocks", "0"), ("0", "To do · all blocks", "q"), ("0", "To do · all blocks", "Escape"),
        ("Enter", "←→ other  y copy", "Escape"), ("Enter", "←→ other  y copy", "q"), ("w", "Why · ATT-1", "Escape"),
        ("w", "Why · ATT-1", "q"), ("?", "Help: type to search", "Escape"), ("F1", "Help: type to search", "C-c"),
        (":", "Any request, code, unit, month", "Escape"), ("/", "Enter keeps", "Escape"),
        ("p", "Esc close  o choose", "Escape"), ("p", "Esc close  o choose", "q"),
      ]
      for (open, sign, close) in views {
        try terminal.sendKeys(open)
        try terminal.expectText(sign)
        try terminal.sendKeys(close)
        try terminal.expectScreen("\(close) closes what \(open) opened") { $0 == before }
      }
      #expect(!terminal.hasEnded)
    }

    @Test func `the zoomed block has the room of all`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys("2", "z")
      try terminal.expectScreen("the other blocks give way") { screen in
        screen.contains { $0.hasPrefix("┏━ 2 Digital technology") }
          && !screen.contains { $0.contains("┌─ 4 All units") }
      }
      try terminal.sendKeys("z")
      try terminal.expectText("┌─ 4 All units")
    }

    @Test func `months go by with the brackets, and t comes back`() throws {
      let board = try TerminalBoard(["--lang", "vi"])
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys("[")
      try terminal.expectText("‹ tháng 5/2023 ›")
      try terminal.sendKeys("]", "]")
      try terminal.expectText("‹ tháng 7/2023 ›")
      try terminal.sendKeys("t")
      try terminal.expectText("‹ tháng 6/2023 ›")
      try terminal.sendKeys("t")
      try terminal.expectText("đang ở tháng này")
    }

    @Test func `the palette changes the language, the theme and the signs, and goes to a pledge`() throws {
      let board = try TerminalBoard()
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys(":")
      try terminal.type("doi ngon ngu")
      try terminal.expectText("change language")
      try terminal.sendKeys("Enter")
      try terminal.expectText("‹ tháng 6/2023 ›")
      let plain = try terminal.capture(styled: true)
      try terminal.sendKeys(":")
      try terminal.type("contrast")
      try terminal.expectText("giao diện contrast")
      try terminal.sendKeys("Enter")
      try terminal.expectText("giao diện: contrast")
      #expect(try terminal.capture(styled: true).first != plain.first)
      try terminal.sendKeys(":")
      try terminal.type("kcn-2")
      try terminal.expectText("Hai việc của thủ trưởng")
      try terminal.sendKeys("Enter")
      try terminal.expectText("┌─ KCN-2 · ")
      try terminal.sendKeys(":")
      try terminal.type("ascii")
      try terminal.expectText("đổi bộ ký hiệu")
      try terminal.sendKeys("Enter")
      try terminal.expectScreen("no line is drawn") { !$0.joined().contains("─") && $0.joined().contains("KCN-2") }
    }

    @Test func `a filter takes letters without accents, and finds in every block`() throws {
      let board = try TerminalBoard(["--lang", "vi"])
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys("/")
      try terminal.type("ky su")
      try terminal.expectScreen("CNT-1 alone is left") { screen in
        screen.contains { $0.contains("CNT-1") } && !screen.contains { $0.contains("ATT-1") }
      }
      try terminal.sendKeys("Enter")
      try terminal.expectText("┌─ CNT-1 · ")
      try terminal.sendKeys("Escape")
      try terminal.expectText("ATT-1")
    }

    @Test func `an open detail says what was done in it`() throws {
      let board = try TerminalBoard()
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys("j", "j", "Enter")
      try terminal.expectText("←→ other  y copy")
      try terminal.sendKeys("d")
      try terminal.expectText("done: KBC-1 (u undo)")
      try terminal.sendKeys("u")
      try terminal.expectText("undone")
      try terminal.sendKeys("u")
      try terminal.expectText("This cannot be undone")
    }

    @Test func `y copies code and title to the terminal's clipboard`() throws {
      let board = try TerminalBoard(["--lang", "vi"])
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.sendKeys("y")
      try terminal.expectText("đã gửi vào bảng tạm: BC-1 Các tập đoàn báo chí")
    }
  }

  /// The summary leaves the program: to files, to the printer.
  @Suite struct SummaryOut {
    private func openSummary(_ board: TerminalBoard) throws {
      try board.waitForBoard()
      try board.terminal.sendKeys("p")
      // At the lower border: the title is drawn first, and what is still worked on bears it too.
      try board.terminal.expectText("Esc close  o choose")
    }

    private func write(to path: String, key: String, _ terminal: Tmux) throws {
      try terminal.sendKeys(key)
      try terminal.expectText("Write the summary to a file")
      try terminal.sendKeys("C-u")
      try terminal.type(path)
      try terminal.sendKeys("Enter")
    }

    @Test func `it is written as text and as Markdown, as the command line writes it`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      defer { board.terminal.stop() }
      try openSummary(board)
      for (key, format) in [("t", "text"), ("m", "markdown")] {
        try write(to: board.terminal.folder.file("báo cáo.\(format)"), key: key, board.terminal)
        try board.terminal.expectScreen("the file is told as written") { screen in
          screen.last?.contains("written: ") ?? false
        }
        #expect(
          try board.terminal.folder.read("báo cáo.\(format)") == board.giaoban("summary", "2023-06", "--format", format)
        )
      }
    }

    @Test func `a file that is there is not written over without a yes, and the name stays to be changed`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let folder = board.terminal.folder
      defer { board.terminal.stop() }
      try openSummary(board)
      try folder.write("của người khác\n", to: "cu.txt")
      try write(to: folder.file("cu.txt"), key: "t", board.terminal)
      try board.terminal.expectScreen("the board asks") { screen in
        screen.contains { $0.contains("Replace it?") }
      }
      try board.terminal.sendKeys("n")
      try board.terminal.expectScreen("the question is gone") { screen in
        !screen.contains { $0.contains("Replace it?") }
      }
      #expect(try folder.read("cu.txt") == "của người khác\n")
      for _ in 0..<4 { try board.terminal.sendKeys("BSpace") }
      try board.terminal.type("-2.txt")
      try board.terminal.sendKeys("Enter")
      try board.terminal.expectText("written: ")
      #expect(folder.exists("cu-2.txt"))
      try write(to: folder.file("cu.txt"), key: "t", board.terminal)
      try board.terminal.expectText("Replace it?")
      try board.terminal.sendKeys("y")
      try board.terminal.expectScreen("the file is told as written") { screen in
        screen.last?.contains("written: ") ?? false
      }
      #expect(try folder.read("cu.txt") == folder.read("cu-2.txt"))
    }

    /// A folder that holds nothing but what the terminal's own shell needs, and a printer that keeps what it gets.
    private func tools(withPrinter: Bool, in folder: TemporaryFolder) throws -> String {
      try FileManager.default.createDirectory(atPath: folder.file("bin"), withIntermediateDirectories: true)
      for name in ["stty", "cat", "mv", "sleep", "sh"] {
        let folders = ["/bin", "/usr/bin"]
        let found = try #require(folders.first { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") })
        try FileManager.default.createSymbolicLink(
          atPath: folder.file("bin/\(name)"), withDestinationPath: "\(found)/\(name)")
      }
      if withPrinter {
        try folder.writeProgram("#!/bin/sh\ncat >\"${0%/*}/../printed\"\n", to: "bin/lp")
      }
      return folder.file("bin")
    }

    @Test func `the printer gets the text of the summary`() throws {
      let folder = try TemporaryFolder("printer")
      try SampleStore.may2023.put(into: folder)
      let path = try tools(withPrinter: true, in: folder)
      let board = try TerminalBoard(columns: 120, rows: 40, variables: ["PATH": path], folder: folder)
      defer { board.terminal.stop() }
      try openSummary(board)
      try board.terminal.sendKeys("l")
      try board.terminal.expectText("sent to the printer")
      #expect(try folder.read("printed") == board.giaoban("summary", "2023-06", "--format", "text"))
      try board.terminal.sendKeys("Escape")
      try board.terminal.expectScreen("the board is whole", mayStand: true) {
        $0.contains { $0.contains("┏━ 1 Press") }
      }
    }

    @Test func `without lp the package that has it is named`() throws {
      let folder = try TemporaryFolder("no-printer")
      try SampleStore.may2023.put(into: folder)
      let path = try tools(withPrinter: false, in: folder)
      let board = try TerminalBoard(columns: 120, rows: 40, variables: ["PATH": path], folder: folder)
      defer { board.terminal.stop() }
      try openSummary(board)
      try board.terminal.sendKeys("l")
      try board.terminal.expectText("cups-client")
    }
  }
}
