import ArgumentParser
import GiaobanCore

/// Which meeting: that of a day, about a month.
struct MeetingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day of the meeting; else today.", valueName: "day")) var on: String?

  /// About the month asked for, else its briefing's, else that of its day. The minister has the chair of one that is new.
  func meeting(at desk: Desk) throws -> Meeting {
    let day = try TypedValue.kept(on, of: "--on") ?? desk.today
    let briefing = desk.ministry.briefings[day]
    let month = desk.office.givenMonth ?? briefing?.month ?? day.inMonth
    let title = briefing?.title ?? Bilingual(vi: "Giao ban \(month.name.vi)", en: "Briefing of \(month.name.en)")
    guard let title else { throw RuleViolation.nothingChanges }
    return Meeting(day: day, month: month, chair: briefing?.chair ?? desk.ministry.minister?.code, title: title)
  }
}
