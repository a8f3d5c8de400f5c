import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// Forms where only a real terminal tells: input methods, pastes, editors, lost connections.
  @Suite struct Forms {
    /// An open check-in of an invented ministry's pledge, at what was done.
    private func openForm(_ folder: TemporaryFolder, _ variables: [String: String] = [:]) throws -> TerminalBoard {
      if !folder.exists("data") { try SampleStore.practice.put(into: folder) }
      let board = try TerminalBoard(["--lang", "vi"], columns: 100, rows: 30, variables: variables, folder: folder)
      try board.terminal.expectText("‹ tháng 6/2027 ›")
      return board
    }

    private func beginCheckIn(_ terminal: Tmux) throws {
      try terminal.sendKeys("j", "j", "c")
      try terminal.expectText("Báo cáo tháng 6/2027 · KPR-1")
      try terminal.sendKeys("Tab")
    }

    @Test func `letters and corrections of an input method come in one burst, as typed and composed`() throws {
      let home = try TemporaryFolder("ime")
      let board = try openForm(home)
      defer { board.terminal.stop() }
      try beginCheckIn(board.terminal)
      // Telex: each correction is DELs and the recomposed letters; the last word comes in NFD.
      try board.terminal.type("d\u{7F}đa\u{7F}ã ho\u{7F}\u{7F}họp\nvới tru\u{7F}\u{7F}\u{7F}trươ\u{300}ng")
      try board.terminal.expectText("đã họp")
      try board.terminal.expectText("với trường")
      try board.terminal.sendKeys("C-s")
      try board.terminal.expectText("KPR-1 (u hoàn tác)")
      let shown = try TerminalBoard.giaoban(["show", "KPR-1", "--format", "json"], in: home)
      #expect(shown.unicodeScalars.elementsEqual(shown.precomposedStringWithCanonicalMapping.unicodeScalars))
      #expect(shown.contains(#"đã họp\nvới trường"#))
    }

    @Test func `letters whose bytes come apart are the letters, in a form, the filter and the palette`() throws {
      let home = try TemporaryFolder("slow-line")
      let board = try openForm(home)
      defer { board.terminal.stop() }
      try beginCheckIn(board.terminal)
      try board.terminal.type("Đã tổ chức ", gap: 60)
      try board.terminal.type("trường".decomposedStringWithCanonicalMapping, gap: 60)
      try board.terminal.type(" ợ", gap: 500)
      try board.terminal.expectText("Đã tổ chức trường ợ")
      try board.terminal.sendKeys("C-s")
      try board.terminal.expectText("KPR-1 (u hoàn tác)")
      let shown = try TerminalBoard.giaoban(["show", "KPR-1", "--format", "json"], in: home)
      #expect(shown.contains("Đã tổ chức trường ợ"))
      try board.terminal.sendKeys("/")
      try board.terminal.type("sữa", gap: 60)
      try board.terminal.expectText("sữa")
      try board.terminal.sendKeys("Escape")
      try board.terminal.expectScreen("the filter is gone") { !$0.joined().contains("sữa") }
      try board.terminal.sendKeys(":")
      try board.terminal.type("đơn vị", gap: 60)
      try board.terminal.expectText("đơn vị mới")
    }

    @Test func `half a letter whose rest never comes is seen, and what follows is typed`() throws {
      let home = try TemporaryFolder("half-letter")
      let board = try openForm(home)
      defer { board.terminal.stop() }
      try board.terminal.sendKeys("/")
      try board.terminal.typeBytes([0x61, 0xE1, 0xBB])
      try board.terminal.expectText("a\u{FFFD}")
      try board.terminal.type("b")
      try board.terminal.expectText("a\u{FFFD}b")
    }

    @Test func `a megabyte pasted into a field is cut in words, and the form goes on`() throws {
      let home = try TemporaryFolder("paste")
      let board = try openForm(home)
      defer { board.terminal.stop() }
      try beginCheckIn(board.terminal)
      let path = try home.write(String(repeating: "Đường ấy rất dài. ", count: 50_000), to: "long.txt")
      try board.terminal.paste(file: path)
      try board.terminal.expectText("phần dán thêm đã bị cắt")
      try board.terminal.type(" không thêm")
      try board.terminal.sendKeys("C-u")
      try board.terminal.type("ngắn thôi")
      try board.terminal.expectText("Kết quả                 ngắn thôi")
      #expect(!board.terminal.hasEnded)
    }

    @Test func `the text goes to the user's editor and comes back`() throws {
      let home = try TemporaryFolder("vim")
      let path = try home.writeProgram(
        """
        #!/bin/sh
        echo "editing: $(cat "$1")"
        printf 'dòng một\\ndòng hai\\n' >"$1"
        echo "press Enter"
        read -r line
        """, to: "bin/my-editor")
      let board = try openForm(home, ["EDITOR": path])
      defer { board.terminal.stop() }
      try beginCheckIn(board.terminal)
      try board.terminal.type("đã gõ")
      try board.terminal.expectText("đã gõ")
      try board.terminal.sendKeys("C-o")
      try board.terminal.expectText("editing: đã gõ")
      #expect(try board.terminal.ask("#{alternate_on}") == "0")
      try board.terminal.expectText("press Enter")
      try board.terminal.sendKeys("Enter")
      try board.terminal.expectText("Kết quả                 dòng một")
      try board.terminal.expectText("                    dòng hai")
    }

    @Test func `what was typed when the connection is lost is offered at the next start`() throws {
      let home = try TemporaryFolder("hang-up")
      let board = try openForm(home)
      try beginCheckIn(board.terminal)
      try board.terminal.type("Đã họp với mười trường")
      try board.terminal.expectText("Đã họp với mười trường")
      try board.terminal.signal(SIGHUP)
      #expect(try board.terminal.waitForExit() == 128 + SIGHUP)
      board.terminal.stop()

      let again = try openForm(home)
      defer { again.terminal.stop() }
      try again.terminal.expectText("21/06/2027  báo cáo của KPR-1, tháng 6/2027")
      try again.terminal.sendKeys("Enter")
      try again.terminal.expectText("Đã họp với mười trường")
      try again.terminal.sendKeys("C-s")
      try again.terminal.expectText("KPR-1 (u hoàn tác)")
      try again.terminal.sendKeys("q")
      #expect(try again.terminal.waitForExit() == 0)
      let left = try FileManager.default.contentsOfDirectory(atPath: home.file("state/giaoban"))
      #expect(!left.contains { $0.hasPrefix("drafts") })
    }
  }
}
