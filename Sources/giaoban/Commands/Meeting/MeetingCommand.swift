import ArgumentParser

struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Record what a meeting decides; each decision becomes a conclusion of its briefing.",
    discussion: """
      The briefing of the day is made with the first decision, if it is not there yet.

      Example (giaoban init --sample practice):
        giaoban meeting note EDU-1 "The money comes from the reserve"
      """,
    subcommands: [
      MeetingNoteCommand.self, MeetingGrantCommand.self, MeetingRefuseCommand.self, MeetingReturnCommand.self,
      MeetingDirectCommand.self, MeetingEndCommand.self, MeetingConclusionsCommand.self,
    ])

  @OptionGroup(title: "Global options") var options: GlobalOptions
}
