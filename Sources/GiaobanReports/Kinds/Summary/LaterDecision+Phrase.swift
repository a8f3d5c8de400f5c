import GiaobanCore
import GiaobanText

extension LaterDecision {
  /// As a document of the closed month tells it: as later.
  var notice: Phrase {
    Phrase(vi: "Sau khi chốt, \(pledge): ", en: "After the closing, \(pledge): ") + phrase
  }

  func json(_ language: Language) -> JSONValue {
    let (name, month, isGranted, words): (String, Month?, Bool?, Bilingual?) =
      switch kind {
      case .ask(let month, let words): ("ask", month, nil, words)
      case .checkIn(let checkIn): ("checkIn", checkIn.key.month, nil, checkIn.did)
      case .extension(let asked, let isGranted): ("extension", nil, isGranted, asked.decision?.reason)
      }
    return [
      "code": JSONValue(pledge), "kind": .string(name), "on": JSONValue(on), "by": .string(by),
      "month": JSONValue(month), "granted": JSONValue(isGranted), "words": JSONValue(words?.text(language)),
    ]
  }
}
