import GiaobanCore
import GiaobanText

extension PledgeCard: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { CardJSON.value(of: self, language) }
}

/// What `summary --format json` writes of the card: the object of `show`, with what the form adds.
enum CardJSON {
  /// The object of `show`, as the month sees it, with the month and the questions.
  static func value(of card: PledgeCard, _ language: Language) -> JSONValue {
    let viewpoint = card.calendar.viewpoint
    let portfolio = Portfolio(viewpoint: viewpoint, ministry: card.ministry, lines: [])
    return PledgeDetailJSON.value(of: card.dossier, in: portfolio, later: card.later, language).adding([
      "month": JSONValue(viewpoint.month), "day": JSONValue(viewpoint.day),
      "hash": JSONValue(card.ministry.closing(of: viewpoint.month)?.hash),
      "questions": .array(
        card.questions.map { question in
          [
            "kind": .string(question.kind), "text": .string(question.phrase.text(language)),
            "evidence": question.evidence,
          ]
        }),
    ])
  }
}
