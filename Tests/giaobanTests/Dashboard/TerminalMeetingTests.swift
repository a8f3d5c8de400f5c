import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// A meeting of the practice ministry, an invented one, held by keys.
  @Suite struct MeetingHeld {
    private func practice() throws -> TerminalBoard {
      let home = try TemporaryFolder("meeting")
      try SampleStore.practice.put(into: home)
      return try TerminalBoard(columns: 120, rows: 40, folder: home)
    }

    private func type(_ text: String, then keys: String..., in terminal: Tmux) throws {
      try terminal.type(text)
      try terminal.expectText(text)
      for key in keys { try terminal.sendKeys(key) }
    }

    private func conclusions(_ board: TerminalBoard) throws -> [String: Any] {
      let text = try board.giaoban("meeting", "conclusions", "2027-06-21", "--format", "json")
      return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `a short meeting: two decisions, a directive, the end, the conclusions in a file`() throws {
      let board = try practice()
      let terminal = board.terminal
      defer { terminal.stop() }
      try terminal.expectText("‹ June 2027 ›")
      try terminal.sendKeys("m")
      try terminal.expectText("1 of 18")
      try terminal.sendKeys("n")
      try terminal.expectText("Conclusion · REA-1")
      try type("Hai xe của Văn phòng, từ 05/7.", then: "C-s", in: terminal)
      try terminal.expectText("1 conclusion ·")
      try terminal.sendKeys("Right", "r")
      try terminal.expectText("Return the check-in of June 2027")
      try type("Say which universities.", then: "C-s", in: terminal)
      try terminal.expectText("2 conclusions ·")
      try terminal.sendKeys("i")
      try terminal.expectText("New directive, briefing of 21 Jun 2027")
      try type("Plan of the practice labs", then: "Tab", "Tab", in: terminal)
      try type("2027-07-30", then: "C-s", in: terminal)
      try terminal.expectText("3 conclusions ·")
      try terminal.sendKeys("Escape")
      try terminal.expectText("16 not reached")
      try terminal.sendKeys("Enter")
      try terminal.expectText("Conclusions of the meeting")
      try terminal.sendKeys("t")
      try terminal.expectText("Write the conclusions to a file")
      try terminal.sendKeys("C-u")
      let path = terminal.folder.file("kết luận.txt")
      try terminal.type(path)
      try terminal.sendKeys("Enter")
      try terminal.expectScreen("the file is told as written") { $0.last?.contains("written: ") ?? false }
      let written = try terminal.folder.read("kết luận.txt")
      #expect(try written == board.giaoban("meeting", "conclusions", "2027-06-21"))
      #expect(written.contains("Hai xe của Văn phòng, từ 05/7."))
      try expectRecorded(board)
    }

    private func expectRecorded(_ board: TerminalBoard) throws {
      let held = try conclusions(board)
      #expect((held["conclusions"] as? [[String: Any]])?.count == 3)
      #expect((held["notReached"] as? [[String: Any]])?.count == 16)
      let directive = try #require((held["directives"] as? [[String: Any]])?.first)
      #expect(directive["code"] as? String == "EDU-4" && directive["conclusion"] as? Int == 3)
      #expect(directive["due"] as? String == "2027-07-30")
      #expect(try board.listed("EDU-1").checkIn == "returned")
      #expect(try board.giaoban("show", "EDU-4").contains("From: Conclusion 3 of the briefing of 21 Jun 2027"))
    }

    @Test func `the clock goes on while nobody touches a key, and not while it is paused`() throws {
      let board = try practice()
      let terminal = board.terminal
      defer { terminal.stop() }
      try terminal.expectText("‹ June 2027 ›")
      try terminal.sendKeys("m")
      try terminal.expectScreen("two seconds have gone by") { try Self.total($0) >= 2 }
      try terminal.sendKeys("Space")
      let paused = try terminal.expectText("PAUSED")
      for _ in 0..<2 {
        try terminal.sendKeys("?")
        try terminal.expectText("any key closes")
        try terminal.sendKeys("Escape")
        let screen = try terminal.expectScreen("the keys are gone") { screen in
          screen.last == paused.last && !screen.contains { $0.contains("any key closes") }
        }
        #expect(try Self.total(screen) == Self.total(paused))
      }
    }

    /// The seconds since the meeting began, as its clock tells them; a busy machine may leave some out.
    private static func total(_ screen: [String]) throws -> Int {
      guard let found = screen.joined(separator: "\n").firstMatch(of: /total (\d+):(\d\d)/) else { return 0 }
      return try #require(Int(found.1)) * 60 + #require(Int(found.2))
    }

    @Test func `a decision is undone and done again without leaving the meeting`() throws {
      let board = try practice()
      let terminal = board.terminal
      defer { terminal.stop() }
      try terminal.expectText("‹ June 2027 ›")
      try terminal.type("mn")
      try terminal.expectText("Conclusion · REA-1")
      try type("Take the train", then: "C-s", in: terminal)
      try terminal.expectText("1 conclusion ·")
      try terminal.sendKeys("u")
      try terminal.expectText("undone")
      try terminal.expectScreen("the ask is open again") { screen in screen.contains { $0.contains("ASKS, June 2027") }
      }
      try terminal.sendKeys("U")
      try terminal.expectText("1 conclusion ·")
      #expect((try conclusions(board)["conclusions"] as? [[String: Any]])?.count == 1)
    }
  }
}
