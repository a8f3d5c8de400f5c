import ArgumentParser
import GiaobanCore

struct MeetingDirectCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "direct", abstract: "Add a directive of the meeting: a pledge that points back to its conclusion.",
    discussion: """
      Without --assigned-by it comes from the chair. Texts are in the language of --lang; --vi and --en give the title in both.

      Example (giaoban init --sample practice):
        giaoban meeting direct "Open 20 reading rooms" --unit BOO --due 2027-12-31
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var meeting: MeetingOptions

  @OptionGroup var pledge: PledgeOptions

  @OptionGroup var titles: TitleOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "What is to be done.") var title: String

  func change(with opened: OpenStore) throws -> Change {
    guard let title = try titles.title(title, in: opened.language) else { throw RuleViolation.log(.nothingChanges) }
    let meeting = try meeting.meeting(with: opened)
    return .conclude(
      meeting, .direct(try pledge.newPledge(title, .directive, on: meeting.day, by: meeting.chair, with: opened)))
  }
}
