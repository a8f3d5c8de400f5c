import GiaobanCore
import GiaobanText

/// What `due --format json` writes.
package enum DueJSON {
  /// The items in the order given.
  ///
  /// - Parameter ministry: knows the block of each unit.
  package static func value(of items: [DueItem], ministry: Ministry, _ language: Language) -> JSONValue {
    .array(items.map { value(of: $0, block: ministry.units[$0.unit]?.block, language) })
  }

  static func value(of item: DueItem, block: BlockCode?, _ language: Language) -> JSONValue {
    [
      "kind": .string(item.kind.rawValue), "code": JSONValue(item.pledge), "task": JSONValue(item.task),
      "title": .string(item.title.text(language)), "block": JSONValue(block), "unit": JSONValue(item.unit),
      "month": JSONValue(item.month), "due": JSONValue(item.due), "daysLeft": .integer(item.daysLeft),
      "escalation": JSONValue(item.escalation), "rung": JSONValue(item.rung?.rawValue),
    ]
  }
}
