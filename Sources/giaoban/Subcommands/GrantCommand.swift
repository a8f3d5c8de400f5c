import ArgumentParser
import GiaobanCore

struct GrantCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Grant the extension that a pledge has asked for: its due day moves.",
    discussion: """
      A leader is given by code and recorded by name, anybody else by name; without --by it is the one who is recorded.

      Example:
        giaoban grant KDI-1 --by BINH
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var decision: DecisionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  func change(at desk: Desk) throws -> Change {
    .decideExtension(
      try decision.pledge(at: desk), isGranted: true, by: try decision.person(at: desk),
      reason: decision.words(at: desk))
  }
}
