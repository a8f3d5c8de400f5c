import GiaobanCore
import Testing

@Suite struct AssessmentTests {
  private let pieces = metric()

  /// A measured pledge with one reading, made in the month of its day.
  private func measured(_ reading: Double, on iso: String, due: String? = nil, tasks: [PledgeTask] = []) -> Dossier {
    Dossier(
      pledge: pledge(due: due, metric: pieces, moves: [move(iso, .active)]), tasks: tasks,
      checkIns: [checkIn(String(iso.prefix(7)), reading: reading, on: iso)])
  }

  // MARK: By number

  @Test(arguments: [(130.0, Health.onTrack), (126, .atRisk), (120, .offTrack)])
  func `a rising number half a year in`(_ reading: Double, _ health: Health) {
    let assessment = assess(measured(reading, on: "2023-07-01"), on: "2023-07-20")
    #expect(assessment.computed == health)
    #expect(assessment.overall == health)
    #expect(abs((assessment.expected ?? 0) - 129.71) < 0.005)
  }

  @Test func `a rising number a year in is at risk`() {
    let assessment = assess(measured(150, on: "2024-01-01"), on: "2024-01-15")
    #expect(assessment.computed == .atRisk)
    #expect(abs((assessment.attainment ?? 0) - 0.834) < 0.0005)
  }

  @Test func `a falling number as expected is on track`() {
    let falling = pledge(metric: metric(from: 200, to: 0))
    let reading = checkIn("2024-01", reading: 100, on: "2024-01-02")
    let assessment = assess(Dossier(pledge: falling, checkIns: [reading]), on: "2024-01-15")
    #expect(assessment.computed == .onTrack)
    #expect(assessment.progress == 0.5)
    #expect(abs((assessment.attainment ?? 0) - 0.9986) < 0.00005)
  }

  @Test func `the thresholds themselves belong to the better side`() {
    let straight = metric(from: 0, on: "2023-01-01", to: 100, by: "2023-04-11")
    let health = { (reading: Double) in
      let made = checkIn("2023-02", reading: reading, on: "2023-02-20")
      return assess(Dossier(pledge: pledge(metric: straight), checkIns: [made]), on: "2023-02-20").computed
    }
    #expect(health(50 * 0.95) == .onTrack)
    #expect(health(50 * 0.95 - 0.01) == .atRisk)
    #expect(health(50 * 0.80) == .atRisk)
    #expect(health(50 * 0.80 - 0.01) == .offTrack)
  }

  @Test func `without attainment a number is unknown, and says why`() {
    let why = { (metric: Metric, reading: Double?) -> [Finding] in
      let made = reading.map { [checkIn("2023-01", reading: $0, on: "2023-01-12")] } ?? []
      let assessment = assess(Dossier(pledge: pledge(metric: metric), checkIns: made), on: "2023-01-20")
      #expect(assessment.computed == .unknown)
      return assessment.findings
    }
    #expect(why(metric(to: nil), 110).contains(.notJudged(.noTarget)))
    #expect(why(metric(from: nil), 110).contains(.notJudged(.noBaseline)))
    #expect(why(metric(), nil).contains(.notJudged(.noReading)))
    #expect(why(metric(), 110).contains(.notJudged(.tooEarly(share: 0.05))))
  }

  @Test func `a reading without a day is of the month's cut-off day`() {
    let made = checkIn("2023-06", reading: 130)
    let assessment = assess(Dossier(pledge: pledge(metric: pieces), checkIns: [made]), on: "2023-06-30")
    #expect(assessment.reading == Metric.Waypoint(day: day("2023-06-23"), value: 130))
  }

  @Test func `drafts and returned check-ins give no reading`() {
    let readings = [
      checkIn("2023-04", reading: 115, on: "2023-04-20"), checkIn("2023-05", .returned, reading: 1, on: "2023-05-20"),
      checkIn("2023-06", .draft, reading: 2, on: "2023-06-20"),
    ]
    let assessment = assess(Dossier(pledge: pledge(metric: pieces), checkIns: readings), on: "2023-06-20")
    #expect(assessment.reading?.value == 115)
  }

  // MARK: The calendar

