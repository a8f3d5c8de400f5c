import ArgumentParser

struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Add, edit and finish the tasks of a pledge.",
    discussion: """
      Example:
        giaoban task done EDU-1 2
      """,
    subcommands: [TaskAddCommand.self, TaskEditCommand.self, TaskDoneCommand.self, TaskReopenCommand.self])

  @OptionGroup(title: "Global options") var options: GlobalOptions
}
