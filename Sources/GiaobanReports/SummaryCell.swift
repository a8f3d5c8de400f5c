import GiaobanCore

/// The counts of a month, as the summary lists them: the six cells and what is counted apart.
package enum SummaryCell: String, CaseIterable, Sendable {
  case doneOnTime
  case doneLate
  case openInTime
  case openOverdue
  case undated
  case paused
  case dropped
  case proposed

  package func count(in cells: SixCells) -> Int {
    switch self {
    case .doneOnTime: cells.doneOnTime
    case .doneLate: cells.doneLate
    case .openInTime: cells.openInTime
    case .openOverdue: cells.openOverdue
    case .undated: cells.undated
    case .paused: cells.paused
    case .dropped: cells.dropped
    case .proposed: cells.proposed
    }
  }

  package var name: Phrase {
    switch self {
    case .doneOnTime: Phrase(vi: "Hoàn thành đúng hạn", en: "Done on time")
    case .doneLate: Phrase(vi: "Hoàn thành muộn", en: "Done late")
    case .openInTime: Phrase(vi: "Đang làm, trong hạn", en: "Open, in time")
    case .openOverdue: Phrase(vi: "Đang làm, quá hạn", en: "Open, overdue")
    case .undated: Phrase(vi: "Không có hạn", en: "Without a due day")
    case .paused: Phrase(vi: "Tạm dừng", en: "Paused")
    case .dropped: Phrase(vi: "Dừng trong tháng", en: "Dropped in the month")
    case .proposed: Phrase(vi: "Gợi mở chưa ai nhận", en: "Suggestions not taken up")
    }
  }
}

/// The cells of a month beside those of the month before and of the same month a year before.
package struct CellComparison: Equatable, Sendable {
  package let now: SixCells
  /// nil when nothing was recorded then.
  package let previous: SixCells?
  /// nil when nothing was recorded then.
  package let lastYear: SixCells?

  package init(now: SixCells, previous: SixCells?, lastYear: SixCells?) {
    self.now = now
    self.previous = previous
    self.lastYear = lastYear
  }

  /// How much more there is now; nil when nothing was recorded then.
  package func change(of cell: SummaryCell, since then: SixCells?) -> Int? {
    then.map { cell.count(in: now) - cell.count(in: $0) }
  }
}