  @Test(
    arguments: [
      ("2023-06-19", Health.offTrack), ("2023-06-20", .atRisk), ("2023-07-04", .atRisk), ("2023-07-05", .onTrack),
    ])
  func `due days before, within and beyond fourteen days`(_ due: String, _ health: Health) {
    #expect(assess(Dossier(pledge: pledge(due: due)), on: "2023-06-20").computed == health)
  }

  @Test func `an overdue task puts at risk, a done one does not`() {
    let health = { (task: PledgeTask) in
      assess(Dossier(pledge: pledge(), tasks: [task]), on: "2023-06-20").computed
    }
    #expect(health(task(1, due: "2023-06-19")) == .atRisk)
    #expect(health(task(1, due: "2023-06-20")) == .onTrack)
    #expect(health(task(1, due: "2023-06-19", done: "2023-06-20")) == .onTrack)
    #expect(health(task(1)) == .onTrack)
  }

  @Test func `an extension granted this month puts at risk, last month's no more`() {
    let health = { (granted: String) in
      assess(
        Dossier(
          pledge: pledge(due: "2023-12-31", dueOriginal: "2023-09-30"),
          extensions: [extended(from: "2023-09-30", to: "2023-12-31", asked: "2023-05-01", granted: granted)]),
        on: "2023-06-20"
      ).computed
    }
    #expect(health("2023-06-01") == .atRisk)
    #expect(health("2023-06-20") == .atRisk)
    #expect(health("2023-05-31") == .onTrack)
    #expect(health("2023-06-21") == .onTrack)
  }

  @Test func `a refused extension changes nothing`() {
    let refused = extended(from: "2023-09-30", to: "2023-12-31", asked: "2023-06-01", refused: "2023-06-02")
    let assessment = assess(Dossier(pledge: pledge(due: "2023-09-30"), extensions: [refused]), on: "2023-06-20")
    #expect(assessment.computed == .onTrack)
  }

  @Test func `a past month is judged by the due day that was in force`() {
    let extended = extended(from: "2023-04-15", to: "2023-12-31", asked: "2023-04-20", granted: "2023-05-10")
    let dossier = Dossier(pledge: pledge(due: "2023-12-31", dueOriginal: "2023-04-15"), extensions: [extended])
    #expect(assess(dossier, on: "2023-06-20", in: "2023-04").computed == .offTrack)
    #expect(assess(dossier, on: "2023-06-20", in: "2023-05").computed == .atRisk)
    #expect(assess(dossier, on: "2023-06-20").computed == .onTrack)
  }

  @Test func `without due day and tasks the calendar knows nothing`() {
    let assessment = assess(Dossier(pledge: pledge()), on: "2023-06-20")
    #expect(assessment.computed == .unknown)
    #expect(assessment.findings.first == .noDueDayAndNoTasks)
  }

  @Test func `the calendar worsens a number and never betters it`() {
    #expect(assess(measured(130, on: "2023-07-01", due: "2023-07-10"), on: "2023-07-20").computed == .offTrack)
    #expect(assess(measured(130, on: "2023-07-01", due: "2023-07-30"), on: "2023-07-20").computed == .atRisk)
    #expect(assess(measured(120, on: "2023-07-01", due: "2024-07-30"), on: "2023-07-20").computed == .offTrack)
    #expect(assess(measured(120, on: "2023-07-01", due: "2023-07-30"), on: "2023-07-20").computed == .offTrack)
  }

  @Test func `no attainment stays unknown unless the calendar says worse than on track`() {
    let health = { (due: String) in
      assess(Dossier(pledge: pledge(due: due, metric: metric(to: nil))), on: "2023-06-20").computed
    }
    #expect(health("2024-12-31") == .unknown)
    #expect(health("2023-06-25") == .atRisk)
    #expect(health("2023-06-01") == .offTrack)
  }

  // MARK: Duties

  private func duty(_ checkIns: [CheckIn], on today: String, tasks: [PledgeTask] = []) -> Assessment {
    let duty = pledge(isDuty: true, moves: [move("2023-05-26", .active)])
    return assess(Dossier(pledge: duty, tasks: tasks, checkIns: checkIns), on: today)
  }

  @Test func `a duty is unknown until the first cut-off that it owes has passed`() {
    #expect(duty([], on: "2023-06-23").computed == .unknown)
    #expect(duty([], on: "2023-06-23").findings == [.dutyNotYetOwed])
    #expect(duty([], on: "2023-06-23", tasks: [task(1)]).computed == .unknown)
  }

