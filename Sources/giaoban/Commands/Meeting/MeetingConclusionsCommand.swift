import ArgumentParser
import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanText

struct MeetingConclusionsCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "conclusions", abstract: "Write what a meeting came to: a draft to be signed.",
    discussion: """
      Without a day: the newest meeting.

      Example (giaoban init --sample may-2023):
        giaoban meeting conclusions 2023-05-30 --output conclusions.txt
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var written: WrittenReport

  @Argument(help: "The day of the meeting, like 2023-05-30.") var day: String?

  func run(in office: Office) throws {
    let format = try written.chosenFormat()
    let store = try office.openStore()
    let today = office.today(try store.ministry())
    let day = try day.map { try office.day($0, as: .briefing, of: "meeting conclusions", from: today) }
    let conclusions = try ConclusionsSource(store: store, today: today).conclusions(of: day)
    let held = conclusions.briefing.day
    try written.write(
      office,
      named: Phrase(
        vi: "kết luận giao ban ngày \(DayText.full(held, .vietnamese))",
        en: "the conclusions of \(DayText.full(held, .english))")
    ) { columns in format.content(of: conclusions, office.language, columns: columns) }
  }
}
