import GiaobanCore
import Testing

@Suite struct ExpectedPathTests {
  private func path(_ metric: Metric) throws -> ExpectedPath { try #require(metric.path) }
  private func isNear(_ value: Double?, _ wanted: Double, _ tolerance: Double) -> Bool {
    value.map { abs($0 - wanted) <= tolerance } ?? false
  }

  @Test func `a rising number half a year in`() throws {
    let path = try path(metric())
    let ta = day("2023-07-01")
    #expect(isNear(path.expected(on: ta), 129.71, 0.005))
    for (reading, wanted) in [(130.0, 1.010), (126, 0.875), (120, 0.673)] {
      #expect(isNear(path.attainment(of: reading, on: ta, minimumShare: 0.05), wanted, 0.0005))
    }
  }

  @Test func `a rising number a year in`() throws {
    let path = try path(metric())
    #expect(isNear(path.expected(on: day("2024-01-01")), 159.92, 0.005))
    #expect(isNear(path.attainment(of: 150, on: day("2024-01-01"), minimumShare: 0.05), 0.834, 0.0005))
  }

  @Test func `a falling number is judged by the same formula`() throws {
    let path = try path(metric(from: 200, to: 0))
    #expect(isNear(path.expected(on: day("2024-01-02")), 99.86, 0.005))
    #expect(isNear(path.attainment(of: 100, on: day("2024-01-02"), minimumShare: 0.05), 0.9986, 0.00005))
    #expect(path.progress(of: 100) == 0.5)
  }

  @Test func `outside its days the path stays at baseline and target`() throws {
    let path = try path(metric())
    #expect(path.expected(on: day("2022-06-01")) == 100)
    #expect(path.expected(on: day("2023-01-01")) == 100)
    #expect(path.expected(on: day("2025-01-01")) == 220)
    #expect(path.expected(on: day("2030-01-01")) == 220)
  }

  @Test func `the path goes through its waypoints, straight between them`() throws {
    let path = try path(
      metric(
        from: 0, on: "2023-01-01", to: 100, by: "2023-03-02", through: [("2023-01-11", 50), ("2023-01-31", 60)]))
    #expect(path.expected(on: day("2023-01-06")) == 25)
    #expect(path.expected(on: day("2023-01-11")) == 50)
    #expect(path.expected(on: day("2023-01-21")) == 55)
    #expect(path.expected(on: day("2023-01-31")) == 60)
    #expect(path.expected(on: day("2023-02-15")) == 80)
  }

  @Test func `before a twentieth of the way is expected nothing is judged`() throws {
    let path = try path(metric(from: 0, on: "2023-01-01", to: 100, by: "2023-04-11"))
    #expect(path.attainment(of: 4, on: day("2023-01-05"), minimumShare: 0.05) == nil)
    #expect(path.attainment(of: 5, on: day("2023-01-06"), minimumShare: 0.05) == 1)
    #expect(path.attainment(of: 5, on: day("2023-01-01"), minimumShare: 0) == nil)
  }

  @Test func `exactly a twentieth of the way is judged whatever the last bit says`() throws {
    var missed: [Double] = []
    for step in 1...400 {
      let target = 0.1 + Double(step) * 0.7
      let path = try path(metric(from: 0.1, on: "2023-01-01", to: target, by: "2023-01-21"))
      if path.attainment(of: target, on: day("2023-01-02"), minimumShare: 0.05) == nil { missed.append(target) }
    }
    #expect(missed.isEmpty)
  }

  @Test func `a path that turns back behind its baseline is not judged there`() throws {
    let path = try path(
      metric(from: 100, on: "2023-01-01", to: 200, by: "2023-12-31", through: [("2023-06-01", 80)]))
    #expect(path.attainment(of: 90, on: day("2023-06-01"), minimumShare: 0.05) == nil)
  }

  @Test func `without a way there is neither attainment nor progress`() throws {
    let path = try path(metric(from: 100, to: 100))
    #expect(path.progress(of: 120) == nil)
    #expect(path.attainment(of: 120, on: day("2024-01-01"), minimumShare: 0) == nil)
  }

  @Test func `numbers of any size are judged without a trap, in finite numbers`() throws {
    let ends = [
      -Double.greatestFiniteMagnitude, -1e308, -1, -.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude, 1e-300, 1, 1e308,
      .greatestFiniteMagnitude,
    ]
    let days = ["2022-12-31", "2023-01-02", "2023-12-31", "2024-06-30", "2024-12-31", "2025-01-02"].map { day($0) }
    for baseline in ends {
      for target in ends {
        for middle in ends {
          let path = try path(metric(from: baseline, to: target, through: [("2024-01-01", middle)]))
          for day in days {
            #expect(path.expected(on: day).isFinite)
            for reading in ends {
              #expect(path.attainment(of: reading, on: day, minimumShare: 0.05)?.isFinite ?? true)
              #expect(path.progress(of: reading)?.isFinite ?? true)
            }
          }
        }
      }
    }
    let widest = try path(metric(from: -1e308, on: "2023-01-01", to: 1e308, by: "2023-01-21"))
    #expect(isNear(widest.expected(on: day("2023-01-11")), 0, 1e293))
    #expect(isNear(widest.attainment(of: 0, on: day("2023-01-11"), minimumShare: 0.05), 1, 1e-9))
    #expect(widest.progress(of: 0) == 0.5)
  }

  @Test func `there is no path while baseline, target or a day of theirs is unset`() {
    #expect(metric(from: nil).path == nil)
    #expect(metric(to: nil).path == nil)
    #expect(metric(on: nil).path == nil)
    #expect(metric(by: nil).path == nil)
  }
}
