import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// Moving: in a list, from block to block, from month to month.
package enum MoveRequest: CaseIterable, Hashable, Sendable {
  case up
  case down
  case first
  case last
  case pageUp
  case pageDown
  case previousPane
  case nextPane
  case previousMonth
  case nextMonth
  case thisMonth
}

extension MoveRequest: RequestKind {
  var row: RequestRow {
    switch self {
    case .up:
      RequestRow([.up, .character("k")], vi: "lên một dòng", en: "one line up", change: { $0.move(.up) })
    case .down:
      RequestRow([.down, .character("j")], vi: "xuống một dòng", en: "one line down", change: { $0.move(.down) })
    case .first:
      RequestRow([.home, .character("g")], vi: "về đầu danh sách", en: "to the first", change: { $0.move(.first) })
    case .last:
      RequestRow([.end, .character("G")], vi: "xuống cuối danh sách", en: "to the last", change: { $0.move(.last) })
    case .pageUp:
      RequestRow([.pageUp, .control("b")], vi: "lên một trang", en: "one page up", change: { $0.move(.pageUp) })
    case .pageDown:
      RequestRow(
        [.pageDown, .control("f")], vi: "xuống một trang", en: "one page down", change: { $0.move(.pageDown) })
    case .previousPane:
      RequestRow(
        [.left, .character("h"), .backTab], vi: "khối trước", en: "previous block",
        change: { $0.focusPane($0.focused - 1) })
    case .nextPane:
      RequestRow(
        [.right, .character("l"), .tab], vi: "khối sau", en: "next block", change: { $0.focusPane($0.focused + 1) })
    case .previousMonth:
      RequestRow(
        [.character("[")], vi: "tháng trước", en: "previous month",
        perform: { [$0.load($0.month?.adding(months: -1))] })
    case .nextMonth:
      RequestRow(
        [.character("]")], vi: "tháng sau", en: "next month", perform: { [$0.load($0.month?.adding(months: 1))] })
    case .thisMonth:
      RequestRow(
        [.character("t")], vi: "về tháng này", en: "back to this month",
        whyNot: { board in
          guard let viewpoint = board.view?.portfolio.viewpoint, viewpoint.month == viewpoint.today.inMonth else {
            return nil
          }
          return Phrase(vi: "đang ở tháng này", en: "this is this month")
        },
        perform: { [$0.load(nil)] })
    }
  }
}
