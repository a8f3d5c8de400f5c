import ArgumentParser

struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Add, edit and finish the tasks of a pledge.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban task done EDU-1 3
      """,
    subcommands: [TaskAddCommand.self, TaskEditCommand.self, TaskDoneCommand.self, TaskReopenCommand.self])

  @OptionGroup(title: "Global options") var options: GlobalOptions
}
