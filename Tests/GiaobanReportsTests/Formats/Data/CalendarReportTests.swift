import Foundation
import GiaobanCore
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanReports

/// Calendars as an independent program reads them (Python's icalendar).
struct CalendarReportTests {
  private struct Read: Decodable {
    struct Event: Decodable {
      let uid: String
      let start: String
      let end: String
      let stamp: String
      let summary: String
      let description: String
      let categories: [String]
      /// Seconds from the start of the day.
      let alarms: [Int]
    }

    let name: String
    let events: [Event]
  }

  private static let reader = """
    import json, sys
    from icalendar import Calendar
    with open(sys.argv[1], "rb") as file: calendar = Calendar.from_ical(file.read())
    assert not calendar.errors, calendar.errors
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        categories = event.get("CATEGORIES")
        events.append({
            "uid": event["UID"], "start": event["DTSTART"].dt.isoformat(), "end": event["DTEND"].dt.isoformat(),
            "stamp": event["DTSTAMP"].dt.isoformat(), "summary": event["SUMMARY"], "description": event["DESCRIPTION"],
            "categories": [str(word) for word in categories.cats],
            "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")],
        })
    print(json.dumps({"name": calendar["X-WR-CALNAME"], "events": events}))
    """

  private func read(_ calendar: CalendarReport) throws -> Read {
    let folder = try TemporaryFolder("calendar")
    let path = try folder.write(calendar.text, to: "a.ics")
    let outcome = try runProgram("/usr/bin/python3", ["-c", Self.reader, path], environment: [:])
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    return try JSONDecoder().decode(Read.self, from: outcome.standardOutput)
  }

  private func event(_ title: String, _ day: String = "2027-06-30") throws -> CalendarReport.Event {
    CalendarReport.Event(
      identifier: "BC-1-due", day: try GiaobanReportsTests.day(day), title: title, details: title,
      categories: ["Cam kết", "BC"])
  }

  private func calendar(_ events: [CalendarReport.Event], name: String = "Lịch") throws -> CalendarReport {
    CalendarReport(name: name, language: .vietnamese, stamp: try day("2027-06-21"), events: events)
  }

  @Test func `a day is an event of that whole day, with alarms at nine in the morning`() throws {
    let read = try read(calendar([event("Nộp đề án", "2027-12-31")]))
    let event = try #require(read.events.first)
    #expect(read.name == "Lịch" && read.events.count == 1)
    #expect(event.uid == "BC-1-due@giaoban" && event.summary == "Nộp đề án")
    #expect(event.start == "2027-12-31" && event.end == "2028-01-01")
    #expect(event.stamp.hasPrefix("2027-06-21T00:00:00"))
    let nine = 9 * 3_600
    let day = 86_400
    #expect(event.alarms == [nine - 7 * day, nine - 3 * day, nine - day, nine])
  }

  @Test func `a calendar with nothing in it is one all the same`() throws {
    #expect(try read(calendar([])).events.isEmpty)
  }

  @Test func `hostile text ends no line, and is read back as words`() throws {
    let hostile =
      "a,b;c\\d\r\nEND:VEVENT\u{85}BEGIN:VALARM\u{2028}x\u{2029}\u{1B}[2J\u{202E}" + String(repeating: "ệ", count: 80)
    let read = try read(calendar([event(hostile), event("sau", "2027-07-01")], name: hostile))
    #expect(read.events.count == 2)
    let words = "a,b;c\\d\nEND:VEVENT\nBEGIN:VALARM\nx\n^[[2J<U+202E>" + String(repeating: "ệ", count: 80)
    let event = try #require(read.events.first)
    #expect(event.summary == words && event.description == words && event.categories == ["Cam kết", "BC"])
    #expect(read.name == words && event.alarms.count == 4)
  }

  /// Of June 2027, seen in its middle.
  private func summary(of invented: InventedMinistry, scope: ReportScope = .ministry) throws -> MonthlySummary {
    let portfolio = invented.portfolio(of: invented.june, today: try day("2027-06-15"), scope: .everything)
    return MonthlySummary(
      of: SummaryMaterial(
        months: MonthRange(invented.june), scope: scope, portfolio: portfolio, figures: [:], checkIns: [:]))
  }

  @Test func `the calendar of one block has its own check-in days and nothing of others`() throws {
    let invented = try InventedMinistry()
    let digital = try summary(of: invented, scope: .block(block("SO"))).calendar(.english).events
    #expect(
      digital.filter { $0.identifier.hasPrefix("check-ins-2027-06") }.map(\.identifier) == ["check-ins-2027-06-SO"])
    #expect(!digital.contains { $0.identifier.hasPrefix("NEW") } && digital.contains { $0.identifier.hasPrefix("DIG") })
    let press = try summary(of: invented, scope: .block(block("BC"))).calendar(.english).events
    #expect(press.filter { $0.identifier.hasPrefix("check-ins-2027-06") }.map(\.identifier) == ["check-ins-2027-06"])
  }

  @Test(arguments: Language.allCases)
  func `a month's calendar has the check-in days of each block and what falls due`(language: Language) throws {
    var invented = try InventedMinistry()
    let events = try read(summary(of: invented).calendar(language)).events
    let days = Dictionary(uniqueKeysWithValues: events.map { ($0.uid, $0.start) })
    // The 20th of June 2027 is a Sunday, the 25th of July too.
    #expect(days["check-ins-2027-06@giaoban"] == "2027-06-25" && days["check-ins-2027-06-SO@giaoban"] == "2027-06-18")
    #expect(days["check-ins-2027-07@giaoban"] == "2027-07-23" && days["check-ins-2027-07-SO@giaoban"] == "2027-07-20")
    #expect(days["DIG-2-due@giaoban"] == "2027-07-20" && days["DIG-2-task-1@giaoban"] == "2027-07-10")
    #expect(events.map(\.start) == events.map(\.start).sorted())
    #expect(events.allSatisfy { $0.start >= "2027-06-15" })
    // An extension moves the event that is known, and makes no second one.
    let place = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-2" })
    invented.dossiers[place].pledge.due = try day("2027-07-28")
    let moved = try read(summary(of: invented).calendar(language)).events
    #expect(moved.map(\.uid).sorted() == events.map(\.uid).sorted())
    #expect(moved.first { $0.uid == "DIG-2-due@giaoban" }?.start == "2027-07-28")
  }

  @Test func `a meeting's calendar has the days by which its directives are due`() throws {
    let conclusions = try InventedMinistry().conclusions()
    let events = try read(conclusions.calendar(.english)).events
    #expect(!events.isEmpty)
    #expect(
      Set(events.map(\.uid))
        == Set(conclusions.directives.compactMap { $0.pledge.due == nil ? nil : "\($0.pledge.code)-due@giaoban" }))
  }
}
