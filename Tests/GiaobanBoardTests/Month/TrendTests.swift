import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct TrendTests {
  private let look = Look(language: .english, palette: .plain, symbols: .unicode)

  /// Readings of the months from January 2027 on, of a metric from 0 to `target`, seen in June.
  private func trend(_ readings: [Double], target: Double? = 100, on today: String = "2027-06-21") throws -> Trend {
    let name = try #require(Bilingual("number", in: .english))
    let code = try #require(PledgeCode("NEW-1"))
    let start = try #require(Day("2027-01-01"))
    let pledge = Pledge(
      code: code, origin: .own, title: name,
      metric: Metric(
        name: name, unitOfMeasure: name, baseline: 50, baselineDay: start, target: target,
        targetDay: Day("2027-12-31")),
      moves: [Pledge.Move(day: start, status: .active)])
    let marks = readings.enumerated().map { place, value in
      CheckInMark(
        month: start.inMonth.adding(months: place), state: .submitted,
        enteredOn: start.inMonth.adding(months: place).last, reading: value,
        readingDay: start.inMonth.adding(months: place).first.adding(days: 19), kept: nil, health: nil,
        supervisorHealth: nil, hasOpenAsk: false)
    }
    let viewpoint = Viewpoint(today: try #require(Day(today)))
    return Trend(
      of: pledge, marks: marks, calendar: ReportingCalendar(ministry: Ministry(), viewpoint: viewpoint))
  }

  @Test func `the more room there is, the more is told`() throws {
    let rising = try trend([10, 20, 20, 35, 40, 1_240])
    #expect(rising.line(free: 1, look).text == "")
    #expect(rising.line(free: 2, look).text == " ↑")
    #expect(rising.line(free: 8, look).text == " ↑")
    #expect(rising.line(free: 9, look).text == " ↑ better")
    #expect(rising.line(free: 16, look).text == " ▁▁▁▁▁█ ↑ better")
    #expect(rising.line(free: 45, look).text == "   ▁▁▁▁▁█    +1,200 ↑ better")
    for free in 0...104 {
      #expect(rising.line(free: free, look).text.displayWidth <= free)
    }
  }

  @Test func `the arrow says which way, the word and the colour whether that is good`() throws {
    let cases: [([Double], Double?, String, ThemeRole)] = [
      ([10, 20, 30, 40, 50, 60], 100, " ↑ better", .healthOnTrack),
      ([60, 50, 40, 30, 20, 10], 100, " ↓ worse ", .healthOffTrack),
      ([60, 50, 40, 30, 20, 10], 0, " ↓ better", .healthOnTrack),
      ([10, 20, 30, 40, 50, 60], 0, " ↑ worse ", .healthOffTrack),
      ([10, 20, 30, 40, 50, 50], 0, " = same  ", .dim), ([10, 20, 30, 40, 50, 60], nil, " ↑       ", .dim),
    ]
    for (readings, target, words, role) in cases {
      let part = try #require(try trend(readings, target: target).line(free: 9, look).parts.first)
      #expect(part.text == words && part.role == role)
    }
    let vietnamese = Look(language: .vietnamese, palette: .plain, symbols: .ascii)
    #expect(try trend([10, 20, 30, 40, 50, 60]).line(free: 17, vietnamese).text == " _.--=# / tốt lên")
    #expect(try trend([60, 50], target: 100, on: "2027-02-25").line(free: 10, vietnamese).text == " \\ xấu đi ")
  }

  @Test func `old news keeps its line and loses its arrow, and one reading is no line`() throws {
    #expect(try trend([10, 20, 30]).line(free: 16, look).text == "    ▁▅█         ")
    #expect(try trend([10, 20, 30]).line(free: 9, look).text == "")
    #expect(try trend([10], on: "2027-01-25").line(free: 64, look).text == "")
    #expect(try trend([]).line(free: 64, look).text == "")
  }

  @Test func `numbers of any size and equal ones are drawn`() throws {
    let most = Double.greatestFiniteMagnitude
    #expect(try trend([-most, most, 0]).sparkline(cells: 6, look) == "▁█▅")
    #expect(try trend([7, 7, 7]).sparkline(cells: 2, look) == "▅▅")
  }
}
