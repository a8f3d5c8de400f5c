import ArgumentParser
import GiaobanCore

struct ReopenCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open pledges again that are done, dropped or paused: all of them, or none.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban reopen SEC-1 --reason "one model is missing"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.", completion: StoreCompletion.pledges.kind) var codes: [String]

  func change(with opened: OpenStore) throws -> Change {
    .move(try opened.pledges(codes), to: .active, on: opened.today, reason: reason.map(TypedValue.line))
  }
}