  @Test func `a duty is judged by the last month whose cut-off has passed`() {
    #expect(duty([], on: "2023-06-24").computed == .offTrack)
    #expect(duty([checkIn("2023-06", kept: true)], on: "2023-06-24").computed == .onTrack)
    #expect(duty([checkIn("2023-06", kept: false)], on: "2023-06-24").computed == .offTrack)
    #expect(duty([checkIn("2023-06", .draft, kept: true)], on: "2023-06-24").computed == .offTrack)
    #expect(duty([checkIn("2023-06", kept: true)], on: "2023-07-25").computed == .onTrack)
    #expect(duty([checkIn("2023-06", kept: true)], on: "2023-07-26").computed == .offTrack)
  }

  @Test func `a duty kept is worsened by an overdue task`() {
    #expect(
      duty([checkIn("2023-06", kept: true)], on: "2023-06-24", tasks: [task(1, due: "2023-06-01")]).computed
        == .atRisk)
  }

  @Test func `a duty that has paused is judged by its last owed month, however far back`() {
    let paused = pledge(
      isDuty: true,
      moves: [move("2022-05-26", .active), move("2022-07-01", .paused), move("2023-06-10", .active)])
    let dossier = Dossier(pledge: paused, checkIns: [checkIn("2022-06", kept: true)])
    #expect(assess(dossier, on: "2023-06-12").computed == .onTrack)
    #expect(assess(dossier, on: "2023-06-12").findings.contains(.dutyKept(month("2022-06"))))
  }

  // MARK: Status

  @Test(arguments: [PledgeStatus.proposed, .paused, .done, .dropped])
  func `what is not active is unknown`(_ status: PledgeStatus) {
    let ended = pledge(due: "2023-06-01", moves: [move("2023-01-10", .active), move("2023-06-05", status)])
    let assessment = assess(Dossier(pledge: ended, checkIns: [checkIn("2023-06", health: .offTrack)]), on: "2023-06-20")
    #expect(assessment.computed == .unknown)
    #expect(assessment.overall == .unknown)
    #expect(!assessment.isStale && !assessment.isMismatch)
    #expect(assessment.findings == [.notActive(status)])
  }

  // MARK: Three voices

  private func voices(
    _ computed: Health, owner: Health? = nil, supervisor: Health? = nil
  ) -> Assessment {
    let due: String? =
      switch computed {
      case .onTrack: "2024-12-31"
      case .atRisk: "2023-06-30"
      case .offTrack: "2023-06-01"
      case .unknown: nil
      }
    let made = checkIn("2023-06", .acknowledged, health: owner, supervisor: supervisor)
    let assessment = assess(
      Dossier(pledge: pledge(due: due, moves: [move("2023-05-30", .active)]), checkIns: [made]), on: "2023-06-20")
    #expect(assessment.computed == computed)
    return assessment
  }

  @Test func `overall is the worst known of the three`() {
    for (computed, owner, supervisor, overall) in [
      (Health.onTrack, Health.onTrack, Health.onTrack, Health.onTrack), (.onTrack, .atRisk, .onTrack, .atRisk),
      (.onTrack, .onTrack, .offTrack, .offTrack), (.offTrack, .onTrack, .onTrack, .offTrack),
      (.unknown, .atRisk, .unknown, .atRisk), (.unknown, .onTrack, .onTrack, .onTrack),
      (.unknown, .unknown, .onTrack, .onTrack), (.unknown, .unknown, .unknown, .unknown),
    ] {
      #expect(voices(computed, owner: owner, supervisor: supervisor).overall == overall)
    }
  }

  @Test func `the owner alone never makes it on track`() {
    let assessment = voices(.unknown, owner: .onTrack)
    #expect(assessment.overall == .unknown)
    #expect(assessment.owner == .onTrack)
    #expect(assessment.findings.last == .ownerAlone)
    #expect(voices(.unknown, owner: .offTrack).overall == .offTrack)
  }

  @Test func `two voices a step or more apart are a mismatch`() {
    #expect(!voices(.onTrack, owner: .onTrack, supervisor: .onTrack).isMismatch)
    #expect(!voices(.unknown, owner: .onTrack).isMismatch)
    #expect(voices(.onTrack, owner: .atRisk).findings.last == .mismatch(steps: 1))
    #expect(voices(.atRisk, owner: .onTrack, supervisor: .offTrack).findings.last == .mismatch(steps: 2))
    #expect(voices(.unknown, owner: .onTrack, supervisor: .atRisk).isMismatch)
  }

  @Test func `the voices are those of the latest check-in made`() {
    let checkIns = [
      checkIn("2023-04", health: .atRisk, supervisor: .offTrack), checkIn("2023-05", health: .onTrack),
      checkIn("2023-06", .returned, health: .offTrack, supervisor: .offTrack),
    ]
    let assessment = assess(Dossier(pledge: pledge(due: "2024-12-31"), checkIns: checkIns), on: "2023-06-20")
    #expect(assessment.owner == .onTrack)
    #expect(assessment.supervisor == nil)
  }

  // MARK: Stale

  private func assigned(_ checkIns: [CheckIn] = [], due: String? = "2024-12-31") -> Dossier {
    Dossier(pledge: pledge(due: due, moves: [move("2023-05-30", .active)]), checkIns: checkIns)
  }

  @Test func `assigned after May's cut-off it owes June, not May, and is not stale`() {
    let assessment = assess(assigned(), on: "2023-06-20")
    #expect(assessment.owed.map(\.month) == [month("2023-06")])
    #expect(assessment.owed.map(\.cutOff) == [day("2023-06-23")])
    #expect(!assessment.isStale)
  }

  @Test func `nothing reported makes it stale the day after grace`() {
    #expect(!assess(assigned(), on: "2023-06-27").isStale)
    #expect(assess(assigned(), on: "2023-06-27").overall == .onTrack)
    let stale = assess(assigned(), on: "2023-06-28")
    #expect(stale.isStale)
    #expect(stale.computed == .onTrack)
    #expect(stale.overall == .unknown)
    #expect(stale.findings.contains(.stale(month("2023-06"), graceEnd: day("2023-06-27"))))
  }

  @Test func `a stale pledge that is off track stays off track`() {
    #expect(assess(assigned(due: "2023-06-10"), on: "2023-06-28").overall == .offTrack)
  }

  @Test func `stale voices are not heard`() {
    let old = assigned([checkIn("2023-06", .acknowledged, health: .onTrack, supervisor: .offTrack)])
    let stale = assess(old, on: "2023-07-28")
    #expect(stale.isStale)
    #expect(stale.owner == nil && stale.supervisor == nil)
    #expect(!stale.isMismatch)
    #expect(assess(old, on: "2023-07-27").supervisor == .offTrack)
  }

  @Test func `a draft or returned check-in leaves it stale`() {
    #expect(assess(assigned([checkIn("2023-06", .draft)]), on: "2023-06-28").isStale)
    #expect(assess(assigned([checkIn("2023-06", .returned)]), on: "2023-06-28").isStale)
    #expect(!assess(assigned([checkIn("2023-06", .acknowledged)]), on: "2023-06-28").isStale)
  }

  @Test func `only the latest month past grace makes it stale, closed or not`() {
    let dossier = Dossier(
      pledge: pledge(due: "2024-12-31", moves: [move("2023-04-01", .active)]), checkIns: [checkIn("2023-05")])
    #expect(!assess(dossier, on: "2023-06-20").isStale)
    let missing = Dossier(pledge: dossier.pledge, checkIns: [checkIn("2023-04")])
    #expect(assess(missing, on: "2023-06-20", of: ministry(closed: ["2023-04", "2023-05"])).isStale)
  }

  // MARK: Progress

  @Test func `progress is the metric's, else that of the tasks`() {
    #expect(assess(measured(160, on: "2023-07-01", tasks: [task(1)]), on: "2023-07-20").progress == 0.5)
    let tasks = [task(1, done: "2023-06-01"), task(2), task(3, done: "2023-06-21"), task(4)]
    #expect(assess(Dossier(pledge: pledge(), tasks: tasks), on: "2023-06-20").progress == 0.25)
    #expect(assess(Dossier(pledge: pledge()), on: "2023-06-20").progress == nil)
  }
}
