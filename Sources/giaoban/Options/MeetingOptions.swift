import ArgumentParser
import GiaobanCore

/// Which meeting: that of a day, about a month.
struct MeetingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the meeting; else today.", valueName: "day"))
  var on: String?

  /// About the month asked for, else its briefing's, else that of its day.
  func meeting(at desk: Desk) throws -> Meeting {
    let day = try desk.day(on, as: .briefing, of: "--on") ?? desk.today
    var meeting = desk.ministry.meeting(on: day, about: day.inMonth)
    guard let month = desk.office.givenMonth(from: desk.today) else { return meeting }
    if desk.ministry.briefings[day] == nil { return desk.ministry.meeting(on: day, about: month) }
    meeting.month = month
    return meeting
  }
}
