import GiaobanCore
import GiaobanTUI

extension ScreenError: FailingInWords {
  var failure: Failure { Failure(.outputFailed, phrase) }
}

extension ThemeError: FailingInWords {
  var failure: Failure { Failure(status, phrase) }

  private var status: ExitStatus {
    switch self {
    case .unknownTheme: .usage
    case .unreadable: .noSuchFileOrStore
    case .notYAML, .wrongKind, .unknownField, .missingField, .unknownColor: .badInputFile
    }
  }
}
