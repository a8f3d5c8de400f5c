import GiaobanCore
import GiaobanText

/// What a meeting decides in words.
package enum MeetingWords: Hashable, Codable, Sendable {
  case note(PledgeCode)
  /// Refuses the extension that is asked for.
  case refuse(PledgeCode)
  case returnCheckIn(CheckInKey)

  var pledge: PledgeCode {
    switch self {
    case .note(let code), .refuse(let code): code
    case .returnCheckIn(let key): key.pledge
    }
  }

  /// As a list of drafts names it.
  var name: Phrase {
    switch self {
    case .note(let code): Phrase(vi: "kết luận về \(code)", en: "the conclusion on \(code)")
    case .refuse(let code): Phrase(vi: "không gia hạn \(code)", en: "the refusal of an extension of \(code)")
    case .returnCheckIn(let key):
      Phrase(vi: "trả lại báo cáo của \(key.pledge), ", en: "the return of the check-in of \(key.pledge), ")
        + key.month.name
    }
  }
}
