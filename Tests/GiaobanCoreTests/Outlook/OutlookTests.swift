import GiaobanCore
import Testing

@Suite struct OutlookTests {
  private func outlook(
    _ readings: [(String, Double)], _ metric: Metric = metric(), on today: String = "2023-08-01",
    in month: String? = nil
  ) -> Outlook {
    Outlook(
      of: metric, readings: readings.map { Metric.Waypoint(day: day($0.0), value: $0.1) },
      seenFrom: viewpoint(today, in: month))
  }

  /// A hundred days from 2023-01-01 to 2023-04-11, from 0 to 100.
  private let hundred = metric(from: 0, on: "2023-01-01", to: 100, by: "2023-04-11")

  @Test(arguments: [
    (1.0, Outlook.Likelihood.likely), (1.2, .likely), (0.9999, .close), (0.9, .close), (0.8999, .unlikely),
    (0.1, .unlikely), (-0.5, .unlikely), (0, .unlikely),
  ])
  func `the forecast at the target's day is likely from the whole way, close from nine tenths of it`(
    perDay: Double, _ wanted: Outlook.Likelihood
  ) throws {
    let readings = [("2023-01-11", 10 * perDay), ("2023-01-21", 20 * perDay), ("2023-01-31", 30 * perDay)]
    let forecast = try #require(outlook(readings, hundred, on: "2023-02-01").forecast)
    #expect(forecast.likelihood == wanted)
    #expect(abs(forecast.value - 100 * perDay) < 1e-9 && abs(forecast.share - perDay) < 1e-9)
    #expect(forecast.day == day("2023-04-11") && forecast.readings == 3)
  }

  @Test func `a falling target is judged by the same formula`() throws {
    let falling = metric(from: 100, on: "2023-01-01", to: 0, by: "2023-04-11")
    let readings = [("2023-01-11", 91.0), ("2023-01-21", 82), ("2023-01-31", 73)]
    let forecast = try #require(outlook(readings, falling, on: "2023-02-01").forecast)
    #expect(abs(forecast.value - 10) < 1e-9 && abs(forecast.share - 0.9) < 1e-9)
    #expect(forecast.likelihood == .close)
  }

  @Test func `only the last six readings count`() throws {
    let old = (1...9).map { ("2023-01-0\($0)", 90.0) }
    let new = (1...6).map { ("2023-02-0\($0)", 30 + Double($0)) }
    let forecast = try #require(outlook(old + new, hundred, on: "2023-02-10").forecast)
    #expect(forecast.readings == 6 && forecast.line.slope == 1)
    #expect(forecast.line.origin == day("2023-02-01"))
    #expect(forecast.value == 31 + 69)
  }

  @Test func `readings after the viewpoint's day are not known yet`() throws {
    let readings = [("2023-01-11", 10.0), ("2023-01-21", 20), ("2023-01-31", 30), ("2023-02-10", 0), ("2023-02-20", 0)]
    #expect(try #require(outlook(readings, hundred, on: "2023-03-01").forecast).readings == 5)
    #expect(try #require(outlook(readings, hundred, on: "2023-03-01", in: "2023-01").forecast).share == 1)
  }

  @Test func `it takes readings of three days`() {
    #expect(outlook([]) == .none(.tooFewReadings(0)))
    #expect(outlook([("2023-05-25", 1), ("2023-06-25", 2)]) == .none(.tooFewReadings(2)))
    #expect(outlook([("2023-05-25", 1), ("2023-06-25", 2), ("2023-06-25", 3)]) == .none(.tooFewReadings(2)))
    #expect(outlook([("2023-05-25", 1), ("2023-06-25", 2), ("2023-08-02", 3)]) == .none(.tooFewReadings(2)))
  }

  @Test func `without a way, or once the target's day has come, there is no outlook`() {
    let readings = [("2023-05-25", 101.0), ("2023-06-25", 102), ("2023-07-25", 103)]
    for metric in [metric(to: nil), metric(by: nil), metric(from: nil), metric(on: nil), metric(from: 100, to: 100)] {
      #expect(outlook(readings, metric) == .none(.noWay))
    }
    #expect(outlook(readings, metric(by: "2023-08-01")) == .none(.targetDayHasCome))
    #expect(outlook(readings, metric(by: "2023-07-31")) == .none(.targetDayHasCome))
    #expect(outlook(readings, metric(by: "2023-08-02")).forecast != nil)
  }

  @Test func `numbers of any size make no trap`() {
    let most = Double.greatestFiniteMagnitude
    let readings = [("2023-05-25", -most), ("2023-06-25", most), ("2023-07-25", most)]
    #expect(outlook(readings) == .none(.numbersTooLarge))
    #expect(
      outlook([("2023-05-25", 0), ("2023-05-26", 1e307), ("2023-05-27", 2e307)], metric(by: "2199-01-01"))
        == .none(.numbersTooLarge))
  }
}
