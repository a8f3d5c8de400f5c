import ArgumentParser
import GiaobanCore

struct DoneCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Mark pledges as done: all of them, or none.",
    discussion: """
      Example:
        giaoban done KCN-2 KVT-1 --on 2023-06-19
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day they were done; else today.", valueName: "day"))
  var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.") var codes: [String]

  func change(at desk: Desk) throws -> Change {
    .move(
      try desk.pledges(codes), to: .done, on: try desk.day(on, as: .move, of: "--on") ?? desk.today, reason: nil)
  }
}
