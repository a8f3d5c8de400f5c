import ArgumentParser
import GiaobanCore

struct MeetingRefuseCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Refuse the extension that a pledge has asked for, as the meeting decided.",
    discussion: """
      Without --granted-by the chair decides.

      Examples (giaoban init --sample practice):
        giaoban extend KDI-1 --to 2027-10-31 --reason "the review takes longer"
        giaoban meeting refuse KDI-1 --reason "it cannot wait"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var meeting: MeetingOptions

  @OptionGroup var decision: DecisionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  func change(with opened: OpenStore) throws -> Change {
    try decision.change(isGranted: false, in: meeting, with: opened)
  }
}
