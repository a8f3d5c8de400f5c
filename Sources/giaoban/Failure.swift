import GiaobanCore
import GiaobanExchange
import GiaobanStore
import GiaobanTUI

/// Why the program could not do what it was asked to, with the exit code that says so.
struct Failure: Error, Equatable {
  let status: ExitStatus
  /// What failed, with which value, and what to do.
  let words: Phrase

  init(_ status: ExitStatus, _ words: Phrase) {
    self.status = status
    self.words = words
  }

  static func usage(vi: String, en: String) -> Failure { Failure(.usage, Phrase(vi: vi, en: en)) }

  /// The errors of the other targets in the terms of the command line; a failure stays what it is.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(Self.status(of: error), error.phrase)
    case let violation as RuleViolation: self.init(.refused, violation.phrase)
    case let error as ExchangeError: self.init(Self.status(of: error), error.phrase)
    case let error as PledgeFilterError: self.init(.usage, error.phrase)
    case let error as ThemeError: self.init(Self.status(of: error), error.phrase)
    case let error as ScreenError: self.init(.outputFailed, error.phrase)
    default: self.init(.storeFailed, Phrase("\(error)"))
    }
  }

  /// With the command or option that sets it right, where a rule refused it.
  static func ofCommand(_ error: any Error) -> Failure {
    let failure = Failure(error)
    var violation = error as? RuleViolation
    if case .refused(let refusal)? = error as? StoreError { violation = refusal }
    guard let remedy = violation?.remedy else { return failure }
    return Failure(failure.status, failure.words + Phrase(" ") + remedy)
  }

  private static func status(of error: StoreError) -> ExitStatus {
    switch error {
    // Asked for by whoever runs it: the store is well.
    case .refused, .alreadyExists, .openedReadOnly: .refused
    case .notFound: .noSuchFileOrStore
    case .isFolder, .nameTooLong, .notADatabase, .foreignDatabase, .alteredSchema, .newerStore, .readOnly, .locked,
      .diskFull, .damaged, .permission, .ioFailed, .unreadable, .unfinishedStep, .stands, .settingsNotHeld:
      .storeFailed
    }
  }

  private static func status(of error: ThemeError) -> ExitStatus {
    switch error {
    case .unknownTheme: .usage
    case .unreadable: .noSuchFileOrStore
    case .notYAML, .wrongKind, .unknownField, .missingField, .unknownColor: .badInputFile
    }
  }

  private static func status(of error: ExchangeError) -> ExitStatus {
    switch error {
    case .noSuchFile: .noSuchFileOrStore
    case .isFolder, .cannotRead, .tooLarge, .invalid: .badInputFile
    }
  }
}
