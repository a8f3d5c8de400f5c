import ArgumentParser
import GiaobanCore

struct AddCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a pledge; its unit gives it its code.",
    discussion: """
      Texts are in the language of --lang; --vi and --en give the title in both. Without --origin the unit set it itself; \
      without --assigned-on it holds from the day of the briefing, else from today.

      Examples (giaoban init --sample practice):
        giaoban add "Open 20 reading rooms" --unit BOO --due 2027-12-31 --core
        giaoban add "Meet the readers" --unit BOO --duty monthly --origin directive
        giaoban add "Lend more books" --unit BOO --metric books \\
          --metric-unit copies --baseline 0 --from 2027-06-21 \\
          --target 50000 --by 2028-06-30 --waypoint 2027-12-31=15000
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var source: OriginOptions

  @OptionGroup var pledge: PledgeOptions

  @OptionGroup var titles: TitleOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "What is pledged.") var title: String

  func change(with opened: OpenStore) throws -> Change {
    guard let title = try titles.title(title, in: opened.language) else { throw RuleViolation.log(.nothingChanges) }
    let briefing = try source.briefing(with: opened)
    return .add(
      try pledge.newPledge(
        title, try source.origin(else: .own), on: briefing ?? opened.today, briefing: briefing, with: opened))
  }
}
