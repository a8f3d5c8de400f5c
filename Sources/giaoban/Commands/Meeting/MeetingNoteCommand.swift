import ArgumentParser
import GiaobanCore

struct MeetingNoteCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Note what the meeting said of a pledge; it answers what the pledge asks for.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban meeting note EDU-1 "The money comes from the reserve"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var meeting: MeetingOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  @Argument(help: "What was said.") var text: String

  func change(with opened: OpenStore) throws -> Change {
    .conclude(
      try meeting.meeting(with: opened), .note(try opened.pledge(code), try opened.said(text)))
  }
}
