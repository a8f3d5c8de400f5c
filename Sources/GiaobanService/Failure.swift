import GiaobanCore
import GiaobanExchange
import GiaobanStore
import GiaobanText

/// An error of a target that this one does not know, with what it comes to.
package protocol FailingInWords: Error {
  var failure: Failure { get }
}

/// Why the program could not do what it was asked to, with the exit code that says so.
package struct Failure: Error, Equatable {
  package let status: ExitStatus
  /// What failed, with which value, and what to do.
  package let words: Phrase

  package init(_ status: ExitStatus, _ words: Phrase) {
    self.status = status
    self.words = words
  }

  package static func usage(vi: String, en: String) -> Failure { Failure(.usage, Phrase(vi: vi, en: en)) }

  package static func notWhole(_ text: String, of option: String) -> Failure {
    usage(vi: "\(option): “\(text)” không phải một số nguyên.", en: "\(option): “\(text)” is not a whole number.")
  }

  /// The errors of the other targets in the terms of the command line; a failure stays what it is.
  package init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(Self.status(of: error), error.phrase)
    case let violation as RuleViolation: self.init(.refused, violation.phrase)
    case let error as ExchangeError: self.init(Self.status(of: error), error.phrase)
    case let error as PledgeFilterError: self.init(.usage, error.phrase)
    case let error as any FailingInWords: self = error.failure
    default: self.init(.storeFailed, Phrase("\(error)"))
    }
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

  private static func status(of error: ExchangeError) -> ExitStatus {
    switch error {
    case .noSuchFile: .noSuchFileOrStore
    case .isFolder, .cannotRead, .tooLarge, .invalid: .badInputFile
    }
  }
}
