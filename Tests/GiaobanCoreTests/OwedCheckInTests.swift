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
    let rows = owed(Dossier(pledge: assigned, checkIns: [checkIn("2023-05")]), on: "2023-07-03")
    #expect(rows.map(\.month) == ["2023-04", "2023-06", "2023-07"].map(month))
    #expect(rows.map(\.cutOff) == ["2023-04-25", "2023-06-23", "2023-07-25"].map(day))
    #expect(rows.map(\.daysLeft) == [-69, -10, 22])
    #expect(rows.map(\.isLate) == [true, true, false])
    #expect(rows.map(\.escalation) == [3, 2, nil])
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
    let checkIns = [checkIn("2023-04", .draft), checkIn("2023-05", .returned), checkIn("2023-06", .acknowledged)]
    #expect(
      owed(Dossier(pledge: assigned, checkIns: checkIns), on: "2023-06-20").map(\.month)
        == ["2023-04", "2023-05"].map(month))
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
