import ArgumentParser
import GiaobanCore

struct ReturnCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Return the check-in of a pledge for a month (--month, else today's): it is owed again.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban return EDU-1 --month 2027-06 --reason "say how many have finished"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func change(with opened: OpenStore) throws -> Change {
    .returnCheckIn(try opened.checkIn(code), reason: try opened.reason(reason, of: .returnCheckIn))
  }
}
