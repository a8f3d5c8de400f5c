import GiaobanCore
import Testing

@Suite struct ReportingCalendarTests {
  private func cutOff(_ iso: String, _ number: Int) -> String {
    ReportingCalendar.cutOff(of: month(iso), day: number, workingDays: WorkingDays()).iso
  }

  @Test func `a cut-off is clamped to its month and moved back to a working day`() {
    #expect(cutOff("2023-05", 25) == "2023-05-25")
    #expect(cutOff("2023-06", 25) == "2023-06-23")
    #expect(cutOff("2023-02", 31) == "2023-02-28")
    #expect(cutOff("2023-04", 31) == "2023-04-28")
    #expect(cutOff("2023-06", 10) == "2023-06-09")
  }

  @Test func `a cut-off out of range does not trap`() {
    #expect(cutOff("2023-05", .min) == "2023-05-01")
    #expect(cutOff("2023-05", .max) == "2023-05-31")
  }

  @Test func `grace ends two working days after the cut-off`() {
    let calendar = calendar("2023-06-20")
    #expect(calendar.cutOff(of: month("2023-06"), for: named("U")) == day("2023-06-23"))
    #expect(calendar.graceEnd(of: month("2023-06"), for: named("U")) == day("2023-06-27"))
  }

  @Test func `a block has its own cut-off day, days off count, and an unknown unit takes the ministry's`() {
    var frame = ministry(settings: Settings(daysOff: [day("2023-06-20")]))
    frame.put(.block(Block(code: named("KB"), name: text("KB"), order: 1, cutOffDay: 20)))
    let calendar = calendar("2023-06-30", of: frame)
    #expect(calendar.cutOff(of: month("2023-06"), for: named("W")) == day("2023-06-19"))
    #expect(calendar.cutOff(of: month("2023-06"), for: named("U")) == day("2023-06-23"))
    #expect(calendar.cutOff(of: month("2023-06"), for: named("NONE")) == day("2023-06-23"))
  }

  @Test func `months after the viewpoint's and beyond reach have their own cut-off`() {
    let calendar = calendar("2023-06-20")
    #expect(calendar.cutOff(of: month("2023-07"), for: named("U")) == day("2023-07-25"))
    #expect(calendar.graceEnd(of: month("2023-07"), for: named("U")) == day("2023-07-27"))
    #expect(calendar.cutOff(of: month("2015-05"), for: named("U")) == day("2015-05-25"))
  }

  @Test func `a pledge owes the months at whose cut-off it is active, latest first`() {
    let owing = pledge(moves: [
      move("2023-01-26", .active), move("2023-03-24", .paused), move("2023-04-20", .active),
      move("2023-06-24", .done),
    ])
    #expect(
      Array(calendar("2023-07-20").monthsOwed(by: owing)) == ["2023-06", "2023-05", "2023-04", "2023-02"].map(month))
  }

  @Test func `the status at the end of the cut-off day decides`() {
    let months = { (last: String, status: PledgeStatus) in
      Array(calendar("2023-06-30").monthsOwed(by: pledge(moves: [move("2023-06-01", .active), move(last, status)])))
    }
    #expect(months("2023-06-23", .done) == [])
    #expect(months("2023-06-24", .done) == [month("2023-06")])
    #expect(months("2023-06-23", .dropped) == [])
  }

  @Test func `a month that has not begun is not owed, a closed one no more`() {
    let frame = ministry(closed: ["2023-04"])
    let from = pledge(moves: [move("2023-04-01", .active)])
    #expect(Array(calendar("2023-05-31", in: "2023-06", of: frame).monthsOwed(by: from)) == [month("2023-05")])
    #expect(
      Array(calendar("2023-06-01", of: frame).monthsOwed(by: from)) == ["2023-06", "2023-05"].map(month))
    #expect(
      Array(calendar("2023-05-31", of: frame).monthsOwed(by: from, closedToo: true))
        == ["2023-05", "2023-04"].map(month))
  }

  @Test func `a suggestion owes from the day it is taken up`() {
    let taken = pledge(moves: [move("2023-03-01", .proposed), move("2023-05-26", .active)])
    #expect(Array(calendar("2023-06-20").monthsOwed(by: taken)) == [month("2023-06")])
  }

  @Test func `at the edges of the calendar nothing traps`() {
    let old = pledge(moves: [move("1900-01-01", .active)])
    #expect(Array(calendar("1900-03-01").monthsOwed(by: old)).count == 3)
    #expect(Array(calendar("2200-12-31").monthsOwed(by: old)).count == MonthSet.reach)
    let far = ministry(settings: Settings(graceWorkingDays: -5, dueSoonDays: .max, escalationWorkingDays: .min))
    #expect(calendar("2023-06-20", of: far).graceEnd(of: month("2023-06"), for: named("U")) == day("2023-06-23"))
  }
}
