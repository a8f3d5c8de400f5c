import ArgumentParser
import GiaobanCore

struct DropCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Give pledges up: all of them, or none.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban drop KPR-2 --reason "another office does it"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.", completion: StoreCompletion.pledges.kind) var codes: [String]

  func change(with opened: OpenStore) throws -> Change {
    .move(try opened.pledges(codes), to: .dropped, on: opened.today, reason: TypedValue.line(reason))
  }
}
