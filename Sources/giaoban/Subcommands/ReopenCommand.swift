import ArgumentParser
import GiaobanCore

struct ReopenCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open pledges again that are done, dropped or paused: all of them, or none.",
    discussion: """
      Example:
        giaoban reopen KVT-1 --reason "one unit is not finished"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.") var codes: [String]

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let store = try office.openStore()
    let today = office.today(try store.ministry())
    let codes = try office.codes(codes, in: store)
    let saved = try store.apply(.move(codes, to: .active, on: today, reason: reason), office.signature(today))
    try office.tell(saved, as: format)
  }
}
