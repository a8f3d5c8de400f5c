import GiaobanCore
import GiaobanText
import Testing

@Suite struct KeptLevelTests {
  private func assessed(_ metric: Metric, _ reading: Double?, tasks: [PledgeTask] = []) -> Assessment {
    let made = reading.map { [checkIn("2023-06", reading: $0, on: "2023-06-20")] } ?? []
    return assess(Dossier(pledge: pledge(metric: metric), tasks: tasks, checkIns: made), on: "2023-06-21")
  }

  /// The threshold of on track is 0.95: at risk from 90.25 of at least 95, until 4.2 of at most 4 (4 / 0.95 = 4.21…).
  private static let cases: [(Metric.Keep, Double, Double, Health)] = [
    (.atLeast, 95, 95, .onTrack), (.atLeast, 95, 99.9, .onTrack), (.atLeast, 95, 94.999, .atRisk),
    (.atLeast, 95, 90.25, .atRisk), (.atLeast, 95, 90.24, .offTrack), (.atLeast, 95, 0, .offTrack),
    (.atLeast, 95, -1, .offTrack), (.atMost, 4, 4, .onTrack), (.atMost, 4, 0, .onTrack), (.atMost, 4, -3, .onTrack),
    (.atMost, 4, 4.2, .atRisk), (.atMost, 4, 4.3, .offTrack), (.atMost, 0, 0, .onTrack), (.atMost, 0, 0.001, .offTrack),
    (.atLeast, 0, -0.001, .offTrack), (.atLeast, -5, -5, .onTrack), (.atLeast, -5, -5.01, .offTrack),
  ]

  @Test(arguments: cases)
  func `kept is on track, nearly kept at risk, else off track`(
    keep: Metric.Keep, bound: Double, reading: Double, health: Health
  ) {
    let assessment = assessed(level(keep, bound), reading)
    #expect(assessment.computed == health)
    #expect(assessment.overall == health)
    #expect(assessment.expected == bound)
    #expect(assessment.attainment == nil && assessment.progress == nil)
  }

  @Test func `without a reading it is unknown`() {
    let assessment = assessed(level(.atLeast, 95), nil)
    #expect(assessment.computed == .unknown)
    #expect(assessment.findings.contains(.notJudged(.noReading)))
  }

  @Test func `progress is of the tasks alone`() {
    let tasks = [task(1, done: "2023-06-01"), task(2)]
    #expect(assessed(level(.atLeast, 95), 99, tasks: tasks).progress == 0.5)
  }

  @Test func `the finding tells reading, level and threshold, and never writes a miss as the level`() {
    let words = { (metric: Metric, reading: Double) in
      assessed(metric, reading).findings.first?.phrase
    }
    #expect(words(level(.atLeast, 95), 98.6)?.en == "98.6 on 20 Jun 2023: the level of at least 95 is kept.")
    #expect(words(level(.atLeast, 95), 98.6)?.vi == "98,6 ngày 20/06/2023: giữ được mức tối thiểu 95.")
    #expect(
      words(level(.atLeast, 95), 94.999)?.en
        == "94.999 on 20 Jun 2023: the level of at least 95 is not kept (0.99999 of it; at risk from 0.95).")
    #expect(
      words(level(.atMost, 4), 4.3)?.vi
        == "4,3 ngày 20/06/2023: không giữ được mức tối đa 4 (mới bằng 0,93; có nguy cơ từ 0,95).")
    #expect(words(level(.atMost, 0), 2)?.en == "2 on 20 Jun 2023: the level of at most 0 is not kept.")
  }

  @Test func `the months in which it was kept are counted, of those with a reading, until the day`() throws {
    let readings = [("2023-03", 96.0), ("2023-04", 94), ("2023-05", 95), ("2023-07", 99)]
    let made = readings.map { checkIn($0.0, reading: $0.1, on: $0.0 + "-20") }
    let without = checkIn("2023-06", .submitted)
    let dossier = Dossier(pledge: pledge(metric: level(.atLeast, 95)), checkIns: made + [without])
    let prospect = try #require(Prospect(of: dossier, calendar: calendar("2023-06-21")))
    #expect(prospect.keptMonths?.kept == 2 && prospect.keptMonths?.measured == 3)
    #expect(prospect.sentences().map(\.en) == ["The level was kept in 2 of 3 months with a reading."])
    #expect(prospect.outlook == .none(.levelToKeep) && prospect.pace == nil)
    let moving = Dossier(pledge: pledge(metric: metric()), checkIns: made)
    #expect(Prospect(of: moving, calendar: calendar("2023-06-21"))?.keptMonths == nil)
  }

  @Test func `which way is better is the side of the level`() {
    #expect(level(.atLeast, 95).rises == true)
    #expect(level(.atMost, 4).rises == false)
  }

  @Test func `it has no path, and readings are shown against the level`() {
    let points = [
      Metric.Waypoint(day: day("2023-03-20"), value: 96), Metric.Waypoint(day: day("2023-05-20"), value: 94),
    ]
    #expect(level(.atLeast, 95).path == nil)
    #expect(level(.atLeast, 95).way(through: points)?.expected(on: day("2023-04-01")) == 95)
    #expect(level(.atLeast, 95).way(through: []) == nil)
  }

  @Test func `a number that keeps its level may rest`() {
    let questions = { (value: Double) -> [HonestyQuestion] in
      let made = ["2023-03", "2023-04", "2023-05", "2023-06"].map { checkIn($0, reading: value, on: $0 + "-20") }
      let dossier = Dossier(pledge: pledge(metric: level(.atLeast, 95)), checkIns: made)
      let calendar = GiaobanCoreTests.calendar("2023-06-21")
      let line = dossier.line(calendar)
      return HonestyEvidence(
        line, Assessment(of: line, calendar: calendar), months: MonthRange(month("2023-06")), calendar: calendar,
        readings: made.map(\.mark)
      ).questions
    }
    #expect(!questions(100).contains { if case .noVariance = $0 { true } else { false } })
    #expect(questions(91).contains { if case .noVariance = $0 { true } else { false } })
  }
}
