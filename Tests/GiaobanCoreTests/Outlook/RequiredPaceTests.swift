import GiaobanCore
import Testing

@Suite struct RequiredPaceTests {
  private func required(
    _ readings: [(String, Double)], _ metric: Metric = metric(), on today: String = "2023-07-01"
  ) -> RequiredPace? {
    RequiredPace(
      of: metric, readings: readings.map { Metric.Waypoint(day: day($0.0), value: $0.1) }, seenFrom: viewpoint(today))
  }

  private func isNear(_ value: Double?, _ wanted: Double) -> Bool { value.map { abs($0 - wanted) < 0.005 } ?? false }

  @Test func `what is left is spread over the months that are left`() throws {
    // 220 − 130 = 90 over the 550 days to 2025-01-01: 550 / 30.4375 = 18.07 months.
    let pace = try #require(required([("2023-06-25", 130)]))
    #expect(pace.remaining == 90 && isNear(pace.monthsLeft, 18.07) && isNear(pace.perMonth, 4.98))
    #expect(pace.best == nil && pace.recent == nil && !pace.isReached && pace.rises)
  }

  @Test func `the best month is the fastest flow between two readings, a month long`() throws {
    // 28 days for 4, 31 for 12, 30 for 2, 31 for 6: 4.35, 11.78, 2.03, 5.89 in 30.4375 days.
    let readings = [
      ("2023-01-28", 100.0), ("2023-02-25", 104), ("2023-03-28", 116), ("2023-04-27", 118), ("2023-05-28", 124),
    ]
    let pace = try #require(required(readings))
    #expect(isNear(pace.best, 11.78))
    // From February's 104 to 124 in 92 days.
    #expect(isNear(pace.recent, 20 / (92 / 30.4375)))
  }

  @Test func `a gap counts as the months it is long`() throws {
    let pace = try #require(required([("2022-12-25", 90), ("2023-06-25", 150)]))
    #expect(isNear(pace.best, 60 / (182 / 30.4375)) && pace.recent == pace.best)
  }

  @Test func `with less than three months of readings the mean is of those there are`() throws {
    let pace = try #require(required([("2023-04-25", 100), ("2023-05-25", 106), ("2023-06-24", 108)]))
    #expect(isNear(pace.recent, 8 / (60 / 30.4375)) && isNear(pace.best, 6 / (30 / 30.4375)))
  }

  @Test func `of a falling target the best month fell most`() throws {
    let falling = metric(from: 200, to: 0)
    let readings = [("2023-04-25", 180.0), ("2023-05-25", 160), ("2023-06-24", 165)]
    let pace = try #require(required(readings, falling))
    #expect(!pace.rises && pace.remaining == -165 && isNear(pace.perMonth, -165 / (550 / 30.4375)))
    #expect(isNear(pace.best, -20 / (30 / 30.4375)) && isNear(pace.recent, -15 / (60 / 30.4375)))
  }

  @Test func `a target can be reached from either side`() throws {
    #expect(try #require(required([("2023-06-25", 220)])).isReached)
    #expect(try #require(required([("2023-06-25", 250)])).isReached)
    #expect(try #require(required([("2023-06-25", -1)], metric(from: 200, to: 0))).isReached)
    #expect(try !#require(required([("2023-06-25", 1)], metric(from: 200, to: 0))).isReached)
  }

  @Test func `without a baseline the target alone says what is left`() throws {
    let pace = try #require(required([("2023-06-25", 300)], metric(from: nil, to: 220)))
    #expect(pace.remaining == -80 && !pace.rises)
  }

  @Test func `nothing is required without target or reading, or once its day has come`() {
    #expect(required([]) == nil)
    #expect(required([("2023-06-25", 130)], metric(to: nil)) == nil)
    #expect(required([("2023-06-25", 130)], metric(by: nil)) == nil)
    #expect(required([("2023-06-25", 130)], metric(by: "2023-07-01")) == nil)
    #expect(required([("2023-07-02", 130)]) == nil)
    let most = Double.greatestFiniteMagnitude
    #expect(required([("2023-05-25", most), ("2023-06-25", -most)]) == nil)
  }
}
