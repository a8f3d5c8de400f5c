import GiaobanCore
import Testing

/// The order of a meeting, seen on 30 June 2023: the cut-off was Friday 23 June, grace ended on Tuesday 27.
@Suite struct AgendaTests {
  private func agenda(_ dossiers: [Dossier], of frame: Ministry = ministry(), on today: String = "2023-06-30") -> Agenda
  {
    let calendar = calendar(today, of: frame)
    let portfolio = Portfolio(
      viewpoint: calendar.viewpoint, ministry: frame, lines: dossiers.map { $0.line(calendar) })
    let assessments = portfolio.lines.map { Assessment(of: $0, calendar: calendar) }
    return Agenda(of: portfolio, assessments, on: day(today))
  }

  private func words(_ agenda: Agenda) -> [String] {
    agenda.items.map { "\($0.group) \($0.code)\($0.isCarriedOver ? " carried over" : "")" }
  }

  /// A pledge that has made its check-in of June: nothing is the matter until the test says so.
  private func reported(
    _ name: String, due: String? = "2023-12-31", ask: String? = nil, health: Health? = nil, reading: Double? = nil,
    metric: Metric? = nil, moves: [Pledge.Move] = [move("2023-01-10", .active)], extensions: [Extension] = []
  ) -> Dossier {
    Dossier(
      pledge: pledge(name, due: due, metric: metric, moves: moves),
      checkIns: [
        checkIn("2023-06", of: name, reading: reading, on: reading.map { _ in "2023-06-20" }, health: health, ask: ask)
      ],
      extensions: extensions)
  }

  private func frame(notReached names: [String], on held: String = "2023-06-01") -> Ministry {
    var frame = ministry()
    frame.put(
      .briefing(
        Briefing(day: day(held), month: month("2023-05"), title: text("May"), notReached: names.map { code($0) })))
    return frame
  }

  @Test func `each pledge stands once, in the first group that it belongs to`() {
    let moved = extended(of: "U-5", from: "2023-06-30", to: "2023-12-31", asked: "2023-06-01", granted: "2023-06-12")
    let asked = extended(of: "U-4", from: "2023-12-31", to: "2024-03-31", asked: "2023-06-10")
    let agenda = agenda([
      reported("U-1"),
      reported("U-2", due: nil, reading: 140, metric: metric()),
      reported("U-3", health: .offTrack),
      reported("U-4", extensions: [asked]),
      reported("U-5", extensions: [moved]),
      reported("U-6", health: .atRisk),
      reported("U-7", due: "2023-06-01"),
      reported("U-8", due: "2023-06-01", ask: "money?"),
      Dossier(pledge: pledge("U-9", due: "2023-12-31")),
    ])
    #expect(
      words(agenda) == [
        "asks U-8", "trouble U-7", "trouble U-3", "trouble U-9", "mismatch U-6", "extensionAsked U-4",
        "movedGoalposts U-5", "goodNews U-2",
      ])
    #expect(agenda.rest == [code("U-1")])
  }

  @Test func `asks stand by health, then the oldest ask first`() {
    let old = Dossier(
      pledge: pledge("U-2", due: "2023-12-31"),
      checkIns: [checkIn("2023-02", of: "U-2", ask: "men?"), checkIn("2023-06", of: "U-2")])
    let agenda = agenda([reported("U-1", ask: "a?"), old, reported("U-3", due: "2023-06-01", ask: "b?")])
    #expect(words(agenda) == ["asks U-3", "asks U-2", "asks U-1"])
  }

  @Test func `trouble stands off track before stale, the longest overdue first, else in order of code`() {
    let agenda = agenda([
      Dossier(pledge: pledge("U-1")), Dossier(pledge: pledge("U-2")), reported("U-3", due: "2023-06-20"),
      reported("U-4", due: "2023-05-20"),
    ])
    #expect(words(agenda) == ["trouble U-4", "trouble U-3", "trouble U-1", "trouble U-2"])
  }

  @Test func `what the last meeting did not reach comes first of all, in the order it would have had`() {
    let agenda = agenda(
      [
        reported("U-1", due: "2023-05-01"), reported("U-2", due: "2023-06-20"), reported("U-3", due: "2023-06-01"),
        reported("U-4"), reported("U-5"),
      ], of: frame(notReached: ["U-5", "U-3", "U-2", "GONE-1", "U-4"]))
    #expect(
      words(agenda) == [
        "leftOver U-5 carried over", "trouble U-3 carried over", "trouble U-2 carried over",
        "leftOver U-4 carried over",
        "trouble U-1",
      ])
  }

  @Test func `only the newest earlier briefing carries over`() {
    var frame = frame(notReached: ["U-1"])
    frame.put(
      .briefing(Briefing(day: day("2023-06-10"), month: month("2023-06"), title: text("June"), notReached: [])))
    frame.put(
      .briefing(
        Briefing(day: day("2023-06-30"), month: month("2023-06"), title: text("today"), notReached: [code("U-1")])))
    #expect(frame.carriedOver(into: day("2023-06-30")) == [])
    #expect(frame.carriedOver(into: day("2023-07-31")) == [code("U-1")])
    #expect(frame.carriedOver(into: day("2023-06-10")) == [code("U-1")])
    #expect(frame.carriedOver(into: day("2023-05-30")) == [])
  }

  @Test func `good news is three at most: done in time, then ahead of the path, then done late`() {
    func done(_ name: String, due: String, on day: String) -> Dossier {
      reported(name, due: due, moves: [move("2023-01-10", .active), move(day, .done)])
    }
    let ahead = reported("U-4", due: nil, reading: 140, metric: metric())
    let further = reported("U-5", due: nil, reading: 150, metric: metric())
    let news = [
      done("U-1", due: "2023-06-10", on: "2023-06-20"), done("U-2", due: "2023-06-30", on: "2023-06-20"),
      done("U-3", due: "2023-08-31", on: "2023-06-20"), ahead, further,
    ]
    #expect(words(agenda(news)) == ["goodNews U-3", "goodNews U-2", "goodNews U-5"])
    #expect(agenda(news).rest == [code("U-4"), code("U-1")])
  }

  @Test func `the rest is counted, worst first, without what was dropped`() {
    let agenda = agenda([
      reported("U-1"), reported("U-2", due: "2023-07-05"), reported("U-3", due: nil),
      reported("U-4", moves: [move("2023-01-10", .active), move("2023-06-20", .paused)]),
      reported("U-5", moves: [move("2023-01-10", .active), move("2023-06-20", .dropped)]),
      Dossier(pledge: pledge("U-6", origin: .suggestion, moves: [move("2023-01-10", .proposed)])),
    ])
    #expect(agenda.items.isEmpty)
    #expect(agenda.rest == [code("U-2"), code("U-3"), code("U-1"), code("U-4"), code("U-6")])
    #expect(
      agenda.restTally.total == 5 && agenda.restTally.health[.onTrack] == 1 && agenda.restTally.health[.atRisk] == 1)
  }

  @Test func `an extension that was decided asks for nothing`() {
    let refused = extended(of: "U-1", from: "2023-12-31", to: "2024-03-31", asked: "2023-06-10", refused: "2023-06-12")
    #expect(agenda([reported("U-1", extensions: [refused])]).items.isEmpty)
  }
}
