import GiaobanBoard
import GiaobanService
import GiaobanTerminal

extension ScreenError: FailingInWords {
  package var failure: Failure { Failure(.outputFailed, phrase) }
}

extension ThemeError: FailingInWords {
  package var failure: Failure { Failure(status, phrase) }

  private var status: ExitStatus {
    switch self {
    case .unknownTheme: .usage
    case .unreadable: .noSuchFileOrStore
    case .notYAML, .wrongKind, .unknownField, .missingField, .unknownColor: .badInputFile
    }
  }
}
