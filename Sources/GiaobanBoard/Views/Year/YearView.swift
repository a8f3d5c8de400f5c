import GiaobanCore
import GiaobanTerminal

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

  /// - Parameters:
  ///   - blocks: those of the ministry, in order.
  ///   - units: what Enter opens, row by row; nil where the row is a block's.
  mutating func handle(_ key: Key, blocks: [BlockCode], units: [UnitCode?], rows: Int) -> Answer {
    switch key {
    case .up, .character("k"): move(-1, units)
    case .down, .character("j"): move(1, units)
    case .pageUp, .control("b"): select(cursor.selected - rows, units, forward: false)
    case .pageDown, .control("f"), .character(" "): select(cursor.selected + rows, units, forward: true)
    case .home, .character("g"): select(0, units, forward: true)
    case .end, .character("G"): select(units.count - 1, units, forward: false)
    case .right, .character("l"): turn(to: 1, blocks)
    case .left, .character("h"): turn(to: -1, blocks)
    case .tab, .backTab: subject = subject.other
    case .character("Y"): subject = .checkIns
    case .character("H"): subject = .health
    case .character(let text):
      guard let number = Int(text), number > 0 else { return .notMine }
      guard blocks.indices.contains(number - 1) else { return .stay([.bell]) }
      show(blocks[number - 1])
    case .enter:
      guard subject == .checkIns, units.indices.contains(cursor.selected), let unit = units[cursor.selected] else {
        return .stay([.bell])
      }
      return .run(.choose(.filter(by: "unit:\(unit)")))
    case .escape: return .close()
    default: return .notMine
    }
    return .stay()
  }

  private mutating func show(_ block: BlockCode?) {
    self.block = block
    cursor = ListCursor()
  }

  /// Round about: the ministry, then its blocks.
  private mutating func turn(to step: Int, _ blocks: [BlockCode]) {
    let all = [nil] + blocks.map { Optional($0) }
    let place = all.firstIndex(of: block) ?? 0
    show(all[(place + step + all.count) % all.count])
  }

  private mutating func move(_ step: Int, _ units: [UnitCode?]) {
    select(cursor.selected + step, units, forward: step > 0)
  }

  /// Headings are stepped over, in the direction of the move where there is something behind them.
  mutating func select(_ row: Int, _ units: [UnitCode?], forward: Bool) {
    let start = max(0, min(row, units.count - 1))
    let places = forward ? Array(start..<max(start, units.count)) : Array((0...start).reversed())
    guard let place = places.first(where: { units.indices.contains($0) && units[$0] != nil }) else { return }
    cursor.select(place, count: units.count)
  }
}
