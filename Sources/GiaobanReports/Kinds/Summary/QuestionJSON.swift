import GiaobanCore
import GiaobanText

/// A question for the supervisor, for scripts, with its evidence.
enum QuestionJSON {
  static func value(of asked: MonthlySummary.Question, _ language: Language) -> JSONValue {
    [
      "kind": .string(asked.question.kind), "code": JSONValue(asked.pledge.code),
      "title": .string(asked.pledge.title.text(language)), "unit": JSONValue(asked.pledge.unit),
      "text": .string(asked.question.phrase.text(language)), "evidence": asked.question.evidence,
    ]
  }
}

extension HonestyQuestion {
  /// Its name for scripts.
  package var kind: String {
    switch self {
    case .greenAgainstNumbers: "greenAgainstNumbers"
    case .lateExtension: "lateExtension"
    case .sameWords: "sameWords"
    case .noVariance: "noVariance"
    case .jump: "jump"
    case .alwaysGreen: "alwaysGreen"
    case .easedAfterRed: "easedAfterRed"
    case .doneWithoutEvidence: "doneWithoutEvidence"
    }
  }

  /// What it rests on, each kind its own.
  package var evidence: JSONValue {
    switch self {
    case .greenAgainstNumbers(let month): ["month": JSONValue(month)]
    case .lateExtension(let askedOn, let due): ["askedOn": JSONValue(askedOn), "due": JSONValue(due)]
    case .sameWords(let month, let earlier): ["month": JSONValue(month), "sameAs": JSONValue(earlier)]
    case .noVariance(let value, let readings, let since):
      ["value": .number(value), "readings": .integer(readings), "since": JSONValue(since)]
    case .jump(let from, let to, let month, let share, let readings):
      [
        "from": .number(from), "to": .number(to), "month": JSONValue(month), "share": .number(share),
        "readings": .integer(readings),
      ]
    case .alwaysGreen(let months, let since): ["months": .integer(months), "since": JSONValue(since)]
    case .easedAfterRed(let from, let to, let red):
      ["from": .number(from), "to": JSONValue(to), "red": JSONValue(red)]
    case .doneWithoutEvidence(let day): ["doneOn": JSONValue(day)]
    }
  }
}
