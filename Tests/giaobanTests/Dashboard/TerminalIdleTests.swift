import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  @Suite struct Idle {
    /// What the kernel has counted of a process.
    private struct Use: Equatable {
      /// Clock ticks of a hundredth of a second, in the program and in the kernel for it.
      let ticks: Int
      /// Times that it went to sleep by itself.
      let sleeps: Int

      init(_ identifier: Int32) throws {
        let stat = try String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
        // The name, in brackets, may hold anything; utime and stime are fields 14 and 15 (proc(5)).
        let fields = (stat.split(separator: ")").last ?? "").split(separator: " ")
        ticks = (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
        let status = try String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
        sleeps = line.flatMap { $0.split(separator: "\t").last }.flatMap { Int($0) } ?? 0
      }
    }

    /// Waits until the board has done what it had still to do, and sleeps.
    private func rest(_ board: TerminalBoard) throws -> (identifier: Int32, Use) {
      let identifier = try board.terminal.processIdentifier()
      var last = try Use(identifier)
      var quiet = 0
      try waitUntil("the board sleeps") {
        let now = try Use(identifier)
        quiet = now == last ? quiet + 1 : 0
        last = now
        // For two tenths of a second.
        return quiet == 10
      }
      return (identifier, last)
    }

    @Test func `an idle board does nothing at all while other programs work`() throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      let elsewhere = try TemporaryFolder("elsewhere")
      try SampleStore.may2023.put(into: elsewhere)
      let (identifier, before) = try rest(board)
      for _ in 0..<3 {
        try TerminalBoard.giaoban(["done", "KBC-1"], in: elsewhere)
        try TerminalBoard.giaoban(["undo"], in: elsewhere)
      }
      #expect(try Use(identifier) == before)
    }

    @Test func `a board that others write beside sleeps again afterwards`() throws {
      let board = try TerminalBoard()
      defer { board.terminal.stop() }
      try board.waitForBoard()
      try board.elsewhere("done", "KBC-1")
      try board.terminal.expectScreen("KBC-1 is shown as done") { screen in
        screen.contains { $0.contains("✓ KBC-1") }
      }
      let elsewhere = try TemporaryFolder("elsewhere")
      try SampleStore.may2023.put(into: elsewhere)
      let (identifier, before) = try rest(board)
      for _ in 0..<3 { try TerminalBoard.giaoban(["list"], in: elsewhere) }
      #expect(try Use(identifier) == before)
    }
  }
}
