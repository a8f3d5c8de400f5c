import ArgumentParser
import GiaobanCore

struct MeetingEndCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End the meeting; the next one begins with the pledges that it did not come to.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban meeting end KDI-2 SEC-1
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var meeting: MeetingOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "What was not reached: codes, like BC-3.", completion: StoreCompletion.pledges.kind) var codes:
    [String] = []

  func change(with opened: OpenStore) throws -> Change {
    .conclude(try meeting.meeting(with: opened), .end(notReached: try opened.pledges(codes)))
  }
}
