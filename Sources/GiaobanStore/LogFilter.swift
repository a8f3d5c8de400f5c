import GiaobanCore

/// Which steps of the log are asked for: those that meet every condition given.
package struct LogFilter: Equatable, Sendable {
  /// Steps that touched this pledge or a record of it; they come whole, with their other events.
  package var code: PledgeCode?
  package var by: String?
  /// From this moment on.
  package var since: Timestamp?
  /// Up to this moment, and at it.
  package var until: Timestamp?
  /// At most so many, the newest.
  package var limit: Int?

  package init(
    code: PledgeCode? = nil, by: String? = nil, since: Timestamp? = nil, until: Timestamp? = nil, limit: Int? = nil
  ) {
    self.code = code
    self.by = by
    self.since = since
    self.until = until
    self.limit = limit
  }
}
