import ArgumentParser
import GiaobanCore

struct PauseCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Let pledges rest that cannot go on now: all of them, or none.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban pause BOO-1 RAD-1 --reason "the building is closed"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.", completion: StoreCompletion.pledges.kind) var codes: [String]

  func change(with opened: OpenStore) throws -> Change {
    .move(try opened.pledges(codes), to: .paused, on: opened.today, reason: TypedValue.line(reason))
  }
}
