import GiaobanCore

/// The summary on one page: how the month went, what needs a decision, what fares worst and what best.
package struct SummaryBrief: Equatable, Sendable {
  /// The lines of one page of plain text, 80 columns wide.
  package static let lines = 60
  /// How many decisions are told at most; the others are only counted.
  package static let decisions = 6
  /// How many pledges are told at most as the worst, and as the best.
  package static let pledges = 3

  /// A pledge that fares well, and how.
  package struct Best: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      /// Done so many days before it was due.
      case early(days: Int)
      /// So much of the way expected is covered, or of the whole way: 1 is all of it.
      case onTrack(attainment: Double?, progress: Double?)
    }

    package let entry: PledgeEntry
    package let kind: Kind
  }

  package let summary: MonthlySummary
  /// Active ones that are off track, then at risk; within a colour as in the blocks: earliest due day first, then in order.
  package let worst: [MonthlySummary.PledgeRow]
  /// Done before they were due, the earliest before its day first; then active ones on track that have come some way, by how
  /// much of the way expected, then of the whole way, they have covered; those without a number last. Ties in order.
  package let best: [Best]

  package init(of summary: MonthlySummary) {
    self.summary = summary
    // In each block the worst come first already.
    worst = Self.first(
      Self.pledges,
      of: summary.blocks.flatMap { $0.pledges.prefix(Self.pledges) }.filter { $0.entry.assessment.rank < 2 }
    ) { left, right in
      (left.entry.assessment.rank, left.entry.due ?? .last) < (right.entry.assessment.rank, right.entry.due ?? .last)
    }
    best = Self.best(of: summary)
  }

  private static func best(of summary: MonthlySummary) -> [Best] {
    let early = summary.done.compactMap { done -> Best? in
      guard let due = done.due, done.on < due else { return nil }
      return Best(entry: done.entry, kind: .early(days: due - done.on))
    }
    let onTrack = summary.blocks.flatMap(\.pledges).compactMap { row -> Best? in
      let assessment = row.entry.assessment
      guard assessment.status == .active, assessment.overall == .onTrack else { return nil }
      guard assessment.attainment != nil || (assessment.progress ?? 0) > 0 else { return nil }
      return Best(
        entry: row.entry, kind: .onTrack(attainment: assessment.attainment, progress: assessment.progress))
    }
    return first(pledges, of: early + onTrack) { $0.kind.isBetter(than: $1.kind) }
  }

  /// The first `count` elements in order; of equal ones the earlier comes first.
  private static func first<Element>(
    _ count: Int, of all: [Element], by isBefore: (Element, Element) -> Bool
  ) -> [Element] {
    var found: [Element] = []
    for element in all {
      let place = found.firstIndex { isBefore(element, $0) } ?? found.count
      guard place < count else { continue }
      found.insert(element, at: place)
      if found.count > count { found.removeLast() }
    }
    return found
  }
}

extension SummaryBrief.Best.Kind {
  fileprivate func isBetter(than other: Self) -> Bool {
    switch (self, other) {
    case (.early(let days), .early(let otherDays)): days > otherDays
    case (.early, .onTrack): true
    case (.onTrack, .early): false
    case (.onTrack(let attainment, let progress), .onTrack(let otherAttainment, let otherProgress)):
      // Below every number: what has none.
      (attainment ?? -.infinity, progress ?? -.infinity) > (otherAttainment ?? -.infinity, otherProgress ?? -.infinity)
    }
  }
}
