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

  /// The extension granted or refused, outside a meeting: where no leader is named, the one who is recorded decides.
  ///
  /// - Parameter on: nil for today.
  func change(isGranted: Bool, on: String?, at desk: Desk) throws -> Change {
    .decideExtension(
      try desk.pledge(code), isGranted: isGranted, by: try leader(at: desk) ?? desk.deciding(),
      on: try desk.day(on, as: .move, of: "--on"), reason: words(at: desk))
  }

  /// The extension granted or refused in a meeting: where no leader is named, the chair decides.
  func change(isGranted: Bool, in meeting: MeetingOptions, at desk: Desk) throws -> Change {
    let meeting = try meeting.meeting(at: desk)
    return .conclude(
      meeting,
      .extend(try desk.pledge(code), isGranted: isGranted, by: try leader(at: desk), reason: words(at: desk)))
  }

  /// - Returns: nil where nobody is named.
  private func leader(at desk: Desk) throws -> LeaderCode? { try TypedValue.kept(grantedBy, desk.leader) }

  private func words(at desk: Desk) -> Bilingual? { reason.flatMap(desk.words) }
}
