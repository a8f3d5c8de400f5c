import Foundation
import GiaobanTestSupport
import Testing

extension TerminalTests {
  /// A ministry's month, from an empty store to the end of its meeting: typed by keys alone, and given by commands.
  @Suite struct Month {
    @Test func `a month typed by keys leaves the store that the same month by commands leaves`() throws {
      let typed = try TemporaryFolder("month-keys")
      for day in MonthOfWork.days { try type(day, in: typed) }
      let commanded = try TemporaryFolder("month-commands")
      for day in MonthOfWork.days {
        for command in day.commands { try MonthOfWork.run(command, on: day.today, in: commanded) }
      }

      let keys = try MonthOfWork.Outcome(of: typed)
      let commands = try MonthOfWork.Outcome(of: commanded)
      #expect(keys.list == MonthOfWork.list)
      #expect(keys.due == MonthOfWork.due)
      #expect(keys.log == MonthOfWork.log)
      for (typed, commanded) in zip(keys.records, commands.records) { #expect(typed == commanded) }
      #expect(keys.records.count == commands.records.count)
      #expect(keys.list == commands.list && keys.due == commands.due && keys.log == commands.log)
      #expect(keys.conclusions == commands.conclusions)
      for conclusion in MonthOfWork.conclusions { #expect(keys.conclusions.contains(conclusion)) }
    }

    private func type(_ day: MonthOfWork.WorkingDay, in home: TemporaryFolder) throws {
      let board = try TerminalBoard(
        ["--lang", "vi", "--as", MonthOfWork.office, "--today", day.today], columns: 120, rows: 40, folder: home)
      defer { board.terminal.stop() }
      try board.terminal.expectText(day.begins)
      for step in day.steps {
        try board.terminal.type(step.keys)
        try board.terminal.expectText(step.shows)
      }
      try board.terminal.type("q")
      #expect(try board.terminal.waitForExit() == 0)
    }
  }
}
