import ArgumentParser
import GiaobanCore

struct EditCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is recorded of a pledge: only what is given.",
    discussion: """
      An empty text takes a value away. --with and --waypoint, given once or more, take the place of all that were there. \
      A due day only moves to an earlier one; for a later one: giaoban extend. An edit acts from this month on; \
      --correction mends a slip also in the months since it was made that have ended and are open.

      Examples (giaoban init --sample practice):
        giaoban edit BOO-1 --due 2027-11-30 --no-core
        giaoban edit BOO-1 --target 650 --with NEW --with RAD --product ""
        giaoban edit BOO-1 --vi "Sách nói cho mọi người"
        giaoban edit BOO-1 --target 700 --correction --reason "700 were meant"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("What is pledged.", valueName: "text")) var title: String?

  @OptionGroup var titles: TitleOptions

  @OptionGroup var source: OriginOptions

  @OptionGroup var pledge: PledgeOptions

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func change(with opened: OpenStore) throws -> Change {
    let before = try opened.dossier(code).pledge
    if try source.origin(else: before.origin) != before.origin {
      throw RuleViolation.record(.originNeverChanges(before.code))
    }
    var after = try pledge.edited(before, with: opened)
    after.title = try titles.title(title, over: before.title, in: opened.language) ?? before.title
    after.briefing = try source.briefing(over: before.briefing, with: opened)
    // It was a number of the briefing that it came from.
    if after.briefing != before.briefing { after.conclusion = nil }
    return try slip.applied(to: .edit(from: before, to: after), opened)
  }
}
