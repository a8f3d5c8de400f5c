// For which months a pledge owes a check-in.

extension Pledge {
  /// Whether a month's check-in is owed: the pledge is active at the end of the month's cut-off day.
  ///
  /// A move counts from the day it was entered. What ends or rests the pledge frees it of a month only when it was entered by
  /// the end of its cut-off day; what begins it makes it owe from the first month whose cut-off had not passed then. A pause
  /// that ends before the month does frees it of nothing.
  func owes(_ cutOff: Day, monthEnd: Day) -> Bool {
    // By index: a closure would copy each move it looks at, reason and all.
    guard let index = moves.indices.last(where: { moves[$0].countsFrom <= cutOff }) else { return false }
    switch moves[index].status {
    case .active: return true
    case .paused:
      let next = index + 1
      return next < moves.count && moves[next].status == .active && moves[next].countsFrom <= monthEnd
    case .proposed, .done, .dropped: return false
    }
  }
}
