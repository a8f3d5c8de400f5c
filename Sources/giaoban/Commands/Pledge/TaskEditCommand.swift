import ArgumentParser
import GiaobanCore

struct TaskEditCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the title or the due day of a task: only what is given.",
    discussion: """
      An empty text takes the due day away.

      Example (giaoban init --sample practice):
        giaoban task edit EDU-1 3 --due 2027-08-15
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("What is to be done.", valueName: "text")) var title: String?

  @OptionGroup var titles: TitleOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The due day.", valueName: "day"))
  var due: String?

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @OptionGroup var task: TaskOptions

  func change(with opened: OpenStore) throws -> Change {
    let key = try task.key(with: opened)
    let tasks = try opened.dossier(task.code).tasks
    guard let before = tasks.first(where: { $0.key == key }) else {
      throw RuleViolation.reference(.unknownTask(key, existing: tasks.map(\.key.number)))
    }
    var after = before
    after.title = try titles.title(title, over: before.title, in: opened.language) ?? before.title
    after.due = try opened.day(due, as: .due, of: "--due", over: before.due, base: before.due)
    return try slip.applied(to: .editTask(from: before, to: after), opened)
  }
}
