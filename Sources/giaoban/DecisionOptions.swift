import ArgumentParser
import GiaobanCore

/// The decision on the newest extension that a pledge has asked for.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who decides: a leader's code, or a name.", valueName: "leader"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String?

  @Argument(help: "A code, like BC-3.") var code: String

  func pledge(at desk: Desk) throws -> PledgeCode { try desk.pledge(code) }

  /// - Parameter chair: of the meeting that decides, who decides where nobody is named.
  func person(at desk: Desk, chair: LeaderCode? = nil) throws -> String {
    try TypedValue.kept(by, desk.person) ?? chair.flatMap { desk.ministry.leaders[$0]?.name } ?? desk.office.who
  }

  func words(at desk: Desk) -> Bilingual? { reason.flatMap(desk.words) }
}
