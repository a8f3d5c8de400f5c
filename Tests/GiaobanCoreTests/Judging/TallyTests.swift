import GiaobanCore
import Testing

@Suite struct TallyTests {
  private func tally(_ dossiers: [Dossier], on today: String = "2023-06-28") -> Tally {
    let calendar = calendar(today)
    var tally = Tally()
    for dossier in dossiers {
      let line = dossier.line(calendar)
      tally.add(line, Assessment(of: line, calendar: calendar), month: calendar.viewpoint.month)
    }
    return tally
  }
  private let dossiers = [
    Dossier(
      pledge: pledge(due: "2024-12-31", moves: [move("2023-05-30", .active)]),
      checkIns: [checkIn("2023-06", health: .offTrack, ask: "money")]),
    Dossier(pledge: pledge("U-2", moves: [move("2023-04-30", .active)])),
    Dossier(pledge: pledge("U-3", moves: [move("2023-05-30", .active), move("2023-06-02", .done)])),
    Dossier(pledge: pledge("U-4", moves: [move("2023-05-30", .active), move("2023-06-02", .dropped)])),
    Dossier(pledge: pledge("U-5", moves: [move("2023-05-30", .proposed)])),
  ]

  @Test func `each pledge is counted where it belongs`() {
    var wanted = Tally()
    wanted.total = 4
    wanted.done = 1
    wanted.dropped = 1
    wanted.health[.offTrack] = 1
    wanted.health[.unknown] = 2
    wanted.proposed = 1
    wanted.stale = 1
    wanted.mismatches = 1
    wanted.asks = 1
    wanted.checkInsOwed = 1
    wanted.checkInsMade = 1
    #expect(tally(dossiers) == wanted)
  }

  @Test func `tallies add up, and what was added can be taken back`() {
    let (left, right) = (tally(Array(dossiers.prefix(2))), tally(Array(dossiers.dropFirst(2))))
    #expect(left + right == tally(dossiers))
    let calendar = calendar("2023-06-28")
    var all = tally(dossiers)
    for dossier in dossiers.dropFirst(2) {
      let line = dossier.line(calendar)
      all.subtract(line, Assessment(of: line, calendar: calendar), month: month("2023-06"))
    }
    #expect(all == left)
    #expect(all - left == Tally())
  }
}
