import GiaobanTestSupport
import Testing

extension TerminalTests {
  @Suite struct Resize {
    struct Dialog: CustomTestStringConvertible {
      let name: String
      let keys: [String]
      /// Its heading, at any size that is enough for a board.
      let sign: String
      /// Keys to the text field, where it has one.
      let field: [String]?

      var testDescription: String { name }

      static let all = [
        Dialog(name: "board", keys: [], sign: "‹ June 2023 ›", field: nil),
        Dialog(name: "to do", keys: ["0"], sign: "To do", field: nil),
        Dialog(name: "detail", keys: ["2", "Enter"], sign: "ATT-1 · ", field: nil),
        Dialog(name: "why", keys: ["w"], sign: "Why · BC-1", field: nil),
        Dialog(name: "check-in", keys: ["j", "j", "c"], sign: "Check-in June 2023", field: ["Tab"]),
        Dialog(name: "help", keys: ["?"], sign: "Help: type to search", field: []),
        Dialog(name: "palette", keys: [":"], sign: "Any request", field: []),
        Dialog(name: "filter", keys: ["/"], sign: "Filter /", field: []),
        Dialog(name: "summary", keys: ["p"], sign: "Monthly summary", field: nil),
        Dialog(name: "file name", keys: ["p", "t"], sign: "Write the summary", field: ["C-u"]),
      ]
    }

    @Test(arguments: Dialog.all) func `a view follows the size of the terminal, and keeps what is typed`(
      dialog: Dialog
    ) throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      for key in dialog.keys { try terminal.sendKeys(key) }
      try terminal.expectText(dialog.sign)
      let typed = "Việc đã gõ"
      if let field = dialog.field {
        for key in field { try terminal.sendKeys(key) }
        try terminal.type(typed)
        try terminal.expectText(typed)
      }
      for (columns, rows) in [(120, 40), (60, 16), (80, 24)] {
        if columns == 80 {
          try terminal.resize(columns: 40, rows: 10)
          try terminal.expectText("too small")
        }
        try terminal.resize(columns: columns, rows: rows)
        let screen = try terminal.expectScreen("\(dialog.name) at \(columns)×\(rows)", mayStand: true) { screen in
          screen.count == rows && screen.contains { $0.contains(dialog.sign) }
            && (dialog.field == nil || screen.contains { $0.contains(typed) })
        }
        #expect(!screen.contains { $0.contains("too small") })
      }
      #expect(!terminal.hasEnded)
    }

    @Test func `the question before quitting follows the size, and no key is lost on it`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40)
      let terminal = board.terminal
      defer { terminal.stop() }
      try board.waitForBoard()
      try terminal.type("jjc\tViệc đã gõ")
      try terminal.expectText("Việc đã gõ")
      try terminal.sendKeys("Escape")
      try terminal.expectText("what you typed is kept")
      try terminal.sendKeys("Q")
      try terminal.expectText("Something you typed is not saved")
      try terminal.resize(columns: 60, rows: 16)
      try terminal.expectScreen("the question at 60×16") { screen in
        screen.count == 16 && screen.contains { $0.contains("Something you typed is not saved") }
      }
      try terminal.resize(columns: 80, rows: 24)
      try terminal.sendKeys("n", "c")
      try terminal.expectText("Việc đã gõ")
      try terminal.sendKeys("Escape")
      try terminal.expectText("what you typed is kept")
      try terminal.sendKeys("Q")
      try terminal.expectText("Something you typed is not saved")
      try terminal.sendKeys("y")
      #expect(try terminal.waitForExit() == 0)
    }

    @Test func `on a screen that is too small no key changes anything, and q quits`() throws {
      let board = try TerminalBoard(columns: 40, rows: 10)
      let terminal = board.terminal
      defer { terminal.stop() }
      try terminal.expectText("too small")
      // What nobody sees happen must not happen: the third pledge would be marked as done.
      try terminal.type("jjd")
      try terminal.expectBell()
      try terminal.resize(columns: 80, rows: 24)
      try board.waitForBoard()
      #expect(try board.listed("KBC-1").status == "active")
      try terminal.resize(columns: 40, rows: 10)
      try terminal.expectText("too small")
      try terminal.sendKeys("q")
      #expect(try terminal.waitForExit() == 0)
    }

    @Test func `the welcome follows the size too`() throws {
      let board = try TerminalBoard(columns: 120, rows: 40, folder: try TemporaryFolder("welcome"))
      let terminal = board.terminal
      defer { terminal.stop() }
      try terminal.expectText("Welcome to giaoban")
      try terminal.resize(columns: 60, rows: 16)
      try terminal.expectScreen("all four ways to begin") { screen in
        screen.count == 16 && screen.contains { $0.contains("Start empty") }
      }
      try terminal.resize(columns: 40, rows: 10)
      try terminal.expectText("too small")
      try terminal.resize(columns: 80, rows: 24)
      try terminal.expectText("Welcome to giaoban")
    }
  }
}
