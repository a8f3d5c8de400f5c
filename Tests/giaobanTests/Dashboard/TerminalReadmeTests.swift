import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// “Ten minutes” of the README is walked key by key, and each promise looked at.
  @Suite struct ReadmeWalk {
    @Test func `ten minutes go as the README tells`() throws {
      let words = try Walk()
      let home = try TemporaryFolder("walk")
      try home.writeProgram("#!/bin/sh\ncat >\"${0%/*}/../printed\"\n", to: "bin/lp")
      let path = home.file("bin") + ":/usr/bin:/bin"
      let board = try TerminalBoard(columns: 120, rows: 40, variables: ["PATH": path], folder: home, isByCode: false)
      defer { board.terminal.stop() }
      try look(words, board.terminal)
      try checkIn(words, board)
      try find(words, board.terminal)
      try write(words, board)
      try meet(words, board.terminal)

      let year = try TemporaryFolder("walk-year")
      try SampleStore.practice.put(into: year)
      let practice = try TerminalBoard(columns: 120, rows: 40, folder: year)
      defer { practice.terminal.stop() }
      try practice.terminal.expectText("‹ June 2027 ›")
      try words.say("`Y` shows who checked in when")
      try practice.terminal.sendKeys("Y")
      try practice.terminal.expectText("Who checked in when")
      try words.say("`H` how health went")
      try practice.terminal.sendKeys("H")
      try practice.terminal.expectText("Health over time")
      try words.end()
    }

    private func look(_ words: Walk, _ terminal: Tmux) throws {
      try words.say("`make run`, and Enter: the briefing of May 2023 is loaded")
      try terminal.expectText("The briefing of May 2023")
      try terminal.sendKeys("Enter")
      try words.say("pinned to 20 June 2023, as the header says")
      try terminal.expectScreen("the pinned day is in the header") { $0[0].contains("Tue 20 Jun (pinned)") }
      try words.say("`→` goes to the next block")
      try terminal.sendKeys("Right")
      try terminal.expectText("┏━ 2 ")
      try words.say("`↓` down the list. The panel below tells of the selected pledge")
      try terminal.sendKeys("Down")
      try terminal.expectText("┌─ KCN-1 · ")
      try words.say("`0` lists everything that is owed: nine check-ins, three days left")
      try terminal.sendKeys("0")
      let owed = try terminal.expectText("Check-ins owed (9)")
      #expect(owed.contains { $0.contains("close Fri 23 Jun, 3 days left") })
      #expect(owed.count { $0.contains("  ◌ ") || $0.contains("▌ ◌ ") } == 9)
      try words.say("Enter opens a pledge, Esc closes it")
      try terminal.sendKeys("Enter")
      try terminal.expectText("y copy")
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the pledge is closed") { screen in
        !screen.contains { $0.contains("y copy") } && screen.contains { $0.contains("Check-ins owed (9)") }
      }
    }

    private func checkIn(_ words: Walk, _ board: TerminalBoard) throws {
      let terminal = board.terminal
      try words.say("`3`, then `c`: the check-in of the telecom block")
      try terminal.sendKeys("3", "c")
      try terminal.expectText("Check-in June 2023 · KVT-1")
      try words.say("`→` chooses a health, Tab goes on, type what was done, Ctrl-s submits")
      try terminal.sendKeys("Right")
      try terminal.expectText("‹ ● on track ›")
      try terminal.sendKeys("Tab")
      try terminal.type("Cleared the backlog")
      try terminal.expectText("Did                     Cleared the backlog")
      try terminal.sendKeys("C-s")
      try terminal.expectText("KVT-1 (u undo)")
      #expect(try board.listed("KVT-1").checkIn == "submitted")
      try words.say("`u` takes it back")
      try terminal.sendKeys("u")
      try terminal.expectScreen("the footer says what was undone") { screen in
        (screen.last ?? "").contains("undone") && (screen.last ?? "").contains("KVT-1")
      }
      #expect(try board.listed("KVT-1").checkIn == "owed")
      try words.say("`U` does it again; the footer says what")
      try terminal.sendKeys("U")
      try terminal.expectScreen("the footer says what was done again") { screen in
        (screen.last ?? "").contains("done again") && (screen.last ?? "").contains("KVT-1")
      }
      #expect(try board.listed("KVT-1").checkIn == "submitted")
    }

    private func find(_ words: Walk, _ terminal: Tmux) throws {
      try words.say("`w` tells why a pledge has its colour")
      try terminal.sendKeys("w")
      let why = try terminal.expectText("─ Why · KVT-1")
      #expect(why.contains { $0.contains("• In time (due 31 Dec 2025), nothing late.") })
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the reasons are closed") { !$0.contains { $0.contains("─ Why") } }
      try words.say("`/` filters as you type, accents optional, also by fields: `unit:KCN !is:core`")
      try terminal.type("/unit:KCN !is:core")
      let found = try terminal.expectText("3 pledges")
      #expect(found.contains { $0.contains("KCN-1 A review") } && !found.contains { $0.contains("CNT-1") })
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the filter is gone") { !$0.contains { $0.contains("3 pledges") } }
      try words.say("`?` lists everything, is searched as you type, and runs what you choose")
      try terminal.sendKeys("?")
      try terminal.expectText("PgDn Ctrl-f      one page down")
      try terminal.type("why this")
      try terminal.expectScreen("one request is left") { screen in
        screen.contains { $0.contains("why this colour") } && !screen.contains { $0.contains("one page down") }
      }
      try terminal.sendKeys("Enter")
      try terminal.expectText("─ Why · ")
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the reasons are closed") { !$0.contains { $0.contains("─ Why") } }
    }

    private func write(_ words: Walk, _ board: TerminalBoard) throws {
      let terminal = board.terminal
      try words.say("`p` shows the monthly summary")
      try terminal.sendKeys("p")
      try terminal.expectText("I. How it went")
      try words.say("`o` chooses months, scope, format and file")
      try terminal.sendKeys("o")
      let choice = try terminal.expectText("A report: read, write, print")
      for line in ["Months 2023-06", "Of ‹", "Format ‹", "File giaoban"] {
        #expect(choice.contains { $0.split(separator: " ").joined(separator: " ").contains(line) }, "\(line)")
      }
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the choice is gone") { !$0.contains { $0.contains("A report: read") } }
      try words.say("`t` writes it as text, `m` as Markdown")
      for (key, name, format) in [("t", "june.txt", "text"), ("m", "june.md", "markdown")] {
        try terminal.sendKeys(key)
        try terminal.expectText("Write the summary to a file")
        try terminal.sendKeys("C-u")
        try terminal.type(terminal.folder.file(name))
        try terminal.sendKeys("Enter")
        try terminal.expectScreen("\(name) is told as written") { screen in
          screen.contains { $0.contains("written: ") && $0.contains(name.suffix(4)) }
        }
        #expect(try terminal.folder.read(name) == board.giaoban("summary", "2023-06", "--format", format))
      }
      try words.say("`l` prints it")
      try terminal.sendKeys("l")
      try terminal.expectText("sent to the printer")
      let printed = try Data(contentsOf: URL(fileURLWithPath: terminal.folder.file("printed")))
      #expect(printed.starts(with: Data("%PDF".utf8)), "with WeasyPrint there, the printer gets pages")
      try terminal.sendKeys("Escape")
      try terminal.expectScreen("the summary is closed") { !$0.contains { $0.contains("I. How it went") } }
    }

    private func meet(_ words: Walk, _ terminal: Tmux) throws {
      try words.say("`m` holds the meeting: what asks for a decision first, the rest by exception")
      try terminal.sendKeys("m")
      try terminal.expectText("THE REST, TAKEN BY EXCEPTION: 15")
      try words.say("Enter takes a pledge, `n` notes a conclusion")
      try terminal.sendKeys("Enter")
      try terminal.expectText("▄▄▄▄▄▄▄▄")
      try terminal.sendKeys("n")
      try terminal.expectText("─ Conclusion · KBC-1")
      try terminal.type("Go on.")
      try terminal.sendKeys("C-s")
      try terminal.expectText("1 conclusion ·")
      try words.say("`i` gives a directive")
      try terminal.sendKeys("i")
      try terminal.expectText("New directive, briefing of 20 Jun 2023")
      try terminal.type("Say what goes on")
      try terminal.sendKeys("C-s")
      try terminal.expectText("2 conclusions ·")
      try words.say("`→` goes on")
      try terminal.sendKeys("Right")
      try terminal.expectText("THE REST, TAKEN BY EXCEPTION: 15")
      try words.say("Esc ends it, and Enter shows the conclusions")
      try terminal.sendKeys("Escape")
      try terminal.expectText("1 of 1 pledge opened")
      try terminal.sendKeys("Enter")
      let end = try terminal.expectText("─ Conclusions of the meeting")
      #expect(end.contains { $0.contains("Go on.") } && end.contains { $0.contains("“Say what goes on”") })
    }
  }

  /// What “Ten minutes” says, gone through from its beginning: no key in it may be passed over.
  private final class Walk {
    private let text: String
    private var place: String.Index

    init() throws {
      let section = try #require(try Readme().section("Ten minutes")).text
      let before = section.components(separatedBy: "\n```")[0]
      text = before.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
      place = text.startIndex
    }

    /// Says what is about to be done, in the README's words.
    func say(_ words: String) throws {
      let range = try #require(text.range(of: words, range: place..<text.endIndex), "the README does not say: \(words)")
      #expect(!text[place..<range.lowerBound].contains("`"), "passed over: \(text[place..<range.lowerBound])")
      place = range.upperBound
    }

    func end() throws {
      #expect(!text[place...].contains("`"), "passed over: \(text[place...])")
    }
  }
}
