import GiaobanCore

/// Which steps of the log are asked for: those that meet every condition given.
package struct LogFilter: Equatable, Sendable {
  /// Steps that touched this pledge or a record of it; they come whole, with their other events, unless
  /// `isOfCodeAlone`.
  package var code: PledgeCode?
  /// Of each step only the events of `code`: the step that loaded a file has thousands of others.
  package var isOfCodeAlone: Bool
  package var by: String?
  /// From this moment on.
  package var since: Timestamp?
  /// Up to this moment, and at it.
  package var until: Timestamp?
  /// Later than this step.
  package var after: Int?
  /// At most so many, the newest.
  package var limit: Int?

  package init(
    code: PledgeCode? = nil, isOfCodeAlone: Bool = false, by: String? = nil, since: Timestamp? = nil,
    until: Timestamp? = nil, after: Int? = nil, limit: Int? = nil
  ) {
    self.code = code
    self.isOfCodeAlone = isOfCodeAlone
    self.by = by
    self.since = since
    self.until = until
    self.after = after
    self.limit = limit
  }
}
