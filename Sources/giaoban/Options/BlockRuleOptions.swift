import ArgumentParser
import GiaobanCore

/// The settings that a block has of its own; the names are those of `set`.
struct BlockRuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day of the month on which its check-ins close, 10 to 31.", valueName: "number"))
  var cutOffDay: String?

  @Option(help: ArgumentHelp("Working days after it before a pledge is stale.", valueName: "number"))
  var graceWorkingDays: String?

  @Option(help: ArgumentHelp("Attainment from which a pledge is on track.", valueName: "number"))
  var onTrackFrom: String?

  @Option(help: ArgumentHelp("Attainment from which it is at risk, not off track.", valueName: "number"))
  var atRiskFrom: String?

  @Option(help: ArgumentHelp("Share of the way before which nothing is judged.", valueName: "number"))
  var judgedFromShare: String?

  @Option(help: ArgumentHelp("Days before the due day from which it is at risk.", valueName: "number"))
  var dueSoonDays: String?

  func rules(over old: BlockRules) throws -> BlockRules {
    BlockRules(
      graceWorkingDays: try TypedValue.kept(graceWorkingDays, of: "--grace-working-days", over: old.graceWorkingDays),
      onTrackFrom: try TypedValue.kept(onTrackFrom, of: "--on-track-from", over: old.onTrackFrom),
      atRiskFrom: try TypedValue.kept(atRiskFrom, of: "--at-risk-from", over: old.atRiskFrom),
      judgedFromShare: try TypedValue.kept(judgedFromShare, of: "--judged-from-share", over: old.judgedFromShare),
      dueSoonDays: try TypedValue.kept(dueSoonDays, of: "--due-soon-days", over: old.dueSoonDays))
  }
}
