import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct PathChartTests {
  private func point(_ iso: String, _ value: Double) throws -> Metric.Waypoint {
    Metric.Waypoint(day: try #require(Day(iso)), value: value)
  }

  /// A year from `baseline` to `target`.
  private func chart(
    from baseline: Double, to target: Double?, readings: [(String, Double)], ascii: Bool = false
  ) throws -> PathChart? {
    let name = try #require(Bilingual("number", in: .english))
    let metric = Metric(
      name: name, unitOfMeasure: name, baseline: baseline, baselineDay: Day("2027-01-01"), target: target,
      targetDay: Day("2027-12-31"))
    let look = Look(language: .english, palette: .plain, symbols: ascii ? .ascii : .unicode)
    return PathChart(
      metric: metric, readings: try readings.map { try point($0.0, $0.1) }, day: try #require(Day("2027-06-21")),
      look: look)
  }

  private func text(_ chart: PathChart?, columns: Int, rows: Int) throws -> [String] {
    try #require(chart).lines(columns: columns, rows: rows).map { line in
      String(line.text.reversed().drop { $0 == " " }.reversed())
    }
  }

  private let rising = [
    ("2027-01-25", 2_000.0), ("2027-03-25", 15_000), ("2027-04-25", 30_000), ("2027-06-20", 40_000),
  ]

  @Test func `a chart has the path, the readings, the target, values, months and a legend`() throws {
    let lines = try text(try chart(from: 0, to: 80_000, readings: rising), columns: 70, rows: 13)
    #expect(
      lines == [
        "    80 k ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌·····",
        "         │                                                 ······",
        "         │                                           ······",
        "         │                                     ······",
        "         │                               ······",
        "    40 k ┤                         ···█··",
        "         │                  ▆▆▆▆▆▆▆▆▆▆█",
        "         │             ······██████████",
        "         │       ······▇▇▇▇▇███████████",
        "       0 ┤····▂▂▂▂▂▂▂▂▂████████████████",
        "         └────────────────────────────▴───────────────────────────────",
        "          Jan 2027      Apr            Jul            Oct     Dec 2027",
        "          █ readings  · expected  ╌ target 80,000 (Dec 2027)",
      ])
  }

  @Test func `a falling number hangs over its target, in signs of ASCII too`() throws {
    let readings = [("2027-01-25", 90.0), ("2027-03-25", 60), ("2027-05-25", 55)]
    let lines = try text(try chart(from: 100, to: 20, readings: readings, ascii: true), columns: 50, rows: 9)
    #expect(
      lines == [
        "     100 +.._______",
        "         |  ####.......",
        "    68.4 +  #######    ......",
        "      55 +  #############=   .......",
        "         |  ##############          ......",
        "      20 +--##############----------------........",
        "         +------------------^---------------------",
        "          Jan 2027 Apr       Jul          Dec 2027",
        "# readings  . expected  - target  ^ 21 Jun 2027",
      ])
  }

  @Test func `a chart is exactly as large as it was asked to be, or not drawn at all`() throws {
    let chart = try #require(try chart(from: 0, to: 80_000, readings: rising))
    for columns in [0, 17, 18, 40, 100, 200] {
      for rows in [0, 4, 5, 8, 9, 20, 60] {
        let lines = chart.lines(columns: columns, rows: rows)
        let isTooSmall = columns < 18 || rows < 5
        #expect(lines.count == (isTooSmall ? 0 : rows))
        #expect(lines.allSatisfy { $0.text.displayWidth <= columns })
      }
    }
  }

  @Test func `readings before the baseline's day and after the target's widen the chart`() throws {
    let readings = [("2026-07-01", 5.0), ("2027-06-01", 50), ("2028-06-30", 120)]
    let lines = try text(try chart(from: 0, to: 100, readings: readings), columns: 60, rows: 12)
    #expect(lines[10].contains("Jul 2026") && lines[10].hasSuffix("Jun 2028"))
    #expect(lines[0].contains("120 ┤"))
  }

  @Test func `without readings the path and the target are drawn`() throws {
    let lines = try text(try chart(from: 0, to: 100, readings: []), columns: 40, rows: 8)
    #expect(
      lines[0].hasPrefix("     100 ┤╌╌╌") && lines[0].hasSuffix("····") && lines[5].hasPrefix("       0 ┤····"))
  }

  @Test func `there is no chart without a target, nor of a number that has nowhere to go`() throws {
    #expect(try chart(from: 0, to: nil, readings: rising) == nil)
    #expect(try chart(from: 5, to: 5, readings: [("2027-01-25", 5)]) == nil)
    #expect(try chart(from: 5, to: 5, readings: [("2027-01-25", 6)]) != nil)
  }

  @Test(arguments: [(-1e308, 1e308), (1e308, -1e308), (0, 1e308), (0, .leastNonzeroMagnitude)])
  func `a chart of numbers of any size is drawn`(ends: (Double, Double)) throws {
    var file = try Samples.practice.get()
    let code = try #require(PledgeCode("EDU-1"))
    let place = try #require(file.pledges.firstIndex { $0.code == code && $0.metric?.path != nil })
    file.pledges[place].metric?.baseline = ends.0
    file.pledges[place].metric?.target = ends.1
    file.pledges[place].metric?.waypoints = []
    for index in file.checkIns.indices where file.checkIns[index].key.pledge == code {
      file.checkIns[index].reading = index.isMultiple(of: 2) ? ends.0 : ends.1
    }
    var fixture = try BoardFixture(file, size: Size(columns: 200, rows: 60))
    fixture.press(.character("2"), .character(":"))
    fixture.type("EDU-1")
    fixture.press(.enter, .enter)
    let ticks = fixture.screen.filter { $0 == "┤" }.count
    // The two ends, where they differ by enough for a row, and what was expected on the day of the last reading.
    #expect((1...3).contains(ticks), "\(fixture.screen)")
  }

  @Test func `a level to be kept is one line, and is named`() throws {
    let day = { (iso: String) in try #require(Day(iso)) }
    let level = Metric(
      name: try #require(Bilingual(vi: "tỷ lệ", en: "share")), unitOfMeasure: try #require(Bilingual(vi: "%", en: "%")),
      keep: .atLeast, target: 95)
    let readings = [
      Metric.Waypoint(day: try day("2027-03-20"), value: 92), Metric.Waypoint(day: try day("2027-05-20"), value: 97),
    ]
    let look = try BoardFixture.practice().board.look
    let chart = try #require(PathChart(metric: level, readings: readings, day: try day("2027-06-21"), look: look))
    let lines = chart.lines(columns: 60, rows: 12).map(\.text)
    #expect(lines.last?.contains("level kept at least 95") == true)
    #expect(lines.joined().contains(look.symbols.chartTarget) && !lines.joined().contains(look.symbols.chartPath))
  }
}
