import ArgumentParser
import GiaobanCore

struct MeetingReturnCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Return a pledge's check-in of the month that the meeting is about.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban meeting return EDU-1 --reason "say how many have finished"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var meeting: MeetingOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func change(with opened: OpenStore) throws -> Change {
    let meeting = try meeting.meeting(with: opened)
    return .conclude(
      meeting,
      .returnCheckIn(
        CheckInKey(pledge: try opened.pledge(code), month: meeting.month),
        reason: try opened.reason(reason, of: .returnCheckIn)))
  }
}
