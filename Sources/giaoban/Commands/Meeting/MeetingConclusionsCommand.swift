import ArgumentParser
import GiaobanCore
import GiaobanReports
import GiaobanService

struct MeetingConclusionsCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "conclusions", abstract: "Write what a meeting came to: a draft to be signed.",
    discussion: """
      Without a day: the newest meeting.

      Example (giaoban init --sample may-2023):
        giaoban meeting conclusions 2023-05-30 --output conclusions.txt
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var written: WrittenReport

  @Argument(help: "The day of the meeting, like 2023-05-30.", completion: StoreCompletion.briefings.kind) var day:
    String?

  func run(in invocation: Invocation) throws {
    let format = try written.chosenFormat(of: .conclusions)
    let store = try invocation.openStore()
    let today = invocation.today(try store.ministry())
    let day = try day.map { try invocation.day($0, as: .briefing, of: "meeting conclusions", from: today) }
    let report = try PreparedReport(.conclusions(day), from: store, today: today)
    try written.write(invocation, report, format)
  }
}
