/// Finding pledges: filters, order, matches; and everything by its name.
package enum FindRequest: CaseIterable, Hashable, Sendable {
  case filter
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
