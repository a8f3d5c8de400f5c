import GiaobanCore
import GiaobanText

/// What falls due, as a calendar that every calendar program takes in (RFC 5545): all-day events with alarms on the ladder by
/// which the office reminds.
package struct CalendarReport: Equatable, Sendable {
  package struct Event: Equatable, Sendable {
    /// Names it for good: a calendar that is read in again moves the event it knows, and does not make a second one.
    package let identifier: String
    package let day: Day
    package let title: String
    package let details: String
    package let categories: [String]

    package init(identifier: String, day: Day, title: String, details: String, categories: [String]) {
      self.identifier = identifier
      self.day = day
      self.title = title
      self.details = details
      self.categories = categories
    }
  }

  package let name: String
  package let language: Language
  /// The day the events were known as they are.
  package let stamp: Day
  /// The events, in the order in which they are written.
  package let events: [Event]

  package init(name: String, language: Language, stamp: Day, events: [Event]) {
    self.name = name
    self.language = language
    self.stamp = stamp
    self.events = events
  }

  /// The whole file, in lines of at most 75 octets that end with CRLF.
  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//giaoban//\(language.rawValue.uppercased())", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + ContentLine.escaped(name),
    ]
    return (head + events.flatMap(lines) + ["END:VCALENDAR"]).map(ContentLine.folded).joined()
  }

  /// The file of a calendar with the last lines of its report, the seal of a closed month among them, as its description.
  /// What a closing keeps is sealed only when it is written: it cannot hold the hash of itself.
  static func sealed(_ text: String, _ footer: [String]) -> String {
    if footer.isEmpty { return text }
    let description = ContentLine.folded("X-WR-CALDESC:" + ContentLine.escaped(footer.joined(separator: "\n")))
    // By scalars: CRLF is one Character, and a mark may stand on the first letter of a folded line.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { $0.starts(with: "BEGIN:VEVENT".unicodeScalars) } ?? max(0, lines.count - 2)
    let before = lines[..<place].map { String($0) + "\n" }.joined()
    return before + description + lines[place...].map { String($0) }.joined(separator: "\n")
  }

  private func lines(of event: Event) -> [String] {
    let title = ContentLine.escaped(event.title)
    return [
      "BEGIN:VEVENT", "UID:\(ContentLine.escaped(event.identifier))@giaoban",
      "DTSTAMP:\(Self.basic(stamp))T000000Z", "DTSTART;VALUE=DATE:" + Self.basic(event.day),
      // The end of an event is the first day that is no longer in it.
      "DTEND;VALUE=DATE:" + Self.basic(event.day.adding(days: 1)), "SUMMARY:" + title,
      "DESCRIPTION:" + ContentLine.escaped(event.details),
      "CATEGORIES:" + event.categories.map(ContentLine.escaped).joined(separator: ","),
      // A day that something falls due is no day that one is away.
      "TRANSP:TRANSPARENT",
    ] + Self.alarms.flatMap { ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + title, $0, "END:VALARM"] }
      + ["END:VEVENT"]
  }

  /// 7, 3 and 1 days before and on the day itself, at nine in the morning: an all-day event begins at midnight, so nine
  /// o'clock is nine hours after it, or fifteen hours less than the whole days before.
  private static let alarms = ["TRIGGER:-P6DT15H", "TRIGGER:-P2DT15H", "TRIGGER:-PT15H", "TRIGGER:PT9H"]

  /// `20270630`.
  private static func basic(_ day: Day) -> String {
    String(String.UnicodeScalarView(day.iso.unicodeScalars.filter { $0 != "-" }))
  }
}
