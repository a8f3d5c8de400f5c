import ArgumentParser
import GiaobanCore

struct ReopenMonthCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen-month", abstract: "Open a closed month again; its closing is kept, and summaries say so.",
    discussion: """
      Example:
        giaoban reopen-month 2027-05 --reason "the figures of EDU came after the closing"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: ArgumentHelp("A month, like 2027-05.", valueName: "month")) var monthArgument: String

  func change(at desk: Desk) throws -> Change {
    let month = try desk.month(monthArgument, of: "reopen-month")
    return .reopenMonth(month, reason: try desk.reason(reason, of: .reopenMonth))
  }
}
