import Testing

@testable import GiaobanCore

@Suite struct MonthTotalsTests {
  private func figures(
    _ code: String, block: String?, status: PledgeStatus = .active, health: Health,
    checkIn: PledgeFigures.CheckInTime? = nil
  ) throws -> PledgeFigures {
    let code = try #require(PledgeCode(code))
    return PledgeFigures(
      code: code, unit: code.unit, block: block.flatMap { BlockCode($0) }, status: status, health: health,
      computed: health, cell: nil, isLateByOriginal: false, checkIn: checkIn)
  }

  private func totals() throws -> MonthTotals {
    let day = try #require(Day("2027-05-31"))
    return MonthTotals(
      MonthFigures(
        month: day.inMonth, day: day,
        pledges: [
          try figures("AB-1", block: "X", health: .onTrack, checkIn: .inTime),
          try figures("AB-2", block: "X", health: .offTrack, checkIn: .late),
          try figures("AB-3", block: "X", status: .done, health: .unknown, checkIn: .missing),
          try figures("CD-1", block: "Y", health: .onTrack, checkIn: .owed),
          try figures("EF-1", block: nil, status: .paused, health: .unknown),
        ]))
  }

  @Test func `check-ins are counted by unit, by block and altogether`() throws {
    let totals = try totals()
    let unit = try #require(UnitCode("AB").flatMap { totals.units[$0] })
    #expect([unit.checkIns.inTime, unit.checkIns.late, unit.checkIns.missing, unit.checkIns.owed] == [1, 1, 1, 0])
    #expect(totals.checkIns(of: BlockCode("X")) == unit.checkIns)
    #expect(totals.checkIns(of: nil).total == 4)
  }

  @Test func `the share in time is of those whose cut-off has passed`() throws {
    let totals = try totals()
    #expect(totals.checkIns(of: nil).punctuality == 1.0 / 3)
    #expect(totals.checkIns(of: BlockCode("Y")).punctuality == nil)
  }

  @Test func `health is counted of open pledges alone`() throws {
    let totals = try totals()
    let block = totals.health(of: BlockCode("X"))
    #expect(Health.allCases.map { block[$0] } == [1, 0, 1, 0])
    #expect(Health.allCases.map { totals.health(of: nil)[$0] } == [2, 0, 1, 1])
    #expect(totals.health(of: nil).total == 4)
  }
}
