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
