import ArgumentParser
import GiaobanCore

/// Which meeting: that of a day, about a month.
struct MeetingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the meeting; else today.", valueName: "day"))
  var on: String?

  /// About the month asked for, else its briefing's, else that of its day.
  func meeting(with opened: OpenStore) throws -> Meeting {
    let day = try opened.day(on, as: .briefing, of: "--on") ?? opened.today
    var meeting = opened.ministry.meeting(on: day, about: day.inMonth)
    guard let month = opened.invocation.givenMonth(from: opened.today) else { return meeting }
    if opened.ministry.briefings[day] == nil { return opened.ministry.meeting(on: day, about: month) }
    meeting.month = month
    return meeting
  }
}
