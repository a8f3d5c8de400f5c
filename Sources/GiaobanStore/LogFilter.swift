import GiaobanCore

/// Which steps of the log are asked for: those that meet every condition given.
package struct LogFilter: Equatable, Sendable {
  /// Steps that touched this pledge or a record of it; they come whole, with their other events, unless
  /// `isOfCodeAlone`.
  package var code: PledgeCode?
  /// Whether each step comes with only the events of `code`: the step that loaded a file has thousands of others.
  package var isOfCodeAlone: Bool
  package var by: String?
  /// Only steps from this moment on.
  package var since: Timestamp?
  /// Only steps up to this moment, and at it.
  package var until: Timestamp?
  /// Only steps after the one of this number.
  package var after: Int?
  /// Only steps up to the one of this number, and that one.
  package var upTo: Int?
  /// How many steps are given at most, the newest; nil for all.
  package var limit: Int?
  /// How many events each step comes with at most, its first; nil for all.
  package var events: Int?

  package init(
    code: PledgeCode? = nil, isOfCodeAlone: Bool = false, by: String? = nil, since: Timestamp? = nil,
    until: Timestamp? = nil, after: Int? = nil, upTo: Int? = nil, limit: Int? = nil, events: Int? = nil
  ) {
    self.code = code
    self.isOfCodeAlone = isOfCodeAlone
    self.by = by
    self.since = since
    self.until = until
    self.after = after
    self.upTo = upTo
    self.limit = limit
    self.events = events
  }
}
