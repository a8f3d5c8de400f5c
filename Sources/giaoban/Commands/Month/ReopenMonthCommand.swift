import ArgumentParser
import GiaobanCore

struct ReopenMonthCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen-month",
    abstract: "Open a closed month again, or several; their closings are kept, and summaries say so.",
    discussion: """
      The latest first: where later months are closed, they are opened with it (2027-04..2027-05).

      Examples (giaoban init --sample practice):
        giaoban close 2026-07..2027-05
        giaoban reopen-month 2027-05 --reason "EDU sent its figures late"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(
    help: ArgumentHelp("A month, or several: 2027-04..2027-05.", valueName: "months"),
    completion: StoreCompletion.months.kind) var monthsArgument: String

  func change(with opened: OpenStore) throws -> Change {
    let months = try opened.months(monthsArgument, of: "reopen-month")
    return .reopenMonths(months, reason: try opened.reason(reason, of: .reopenMonth))
  }
}
