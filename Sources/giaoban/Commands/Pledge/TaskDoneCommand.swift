import ArgumentParser
import GiaobanCore

struct TaskDoneCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Mark a task as done.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban task done EDU-1 3 --on 2027-06-18
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day it was done; else today.", valueName: "day"))
  var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @OptionGroup var task: TaskOptions

  func change(with opened: OpenStore) throws -> Change {
    .completeTask(try task.key(with: opened), on: try opened.day(on, as: .move, of: "--on") ?? opened.today)
  }
}
