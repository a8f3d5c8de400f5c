import GiaobanCore
import Testing

@Suite struct EscalationTests {
  // Grace of June 2023 ends on Tuesday the 27th.
  private func level(_ iso: String, step: Int = 2) -> Int? {
    Escalation.level(graceEnd: day("2023-06-27"), day: day(iso), workingDays: WorkingDays(), stepWorkingDays: step)
  }
  private func addressee(_ level: Int, _ unit: String, of frame: Ministry = ministry()) throws -> Escalation? {
    let unit = try #require(frame.units[named(unit)])
    return Escalation.addressee(level: level, unit: unit, ministry: frame)
  }

  @Test func `it climbs a rung every two working days past grace, to the third`() {
    let levels = ["2023-06-27", "2023-06-28", "2023-06-29", "2023-06-30", "2023-07-01", "2023-07-02", "2023-07-03"]
    #expect(levels.map { level($0) } == [nil, 0, 1, 1, 1, 1, 2])
    #expect(level("2023-07-04") == 2)
    #expect(level("2023-07-05") == 3)
    #expect(level("2033-07-05") == 3)
  }

  @Test func `a step of no days does not divide by zero`() {
    #expect(level("2023-06-28", step: 0) == 1)
    #expect(level("2023-06-28", step: -4) == 1)
  }

  @Test func `unit, head, block's leader, minister`() throws {
    let frame = ministry()
    let unit = try #require(frame.units[named("U")])
    let deputy = try #require(frame.leaders[named("L")])
    let minister = try #require(frame.leaders[named("M")])
    #expect(try addressee(0, "U") == .unit(unit))
    #expect(try addressee(1, "U") == .head(OrgUnit.Head(name: "head of U")))
    #expect(try addressee(2, "U") == .leader(deputy))
    #expect(try addressee(3, "U") == .minister(minister))
  }

  @Test func `each rung has its name, and those above the unit are leaders`() throws {
    #expect(
      Escalation.Rung.allCases.map(\.name.en) == [
        "the unit", "the unit's head", "the block's leader", "the minister",
      ])
    #expect(try (0...3).map { try addressee($0, "U")?.leader?.code.text } == [nil, nil, "L", "M"])
  }

  @Test func `a missing rung is skipped`() throws {
    let frame = ministry()
    let deputy = try #require(frame.leaders[named("L")])
    let minister = try #require(frame.leaders[named("M")])
    #expect(try addressee(1, "W") == .leader(deputy))
    #expect(try addressee(1, "X") == .minister(minister))
    #expect(try addressee(2, "X") == .minister(minister))
  }

  @Test func `the head of a collective unit is skipped`() throws {
    let frame = ministry()
    #expect(try addressee(1, "KA") == .leader(try #require(frame.leaders[named("L")])))
    #expect(try addressee(1, "ALL") == .leader(try #require(frame.leaders[named("M")])))
  }

  @Test func `without a minister a block's leader is not called one`() throws {
    var frame = ministry()
    frame.remove(.block(named("BO")))
    #expect(try addressee(3, "U", of: frame) == .leader(try #require(frame.leaders[named("L")])))
    #expect(try addressee(3, "X", of: frame) == nil)
  }
}
