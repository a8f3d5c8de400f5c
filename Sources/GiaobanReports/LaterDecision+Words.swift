import GiaobanCore

extension LaterDecision {
  /// As a document of the closed month tells it: as later.
  var notice: Phrase {
    Phrase(vi: "Sau khi chốt, \(pledge): ", en: "After the closing, \(pledge): ") + phrase
  }

  func json(_ language: Language) -> JSONValue {
    let (name, words): (String, Bilingual?) =
      switch kind {
      case .ask(_, let words): ("ask", words)
      case .extension(let asked, _): ("extension", asked.decision?.reason)
      }
    var month: Month?
    var isGranted: Bool?
    switch kind {
    case .ask(let asked, _): month = asked
    case .extension(_, let granted): isGranted = granted
    }
    return [
      "code": JSONValue(pledge), "kind": .string(name), "on": JSONValue(on), "by": .string(by),
      "month": JSONValue(month), "granted": JSONValue(isGranted), "words": JSONValue(words?.text(language)),
    ]
  }
}
