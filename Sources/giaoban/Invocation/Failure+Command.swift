import GiaobanCore
import GiaobanService
import GiaobanStore
import GiaobanText

extension Failure {
  /// The failure with the command or option that sets it right, where a rule refused it.
  static func ofCommand(_ error: any Error) -> Failure {
    let failure = Failure(error)
    var violation = error as? RuleViolation
    if case .refused(let refusal)? = error as? StoreError { violation = refusal }
    guard let remedy = violation?.remedy else { return failure }
    return Failure(failure.status, failure.words + Phrase(" ") + remedy)
  }
}
