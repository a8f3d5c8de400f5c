import GiaobanCore
import GiaobanReports
import GiaobanStore

/// What a summary needs of a closed month besides its portfolio, as the closing left it.
struct ClosedMonthRest {
  private let portfolio: Portfolio
  /// The step that closed it.
  private let step: Int
  /// The check-ins that the closing keeps, whole.
  private let checkIns: [PledgeCode: [CheckIn]]

  /// - Returns: nil where the closing keeps no records.
  /// - Throws: `StoreError`; `.damaged` where they cannot be read.
  init?(of portfolio: Portfolio, from store: any Store) throws(StoreError) {
    let month = portfolio.viewpoint.month
    guard let closing = try store.ministry().closing(of: month),
      let step = try store.newestBatch(touching: .closing(month)),
      let text = try store.closingPart(.records, of: closing.hash)
    else { return nil }
    self.portfolio = portfolio
    self.step = step
    do {
      checkIns = try FrozenMonth(records: text, of: closing).checkIns
    } catch {
      throw .damaged(path: "", detail: "\(error)")
    }
  }

  /// What was changed up to the closing.
  func upToClosing(_ past: Past) -> Past { past.upTo(step) }

  /// - Parameter now: the check-ins as they are now, of this month and maybe of earlier ones.
  /// - Returns: those of the month and the one before as they were closed.
  func replacing(_ now: [PledgeCode: [CheckIn]]) -> [PledgeCode: [CheckIn]] {
    let first = portfolio.viewpoint.month.adding(months: -1)
    return now.mapValues { $0.filter { $0.key.month < first } }.merging(checkIns) { earlier, kept in
      let months = Set(kept.map(\.key.month))
      return (earlier.filter { !months.contains($0.key.month) } + kept).sorted { $0.key < $1.key }
    }.filter { !$0.value.isEmpty }
  }

  /// What was decided since, of what waited for a decision then, and the check-ins that came since.
  func later(in store: any Store) throws(StoreError) -> [LaterDecision] {
    let (month, day) = (portfolio.viewpoint.month, portfolio.viewpoint.day)
    let waiting = portfolio.lines.filter { line in
      line.marks.contains(where: \.hasOpenAsk) || line.extensions.contains { $0.isOpen(on: day) }
        || line.mark(of: month)?.state.isMade != true
    }
    return try store.laterDecisions(on: waiting.map(\.pledge.code), closing: portfolio.viewpoint.month)
  }
}
