extension SixCells {
  /// The cells of several months, from the figures of each: a pledge counts once, where it stood in the latest month that has it
  /// in a cell.
  ///
  /// - Parameters:
  ///   - figures: those of the months, ordered by month.
  ///   - isCounted: whether a pledge is of the block or unit that is counted.
  package init(_ figures: some BidirectionalCollection<MonthFigures>, where isCounted: (PledgeFigures) -> Bool) {
    var seen: Set<PledgeCode> = []
    for month in figures.reversed() {
      for pledge in month.pledges where isCounted(pledge) {
        guard let cell = pledge.cell, figures.count == 1 || seen.insert(pledge.code).inserted else { continue }
        add(cell, isLateByOriginal: pledge.isLateByOriginal)
      }
    }
  }
}
