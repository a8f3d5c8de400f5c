import GiaobanCore
import GiaobanText

/// What `diff --format json` writes.
package enum DifferenceJSON {
  package static func value(of difference: MonthDifference, _ language: Language) -> JSONValue {
    [
      "from": JSONValue(difference.from), "to": JSONValue(difference.to), "fromDay": JSONValue(difference.fromDay),
      "toDay": JSONValue(difference.toDay),
      "changes": .array(difference.rows.map { ChangeJSON.value(of: $0.change, to: $0.pledge, language) }),
    ]
  }
}
