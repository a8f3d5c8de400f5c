import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

// What a contract asks of closed months, of the chronicle and of earlier days.

extension ContractRun {
  /// Mostly a closing that is allowed, with the parts from which a store shows the month; or the opening of a closed month.
  mutating func closingOrOpening() throws -> Change {
    let ministry = reference.ministry()
    let closed = ministry.closedMonths
    if let month = closed.randomElement(using: &generator), try pick([true, false]) {
      let last = try pick([month, month, closed.last ?? month])
      return .reopenMonths(MonthRange(month, last), reason: try SmallMinistry.text("nhầm"))
    }
    // Mostly the next in order.
    let recorded = reference.recordedMonths()
    let next = closed.last?.adding(months: 1) ?? ministry.settings.owingFrom ?? recorded.checkIn
    let first =
      try pick([next, next, next, nil, recorded.pledge]) ?? today.inMonth.adding(months: -(try pick([0, 1, 2])))
    let months = MonthRange(first, first.adding(months: try pick([0, 0, 0, 1, 2])))
    let hash = try pick(["aa", "bb"])
    let seals = try months.filter { !ministry.isClosed($0) }.map { month in
      MonthSeal(month, hash: hash + month.iso, parts: try Self.parts(of: month, today: today, in: reference))
    }
    return .closeMonths(seals, seen: reference.newestBatch() - (try pick([0, 0, 0, 0, 1])))
  }

  /// The figures and records of a month as it is recorded now.
  static func parts(of month: Month, today: Day, in store: any Store) throws -> [ClosingPart] {
    let months = MonthRange(month)
    let portfolio = try store.chronicle(of: months, today: today).portfolio(of: month)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = { (value: any Encodable) in String(decoding: try encoder.encode(value), as: UTF8.self) }
    return [
      ClosingPart(.figures, try text(MonthFigures(of: portfolio))),
      ClosingPart(.records, try text(FrozenMonth(portfolio, checkIns: try store.checkIns(of: months)))),
    ]
  }

  mutating func comparePortfolios() throws {
    var viewpoints = [try anyViewpoint(), try anyViewpoint()]
    let ministry = reference.ministry()
    viewpoints += ministry.closedMonths.map { Viewpoint(month: $0, today: today) }
    for (viewpoint, scope) in viewpoints.flatMap({ [($0, PortfolioScope.month), ($0, .owing), ($0, .everything)] }) {
      let found = try subject.portfolio(viewpoint, scope: scope)
      let expected = try reference.portfolio(viewpoint, scope: scope)
      try #require(found == expected, "seed \(seed), \(viewpoint)")
      if !ministry.isClosed(viewpoint.month) || !viewpoint.isPast { try #require(!found.isFrozen) }
    }
    for name in [ClosingPart.Name.figures, .records, .summaryVi] {
      for closing in ministry.closings.values {
        for hash in [closing.hash] + closing.former.map(\.hash) {
          let kept = reference.closingPart(name, of: hash)
          try #require(try subject.closingPart(name, of: hash) == kept, "seed \(seed), \(hash)")
        }
      }
    }
  }

  mutating func compareHistory() throws {
    let months = MonthRange(today.inMonth.adding(months: -(try pick([0, 2, 11]))), today.inMonth)
    let chronicle = try subject.chronicle(of: months, today: today)
    let expected = reference.chronicle(of: months, today: today)
    let sorted = { (chronicle: Chronicle) in chronicle.entries.sorted { $0.pledge.code < $1.pledge.code } }
    try #require(sorted(chronicle) == sorted(expected), "seed \(seed), \(months)")
    try #require(chronicle.ministry == expected.ministry)
    for month in months where !chronicle.ministry.isClosed(month) {
      let live = try reference.portfolio(Viewpoint(month: month, today: today), scope: .month)
      try #require(chronicle.portfolio(of: month) == live, "seed \(seed), \(month)")
    }
    let found = try subject.checkIns(of: months)
    try #require(found == reference.checkIns(of: months), "seed \(seed), \(months)")
    let day = today.adding(days: try pick([-40, -12, -1, 0, 3]))
    try #require(try subject.pasts(since: day) == reference.pasts(since: day), "seed \(seed), \(day)")
    let codes = reference.codes()
    try #require(try subject.pasts(of: codes) == reference.pasts(of: codes), "seed \(seed)")
  }
}
