import ArgumentParser
import GiaobanCore

struct DoneCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Mark pledges as done: all of them, or none.",
    discussion: """
      Example:
        giaoban done KCN-2 KVT-1 --on 2023-06-19
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: ArgumentHelp("The day they were done; else today.", valueName: "day")) var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.") var codes: [String]

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let day = try on.map { try TypedValue.day($0, of: "--on") }
    let store = try office.openStore()
    let today = office.today(try store.ministry())
    let codes = try office.codes(codes, in: store)
    let saved = try store.apply(
      .move(codes, to: .done, on: day ?? today, reason: nil), office.signature(today))
    try office.tell(saved, as: format)
  }
}
