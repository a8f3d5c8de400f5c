/// Finding pledges: filters, order, matches; and everything by its name.
package enum FindRequest: CaseIterable, Hashable, Sendable {
  case filter
  /// One group of the to-do view.
  case toDoGroup
  /// Folds the group of the to-do view where the selection stands, or unfolds it.
  case fold
  case foldAll
  case sort
  case reverseOrder
  case nextFilter
  case saveFilter
  case forgetFilter
  case nextMatch
  case previousMatch
  case palette
  case copy
  case zoom
}
