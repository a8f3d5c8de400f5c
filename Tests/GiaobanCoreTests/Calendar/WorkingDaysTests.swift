import Foundation
import GiaobanCore
import Testing

@Suite struct WorkingDaysTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  @Test func `a cut-off on a Sunday moves back to Friday`() throws {
    #expect(WorkingDays().onOrBefore(try day("2023-06-25")) == (try day("2023-06-23")))
    #expect(WorkingDays().onOrBefore(try day("2023-06-23")) == (try day("2023-06-23")))
    let friday = WorkingDays(daysOff: [try day("2023-06-23")])
    #expect(friday.onOrBefore(try day("2023-06-25")) == (try day("2023-06-22")))
  }

  @Test func `days off that cover years leave the day where it is`() throws {
    let start = try day("2023-06-25")
    let off = WorkingDays(daysOff: Set((0...800).map { start.adding(days: -$0) }))
    #expect(off.onOrBefore(start) == start)
  }

  @Test func `two working days after Friday are Tuesday`() throws {
    let friday = try day("2023-06-23")
    #expect(WorkingDays().adding(2, to: friday) == (try day("2023-06-27")))
    #expect(WorkingDays(daysOff: [try day("2023-06-26")]).adding(2, to: friday) == (try day("2023-06-28")))
    #expect(WorkingDays().adding(1, to: try day("2023-06-25")) == (try day("2023-06-26")))
    #expect(WorkingDays().adding(0, to: try day("2023-06-25")) == (try day("2023-06-25")))
    #expect(WorkingDays().adding(-3, to: friday) == friday)
    #expect(WorkingDays().adding(.max, to: Day.last.adding(days: -30)) == .last)
  }

  @Test func `counting by weeks agrees with counting day by day`() throws {
    let origin = try day("1969-12-20")
    // A long holiday across a weekend, single days, and one that falls on a Saturday.
    let offs = [8, 9, 10, 11, 12, 13, 14, 30, 31, 45, 56, 70].map { origin.adding(days: $0) }
    let working = WorkingDays(daysOff: Set(offs))
    var wrong: [String] = []
    for start in 0..<60 {
      for end in 0..<90 {
        let (from, to) = (origin.adding(days: start), origin.adding(days: end))
        let expected = start < end ? ((start + 1)...end).filter { working.isWorking(origin.adding(days: $0)) }.count : 0
        if working.count(after: from, through: to) != expected { wrong.append("\(from)…\(to)") }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `the n-th working day after a day is n working days away`() throws {
    let start = try day("2023-04-28")
    let working = WorkingDays(daysOff: [try day("2023-05-01"), try day("2023-05-02"), try day("2023-05-03")])
    for n in 1...40 {
      let reached = working.adding(n, to: start)
      #expect(working.count(after: start, through: reached) == n)
      #expect(working.isWorking(reached))
    }
  }

  @Test func `a day off added later counts at once`() throws {
    var working = WorkingDays()
    let (friday, tuesday) = (try day("2023-06-23"), try day("2023-06-27"))
    #expect(working.count(after: friday, through: tuesday) == 2)
    working.daysOff.insert(try day("2023-06-26"))
    #expect(working.count(after: friday, through: tuesday) == 1)
    #expect(working == WorkingDays(daysOff: [try day("2023-06-26")]))
  }

  @Test func `days off are coded in order`() throws {
    let working = WorkingDays(daysOff: [try day("2023-09-04"), try day("2023-05-01"), try day("2023-09-01")])
    let data = try JSONEncoder().encode(working)
    #expect(String(decoding: data, as: UTF8.self) == #"{"daysOff":["2023-05-01","2023-09-01","2023-09-04"]}"#)
    #expect(try JSONDecoder().decode(WorkingDays.self, from: data) == working)
  }
}
