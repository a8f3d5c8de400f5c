import GiaobanCore
import GiaobanText

/// The cells of a month beside those of the month before and of the same month a year before.
package struct CellComparison: Equatable, Sendable {
  package let now: SixCells
  /// The cells of as many months before, or nil when nothing was recorded then.
  package let previous: SixCells?
  /// The cells of the same months a year before, or nil when nothing was recorded then.
  package let lastYear: SixCells?

  package init(now: SixCells, previous: SixCells?, lastYear: SixCells?) {
    self.now = now
    self.previous = previous
    self.lastYear = lastYear
  }

  /// How much more there is now; nil when nothing was recorded then.
  package func change(of cell: MonthCell, since then: SixCells?) -> Int? {
    then.map { now[cell] - $0[cell] }
  }
}

extension MonthCell {
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
