import GiaobanCore
import Testing

@Suite struct MovementTests {
  private func movement(
    _ readings: [(String, Double)], _ metric: Metric = metric(), on today: String = "2023-06-20"
  ) -> Movement? {
    Movement(
      of: metric, readings: readings.map { Metric.Waypoint(day: day($0.0), value: $0.1) }, seenFrom: viewpoint(today))
  }

  @Test func `the direction is the number's, the judgement the target's`() throws {
    let up = [("2023-04-25", 100.0), ("2023-05-25", 110)]
    let down = [("2023-04-25", 110.0), ("2023-05-25", 100)]
    let falling = metric(from: 200, to: 0)
    let found = [
      try #require(movement(up)), try #require(movement(down)), try #require(movement(up, falling)),
      try #require(movement(down, falling)),
    ]
    #expect(found.map(\.direction) == [.up, .down, .up, .down])
    #expect(found.map(\.isBetter) == [true, false, false, true])
    #expect(found.map(\.judgement?.en) == ["better", "worse", "worse", "better"])
    #expect(found.map(\.judgement?.vi) == ["tốt lên", "xấu đi", "xấu đi", "tốt lên"])
  }

  @Test func `a number that stays is level, and one without a target moves without being judged`() throws {
    let level = try #require(movement([("2023-04-25", 100), ("2023-05-25", 100)]))
    #expect(level.direction == .level && level.isBetter == nil && level.judgement?.en == "same")
    let open = try #require(movement([("2023-04-25", 100), ("2023-05-25", 110)], metric(to: nil)))
    #expect(open.direction == .up && open.isBetter == nil && open.judgement == nil)
  }

  @Test func `it is between the last two readings, and old news is none`() throws {
    let readings = [("2023-02-24", 100.0), ("2023-04-25", 110), ("2023-05-25", 105)]
    let last = try #require(movement(readings))
    #expect(last.before.value == 110 && last.latest.value == 105)
    #expect(movement(readings, on: "2023-07-01") == nil)
    #expect(movement(Array(readings.prefix(1)), on: "2023-03-01") == nil)
    #expect(movement([]) == nil)
  }
}
