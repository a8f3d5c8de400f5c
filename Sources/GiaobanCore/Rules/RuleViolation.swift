import GiaobanText

/// Why a change is not allowed. Nothing was written.
package enum RuleViolation: Error, Hashable, Sendable {
  case reference(ReferenceViolation)
  case move(MoveViolation)
  case closing(ClosingViolation)
  case checkIn(CheckInViolation)
  case `extension`(ExtensionViolation)
  case record(RecordViolation)
  case term(TermViolation)
  case log(LogViolation)

  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .reference(let violation): violation.phrase
    case .move(let violation): violation.phrase
    case .closing(let violation): violation.phrase
    case .checkIn(let violation): violation.phrase
    case .extension(let violation): violation.phrase
    case .record(let violation): violation.phrase
    case .term(let violation): violation.phrase
    case .log(let violation): violation.phrase
    }
  }

  /// The field of a record that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .reference(let violation): violation.field
    case .move(let violation): violation.field
    case .closing: nil
    case .checkIn(let violation): violation.field
    case .extension(let violation): violation.field
    case .record(let violation): violation.field
    case .term(let violation): violation.field
    case .log(.changedMeanwhile(_, let field)): field
    case .log: nil
    }
  }

  /// Where in a record it stands; nil when it is about no field, or more than one.
  package var place: RecordPlace? {
    guard let field else { return nil }
    switch self {
    case .move(let violation): return RecordPlace(field, entry: violation.entry)
    case .record(let violation): return RecordPlace(field, entry: violation.entry)
    case .reference, .closing, .checkIn, .extension, .term, .log: return RecordPlace(field)
    }
  }
}
