import ArgumentParser
import GiaobanCore

struct TaskAddCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a task to a pledge; it gets the next number.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban task add EDU-1 "Sign with four universities" --due 2027-09-30
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The due day.", valueName: "day"))
  var due: String?

  @OptionGroup var titles: TitleOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  @Argument(help: "What is to be done.") var title: String

  func change(with opened: OpenStore) throws -> Change {
    guard let title = try titles.title(title, in: opened.language) else { throw RuleViolation.log(.nothingChanges) }
    return .addTask(try opened.pledge(code), title: title, due: try opened.day(due, as: .due, of: "--due"))
  }
}
