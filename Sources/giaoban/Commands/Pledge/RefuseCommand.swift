import ArgumentParser
import GiaobanCore

struct RefuseCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Refuse the extension that a pledge has asked for: its due day stays.",
    discussion: """
      A leader decides, and is given by code or name; without --granted-by it is the one who is recorded.

      Examples (giaoban init --sample practice):
        giaoban extend KDI-1 --to 2027-10-31 --reason "the review takes longer"
        giaoban refuse KDI-1 --granted-by BINH --reason "it cannot wait"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var decision: DecisionOptions

  @Option(help: ArgumentHelp("The day on which it was refused; else today.", valueName: "day")) var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  func change(with opened: OpenStore) throws -> Change {
    try decision.change(isGranted: false, on: on, with: opened)
  }
}
