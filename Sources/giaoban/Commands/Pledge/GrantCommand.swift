import ArgumentParser
import GiaobanCore

struct GrantCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Grant the extension that a pledge has asked for: its due day moves.",
    discussion: """
      A leader decides, and is given by code or name; without --granted-by it is the one who is recorded.

      Examples (giaoban init --sample practice):
        giaoban extend KDI-1 --to 2027-10-31 --reason "the review takes longer"
        giaoban grant KDI-1 --granted-by BINH
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var decision: DecisionOptions

  @Option(help: ArgumentHelp("The day on which it was granted; else today.", valueName: "day")) var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  func change(with opened: OpenStore) throws -> Change {
    try decision.change(isGranted: true, on: on, with: opened)
  }
}
