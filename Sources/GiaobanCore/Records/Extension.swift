import GiaobanText

/// A later due day: asked for, then granted or refused. Asking moves nothing.
package struct Extension: Hashable, Codable, Sendable {
  package struct Decision: Hashable, Codable, Sendable {
    package var isGranted: Bool
    package var on: Day
    package var by: String
    package var reason: Bilingual?

    package init(isGranted: Bool, on: Day, by: String, reason: Bilingual? = nil) {
      self.isGranted = isGranted
      self.on = on
      self.by = by
      self.reason = reason
    }
  }

  package let key: ExtensionKey
  package var askedOn: Day
  package var askedBy: String
  package var oldDue: Day
  package var newDue: Day
  package var reason: Bilingual
  package var decision: Decision?

  package init(
    key: ExtensionKey, askedOn: Day, askedBy: String, oldDue: Day, newDue: Day, reason: Bilingual,
    decision: Decision? = nil
  ) {
    self.key = key
    self.askedOn = askedOn
    self.askedBy = askedBy
    self.oldDue = oldDue
    self.newDue = newDue
    self.reason = reason
    self.decision = decision
  }

  /// Asked for by `day`, and not decided by then.
  package func isOpen(on day: Day) -> Bool {
    askedOn <= day && (decision.map { $0.on > day } ?? true)
  }

  package var grantedOn: Day? {
    decision.flatMap { $0.isGranted ? $0.on : nil }
  }
}
