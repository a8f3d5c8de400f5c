import ArgumentParser
import GiaobanCore

struct RefuseCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Refuse the extension that a pledge has asked for: its due day stays.",
    discussion: """
      A leader is given by code and recorded by name, anybody else by name; without --by it is the one who is recorded.

      Example:
        giaoban refuse KDI-1 --by BINH --reason "three months are enough"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var decision: DecisionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  func change(at desk: Desk) throws -> Change {
    .decideExtension(
      try decision.pledge(at: desk), isGranted: false, by: try decision.person(at: desk),
      reason: decision.words(at: desk))
  }
}
