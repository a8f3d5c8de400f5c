import ArgumentParser
import GiaobanCore
import GiaobanText

struct BriefingCommand: MinistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Add the briefing of a day, or change one: only what is given. With a day alone: show it.",
    discussion: """
      It is about --month, else the month of its day. A conclusion is added after those that are there: pledges point back \
      to them by number. Texts are in the language of --lang; --vi and --en give the title in both.

      Examples (giaoban init --sample practice):
        giaoban briefing 2027-06-30 "Briefing of June" --chair DUNG
        giaoban briefing 2027-06-30 --conclusion "Each head chooses one core work."
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var titles: TitleOptions

  @Option(
    help: ArgumentHelp("The leader who has the chair.", valueName: "code"), completion: StoreCompletion.leaders.kind)
  var chair: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where what is recorded of it comes from.", valueName: "text"))
  var source: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("One more conclusion; repeated.", valueName: "text"))
  var conclusion: [String] = []

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "The day of the meeting.", completion: StoreCompletion.briefings.kind) var day: String

  @Argument(help: "The title of the meeting.") var title: String?

  func edit(with opened: OpenStore) throws -> (old: Record?, new: Record) {
    let day = try opened.invocation.day(
      day, as: .briefing, of: Phrase(vi: "ngày họp", en: "day of the meeting").text(opened.language), from: opened.today
    )
    let old = opened.ministry.briefings[day]
    guard let title = try titles.title(title, over: old?.title, in: opened.language) else {
      throw missing(
        Phrase(vi: "hội nghị ngày", en: "briefing of"), day.iso,
        among: opened.ministry.briefings.keys.sorted().map(\.iso),
        needs: Phrase(vi: "tên", en: "its title"))
    }
    let briefing = Briefing(
      day: day, month: opened.invocation.givenMonth(from: opened.today) ?? old?.month ?? day.inMonth,
      chair: try TypedValue.kept(chair, over: old?.chair, opened.leader), title: title,
      source: TypedValue.kept(source, over: old?.source, in: opened.language),
      conclusions: (old?.conclusions ?? []) + conclusion.compactMap(opened.words), notReached: old?.notReached ?? [],
      endedOn: old?.endedOn)
    return (old.map { .briefing($0) }, .briefing(briefing))
  }
}
