import GiaobanCore
import Testing

@Suite struct OwedCheckInTests {
  private func owed(
    _ dossier: Dossier, on today: String, in month: String? = nil, of frame: Ministry = ministry()
  ) -> [OwedCheckIn] {
    let calendar = calendar(today, in: month, of: frame)
    return OwedCheckIn.all(of: dossier.line(calendar), calendar: calendar)
  }
  private let assigned = pledge(moves: [move("2023-04-01", .active)])

  @Test func `each open month that is not made is one row, oldest first`() {
    let rows = owed(Dossier(pledge: assigned, checkIns: [checkIn("2023-04")]), on: "2023-07-03")
    #expect(rows.map(\.month) == ["2023-05", "2023-06", "2023-07"].map(month))
    #expect(rows.map(\.cutOff) == ["2023-05-25", "2023-06-23", "2023-07-25"].map(day))
    #expect(rows.map(\.daysLeft) == [-39, -10, 22])
    #expect(rows.map(\.isLate) == [true, true, false])
    #expect(rows.map(\.escalation) == [3, 2, nil])
  }

  @Test func `a hole that a made check-in followed is missing, and no longer owed`() {
    let dossier = Dossier(pledge: assigned, checkIns: [checkIn("2023-05")])
    let calendar = calendar("2023-07-03")
    #expect(owed(dossier, on: "2023-07-03").map(\.month) == ["2023-06", "2023-07"].map(month))
    #expect(dossier.line(calendar).monthsMissing(calendar) == ["2023-04", "2023-06"].map(month))
    // Seen from April itself nothing has followed yet.
    #expect(owed(dossier, on: "2023-07-03", in: "2023-04").map(\.month) == [month("2023-04")])
    let followed = Dossier(pledge: assigned, checkIns: [checkIn("2023-06")])
    #expect(Assessment(of: followed.line(calendar), calendar: calendar).owed.map(\.month) == [month("2023-07")])
  }

  @Test func `what was entered after the cut-off frees of nothing, whatever day it names`() {
    let late = Pledge.Move(day: day("2023-06-10"), status: .done, enteredOn: day("2023-07-03"))
    let moves = [move("2023-05-01", .active), late]
    #expect(
      owed(Dossier(pledge: pledge(moves: moves)), on: "2023-07-03").map(\.month) == ["2023-05", "2023-06"].map(month))
    let timely = [move("2023-05-01", .active), move("2023-06-10", .done)]
    #expect(owed(Dossier(pledge: pledge(moves: timely)), on: "2023-07-03").map(\.month) == [month("2023-05")])
  }

  @Test func `what begins late owes from the first month whose cut-off had not passed when it was entered`() {
    let late = Pledge.Move(day: day("2023-02-10"), status: .active, enteredOn: day("2023-06-28"))
    #expect(owed(Dossier(pledge: pledge(moves: [late])), on: "2023-07-03").map(\.month) == [month("2023-07")])
  }

  @Test func `a pause that ends before the month does frees it of nothing`() {
    let short = [move("2023-06-01", .active), move("2023-06-20", .paused), move("2023-06-28", .active)]
    #expect(
      owed(Dossier(pledge: pledge(moves: short)), on: "2023-07-03").map(\.month) == ["2023-06", "2023-07"].map(month))
    let long = [move("2023-06-01", .active), move("2023-06-20", .paused), move("2023-07-01", .active)]
    #expect(owed(Dossier(pledge: pledge(moves: long)), on: "2023-07-03").map(\.month) == [month("2023-07")])
  }

  @Test func `of the ministry's first month and the pledge's own the later counts`() {
    var frame = ministry()
    frame.settings.owingFrom = month("2023-06")
    #expect(
      owed(Dossier(pledge: assigned), on: "2023-07-03", of: frame).map(\.month) == ["2023-06", "2023-07"].map(month))
    var own = assigned
    own.owesFrom = month("2023-07")
    #expect(owed(Dossier(pledge: own), on: "2023-07-03", of: frame).map(\.month) == [month("2023-07")])
    own.owesFrom = month("2023-04")
    #expect(owed(Dossier(pledge: own), on: "2023-07-03", of: frame).count == 2)
  }

  @Test func `of a pledge that ended the unit's head is told, and nobody above`() {
    let ended = pledge(moves: [move("2023-03-01", .active), move("2023-06-01", .done)])
    let rows = owed(Dossier(pledge: ended), on: "2023-07-03")
    #expect(rows.map(\.escalation) == [1, 1, 1] && rows.map(\.rung) == [.head, .head, .head])
  }

  @Test func `the cut-off day itself is not late`() {
    let rows = owed(Dossier(pledge: pledge(moves: [move("2023-05-30", .active)])), on: "2023-06-23")
    #expect(rows.map(\.daysLeft) == [0])
    #expect(rows.map(\.isLate) == [false])
  }

  @Test func `late within grace has no escalation yet`() {
    let rows = owed(Dossier(pledge: pledge(moves: [move("2023-05-30", .active)])), on: "2023-06-27")
    #expect(rows.map(\.isLate) == [true])
    #expect(rows.map(\.escalation) == [nil])
  }

  @Test func `drafts and returned check-ins are owed still`() {
    let checkIns = [checkIn("2023-04", .draft), checkIn("2023-05", .returned)]
    #expect(
      owed(Dossier(pledge: assigned, checkIns: checkIns), on: "2023-06-20").map(\.month)
        == ["2023-04", "2023-05", "2023-06"].map(month))
  }

  @Test func `what was done after the cut-off still owes its month`() {
    let done = { (iso: String) in
      pledge(moves: [move("2023-05-30", .active), move(iso, .done)])
    }
    #expect(owed(Dossier(pledge: done("2023-06-26")), on: "2023-06-28").map(\.month) == [month("2023-06")])
    #expect(owed(Dossier(pledge: done("2023-06-23")), on: "2023-06-28").isEmpty)
  }

  @Test func `a closed month asks for nothing more`() {
    let rows = owed(Dossier(pledge: assigned), on: "2023-06-20", of: ministry(closed: ["2023-04", "2023-05"]))
    #expect(rows.map(\.month) == [month("2023-06")])
  }

  @Test func `a past month is seen from its last day`() {
    let rows = owed(Dossier(pledge: assigned), on: "2023-07-20", in: "2023-05")
    #expect(rows.map(\.month) == ["2023-04", "2023-05"].map(month))
    #expect(rows.map(\.daysLeft) == [-36, -6])
  }

  @Test func `a future month is not owed yet`() {
    #expect(owed(Dossier(pledge: assigned), on: "2023-04-20", in: "2023-06").map(\.month) == [month("2023-04")])
  }
}
