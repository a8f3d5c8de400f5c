/// In which form a field is written down and typed.
package enum FieldKind: Hashable, Sendable {
  case text
  /// A text in one language or in both.
  case both
  case day
  case month
  case whole(ClosedRange<Int>)
  case number(ClosedRange<Double>?)
  /// Yes or no; no where nothing is said.
  case flag
  /// Yes, no, or not said.
  case answer
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
  /// A part whose fields stand beside the record's own in files.
  case beside
  /// What the record is known by.
  case key
  /// What the program notes; no file says it.
  case noted
}
