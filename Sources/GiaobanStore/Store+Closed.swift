import GiaobanCore

// What was written since a month was closed, so that it can be told as its closing left it.
extension Store {
  /// - Returns: what was written of a pledge since the month was closed; nil where it is not closed.
  package func sinceClosing(_ month: Month, of code: PledgeCode) throws(StoreError) -> SinceClosing? {
    guard let step = try newestBatch(touching: .closing(month)), try ministry().isClosed(month) else { return nil }
    return SinceClosing(
      batches: try steps(about: code, since: step),
      past: (try pasts(of: [code])[code] ?? Past()).upTo(step))
  }

  /// What was decided since a month was closed, of those of its pledges that waited for a decision.
  ///
  /// - Parameter codes: in the order in which it is to be told.
  package func laterDecisions(
    on codes: some Sequence<PledgeCode>, closing month: Month
  ) throws(StoreError) -> [LaterDecision] {
    guard let step = try newestBatch(touching: .closing(month)) else { return [] }
    var later: [LaterDecision] = []
    for code in codes { later += LaterDecision.all(in: try steps(about: code, since: step), of: month) }
    return later
  }

  private func steps(about code: PledgeCode, since step: Int) throws(StoreError) -> [Batch] {
    try log(LogFilter(code: code, isOfCodeAlone: true, after: step))
  }
}
