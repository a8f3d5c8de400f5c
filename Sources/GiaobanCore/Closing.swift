/// The seal on one finished month: nothing that takes effect in it changes any more.
package struct Closing: Hashable, Codable, Sendable {
  package let month: Month
  package var on: Day
  package var by: String
  /// SHA-256 over what was closed, in lower-case hexadecimal.
  package var hash: String

  package init(month: Month, on: Day, by: String, hash: String) {
    self.month = month
    self.on = on
    self.by = by
    self.hash = hash
  }
}
