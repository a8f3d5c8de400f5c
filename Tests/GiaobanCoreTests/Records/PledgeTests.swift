import GiaobanCore
import Testing

@Suite struct PledgeTests {
  private let moved = pledge(moves: [
    move("2023-02-10", .proposed), move("2023-03-10", .active), move("2023-03-10", .paused),
    move("2023-05-10", .dropped),
  ])

  @Test func `the status of a day is that of its last move`() {
    let days = ["2023-02-09", "2023-02-10", "2023-03-09", "2023-03-10", "2023-05-09", "2023-05-10", "2024-01-01"]
    #expect(
      days.map { moved.status(on: day($0)) } == [nil, .proposed, .proposed, .paused, .paused, .dropped, .dropped])
    #expect(moved.move(on: day("2023-04-01")) == move("2023-03-10", .paused))
    #expect(moved.status == .dropped)
  }

  @Test func `it ended on the day of its last move, unless that left it open`() {
    #expect(moved.endedOn == day("2023-05-10"))
    #expect(pledge(moves: [move("2023-01-01", .active), move("2023-02-01", .paused)]).endedOn == nil)
    #expect(PledgeStatus.allCases.filter(\.isOpen) == [.proposed, .active, .paused])
  }

  @Test func `the first due day is kept beside the due day`() {
    #expect(pledge(due: "2023-09-30").dueOriginal == day("2023-09-30"))
    #expect(pledge(due: "2023-09-30", dueOriginal: "2023-06-30").dueOriginal == day("2023-06-30"))
  }

  @Test func `it belongs to the unit of its code until another takes it up`() {
    #expect(pledge("U-1").unit == named("U"))
    #expect(pledge("U-1", unit: "W").unit == named("W"))
  }

  @Test func `a suggestion is taken up once it was more than proposed or dropped`() {
    let taken = { (statuses: [PledgeStatus]) in pledge(moves: statuses.map { move("2023-05-30", $0) }).wasTakenUp }
    #expect(
      [[.proposed], [.proposed, .dropped], [.proposed, .dropped, .proposed]].map(taken) == [false, false, false])
    #expect([[.active], [.dropped], [.proposed, .active, .dropped]].map(taken) == [true, true, true])
  }
}
