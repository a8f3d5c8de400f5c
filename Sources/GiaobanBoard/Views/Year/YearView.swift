import GiaobanCore

/// The twelve months up to the one on the screen as a picture: who checked in when, or how health went.
package struct YearView: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    case checkIns
    case health

    var other: Subject { self == .checkIns ? .health : .checkIns }
  }

  package static let months = 12

  package var subject: Subject
  /// The block that is shown, or nil for the whole ministry.
  package var block: BlockCode?
  package var cursor = ListCursor()

  package init(_ subject: Subject, block: BlockCode? = nil) {
    self.subject = subject
    self.block = block
  }

  /// The months that are seen from `month`.
  static func range(upTo month: Month) -> MonthRange { MonthRange(month.adding(months: 1 - months), month) }

  mutating func show(_ block: BlockCode?) {
    self.block = block
    cursor = ListCursor()
  }

  /// Round about: the ministry, then its blocks.
  mutating func turn(to step: Int, _ blocks: [BlockCode]) {
    let all = [nil] + blocks.map { Optional($0) }
    let place = all.firstIndex(of: block) ?? 0
    show(all[(place + step + all.count) % all.count])
  }

  /// Headings are stepped over, in the direction of the move where there is something behind them.
  mutating func select(_ row: Int, _ units: [UnitCode?], forward: Bool) {
    let start = max(0, min(row, units.count - 1))
    let places = forward ? Array(start..<max(start, units.count)) : Array((0...start).reversed())
    guard let place = places.first(where: { units.indices.contains($0) && units[$0] != nil }) else { return }
    cursor.select(place, count: units.count)
  }
}
