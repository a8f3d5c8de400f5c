import GiaobanCore
import Testing

@Suite struct PledgeRevisionTests {
  private func revisions(_ before: Pledge, _ after: Pledge, _ extensions: [Extension] = []) -> [PledgeRevision] {
    PledgeRevision.all(from: before, to: after, extensions: extensions)
  }

  @Test func `a due day that an extension explains is no edit, and an earlier one is`() {
    let before = pledge(due: "2023-06-30")
    let granted = extended(from: "2023-06-30", to: "2023-08-31", asked: "2023-06-01", granted: "2023-06-05")
    #expect(revisions(before, pledge(due: "2023-08-31"), [granted]).isEmpty)
    #expect(
      revisions(before, pledge(due: "2023-08-15"), [granted])
        == [.due(from: day("2023-08-31"), to: day("2023-08-15"))])
    #expect(revisions(before, pledge(due: "2023-06-20")) == [.due(from: day("2023-06-30"), to: day("2023-06-20"))])
    #expect(revisions(pledge(), pledge(due: "2023-06-20")) == [.due(from: nil, to: day("2023-06-20"))])
  }

  private static let targets: [(Double?, Double?, Double?, PledgeRevision.TargetMove)] = [
    (100, 220, 180, .lowered), (100, 220, 250, .raised), (200, 0, 50, .lowered), (200, 50, 0, .raised),
    (100, 220, 80, .moved), (100, 220, 100, .lowered), (nil, 220, 180, .moved), (100, nil, 220, .set),
    (100, 220, nil, .removed),
  ]

  @Test(arguments: targets)
  func `which way a target went is told by its baseline`(
    baseline: Double?, old: Double?, new: Double?, move: PledgeRevision.TargetMove
  ) {
    let (before, after) = (metric(from: baseline, to: old), metric(from: baseline, to: new))
    #expect(
      revisions(pledge(metric: before), pledge(metric: after)) == [.target(from: old, to: new, move)])
  }

  private static let levels: [(Metric.Keep, Double, PledgeRevision.TargetMove)] = [
    (.atLeast, 90, .lowered), (.atLeast, 97, .raised), (.atMost, 97, .lowered), (.atMost, 90, .raised),
  ]

  @Test(arguments: levels)
  func `a level is eased to its looser side`(keep: Metric.Keep, new: Double, move: PledgeRevision.TargetMove) {
    let found = revisions(pledge(metric: level(keep, 95)), pledge(metric: level(keep, new)))
    #expect(found == [.target(from: 95, to: new, move)])
    #expect(found.map(\.isEasing) == [move == .lowered])
  }

  @Test func `a level that is no more to be kept is eased, and one that comes is not`() {
    var free = level(.atLeast, 95)
    free.keep = nil
    let gone = revisions(pledge(metric: level(.atLeast, 95)), pledge(metric: free))
    #expect(gone == [.keep(from: .atLeast, to: nil)])
    #expect(gone.map(\.isEasing) == [true])
    #expect(revisions(pledge(metric: free), pledge(metric: level(.atLeast, 95))).map(\.isEasing) == [false])
    #expect(
      revisions(pledge(metric: level(.atLeast, 95)), pledge()) == [.target(from: 95, to: nil, .removed)])
  }

  @Test func `days, baseline, waypoints and words are told apart`() {
    let before = pledge("U-1", metric: metric(through: [("2024-01-01", 150)]))
    var after = pledge("U-1", metric: metric(from: 110, by: "2025-06-30", through: [("2024-03-01", 150)]))
    after.title = text("other")
    after.product = text("a book")
    #expect(
      revisions(before, after) == [
        .targetDay(from: day("2025-01-01"), to: day("2025-06-30")),
        .baseline(
          from: Metric.Waypoint(day: day("2023-01-01"), value: 100),
          to: Metric.Waypoint(day: day("2023-01-01"), value: 110)),
        .waypoints(
          from: [Metric.Waypoint(day: day("2024-01-01"), value: 150)],
          to: [Metric.Waypoint(day: day("2024-03-01"), value: 150)], isEasing: true),
        .title(from: text("U-1"), to: text("other")), .product(from: nil, to: text("a book")),
      ])
    #expect(revisions(before, before).isEmpty)
    #expect(revisions(before, after).filter(\.isWording).count == 2)
  }
}
