import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension MoveRequest {
  var row: RequestRow {
    switch self {
    case .up: Self.row(.up)
    case .down: Self.row(.down)
    case .first: Self.row(.first)
    case .last: Self.row(.last)
    case .pageUp: Self.row(.pageUp)
    case .pageDown: Self.row(.pageDown)
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

  /// Moving in a list, by the keys that move in every view.
  private static func row(_ scrolling: Scrolling) -> RequestRow {
    let name = scrolling.name
    return RequestRow(
      [scrolling.key] + scrolling.also(.all), vi: name.vi, en: name.en, change: { $0.move(scrolling) })
  }
}
