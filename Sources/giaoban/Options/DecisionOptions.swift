import ArgumentParser
import GiaobanCore
import GiaobanText

/// The decision on the newest extension that a pledge has asked for.
struct DecisionOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("by")],
    help: ArgumentHelp("The leader who decides, by code or name.", valueName: "leader"),
    completion: StoreCompletion.leaders.kind)
  var grantedBy: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String?

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  /// The extension granted or refused, outside a meeting: where no leader is named, the one who is recorded decides.
  ///
  /// - Parameter on: nil for today.
  func change(isGranted: Bool, on: String?, with opened: OpenStore) throws -> Change {
    .decideExtension(
      try opened.pledge(code), isGranted: isGranted, by: try leader(with: opened) ?? opened.deciding(),
      on: try opened.day(on, as: .move, of: "--on"), reason: words(with: opened))
  }

  /// The extension granted or refused in a meeting: where no leader is named, the chair decides.
  func change(isGranted: Bool, in meeting: MeetingOptions, with opened: OpenStore) throws -> Change {
    let meeting = try meeting.meeting(with: opened)
    return .conclude(
      meeting,
      .extend(try opened.pledge(code), isGranted: isGranted, by: try leader(with: opened), reason: words(with: opened)))
  }

  /// - Returns: nil where nobody is named.
  private func leader(with opened: OpenStore) throws -> LeaderCode? { try TypedValue.kept(grantedBy, opened.leader) }

  private func words(with opened: OpenStore) -> Bilingual? { reason.flatMap(opened.words) }
}
