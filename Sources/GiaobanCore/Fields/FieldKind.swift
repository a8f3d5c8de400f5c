/// In which form a field is written down and typed.
package enum FieldKind: Hashable, Sendable {
  case text
  /// A text in one language or in both.
  case both
  case day
  case month
  case whole(ClosedRange<Int>)
  case number(ClosedRange<Double>?)
  case flag
  /// One of these.
  case word([String])
  /// The code of another record.
  case code
  case timeZone
  case days
  case texts
  /// Entries of more than a text, or codes.
  case list
  case part
  /// Told, and not written by itself: what the record is known by, and what the program notes.
  case told
}
