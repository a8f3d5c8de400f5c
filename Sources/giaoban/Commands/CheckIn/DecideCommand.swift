import ArgumentParser
import GiaobanCore

struct DecideCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Note what was decided on the ask of a check-in (--month, else today's): it is open no more.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban decide EDU-1 "The money comes from the reserve" --month 2027-05
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  @Argument(help: "What was decided.") var text: String

  func change(with opened: OpenStore) throws -> Change {
    .noteDecision(try opened.checkIn(code), try opened.said(text))
  }
}
