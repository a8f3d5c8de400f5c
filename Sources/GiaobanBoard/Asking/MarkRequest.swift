/// Marking pledges, and the check-in that is the same for many.
package enum MarkRequest: CaseIterable, Hashable, Sendable {
  case mark
  case markRange
  case markAll
  /// The check-in that says that there is nothing new.
  case nothingNew
}
