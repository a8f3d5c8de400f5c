import GiaobanCore
import Testing

@Suite struct TheilSenLineTests {
  private func points(_ values: [(Int, Double)]) -> [Metric.Waypoint] {
    values.map { Metric.Waypoint(day: day("2023-01-25").adding(days: $0.0), value: $0.1) }
  }

  private func isNear(_ value: Double, _ wanted: Double) -> Bool {
    abs(value - wanted) <= 1e-9 * max(abs(wanted), 1e-6)
  }

  @Test func `slope and intercept are those of SciPy`() throws {
    let rows = try Table.rows("theil-sen.csv")
    #expect(rows.count == 42)
    for row in rows {
      let days = row[1].split(separator: " ").compactMap { Int($0) }
      let values = row[2].split(separator: " ").compactMap { Double($0) }
      try #require(days.count == values.count && (3...6).contains(days.count))
      let line = try #require(TheilSenLine(through: points(Array(zip(days, values)))))
      let slope = try #require(Double(row[3]))
      let intercept = try #require(Double(row[4]))
      #expect(isNear(line.slope, slope) && isNear(line.intercept, intercept), "\(row): \(line)")
    }
  }

  @Test func `the line is counted from its first point`() throws {
    let line = try #require(TheilSenLine(through: points([(0, 10), (10, 20), (20, 30)])))
    #expect(line.origin == day("2023-01-25") && line.slope == 1 && line.intercept == 10)
    #expect(line.value(on: day("2023-01-25")) == 10)
    #expect(line.value(on: day("2023-03-06")) == 50)
    #expect(line.value(on: day("2023-01-15")) == 0)
  }

  @Test func `one wild reading does not turn it`() throws {
    let calm = try #require(TheilSenLine(through: points([(0, 10), (30, 20), (61, 30), (91, 40), (122, 50)])))
    let wild = try #require(TheilSenLine(through: points([(0, 10), (30, 20), (61, 9_000), (91, 40), (122, 50)])))
    #expect(abs(calm.slope - wild.slope) < 0.01)
  }

  @Test func `there is none through one day, nor through numbers that are too far apart`() {
    #expect(TheilSenLine(through: []) == nil)
    #expect(TheilSenLine(through: points([(0, 10)])) == nil)
    #expect(TheilSenLine(through: points([(0, 10), (0, 20)])) == nil)
    let most = Double.greatestFiniteMagnitude
    #expect(TheilSenLine(through: points([(0, -most), (1, most), (2, most)])) == nil)
  }
}
