import ArgumentParser
import GiaobanCore

struct TaskReopenCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open a task again that is done.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban task reopen EDU-1 2
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @OptionGroup var task: TaskOptions

  func change(with opened: OpenStore) throws -> Change { .reopenTask(try task.key(with: opened)) }
}
