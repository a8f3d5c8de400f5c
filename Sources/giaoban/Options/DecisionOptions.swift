import ArgumentParser
import GiaobanCore
import GiaobanText

/// The decision on the newest extension that a pledge has asked for.
struct DecisionOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("by")],
    help: ArgumentHelp("The leader who decides, by code or name.", valueName: "leader"))
  var grantedBy: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String?

  @Argument(help: "A code, like BC-3.") var code: String

  func pledge(at desk: Desk) throws -> PledgeCode { try desk.pledge(code) }

  /// - Returns: nil where nobody is named.
  func leader(at desk: Desk) throws -> LeaderCode? { try TypedValue.kept(grantedBy, desk.leader) }

  func words(at desk: Desk) -> Bilingual? { reason.flatMap(desk.words) }
}
