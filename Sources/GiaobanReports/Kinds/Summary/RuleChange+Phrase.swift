import GiaobanCore
import GiaobanText

// What changed in the rules, as tables and scripts tell it.

extension RuleChange {
  /// What it is about: the ministry, a block or a unit.
  func subject(_ ministry: Ministry, _ language: Language) -> String {
    switch self {
    case .rule(_, nil, _, _), .daysOff: Phrase(vi: "Toàn bộ", en: "The ministry").text(language)
    case .rule(_, let block?, _, _), .leader(let block, _, _):
      ministry.blocks[block]?.name.text(language) ?? block.text
    case .unitMoved(let unit, _, _): ministry.units[unit]?.name.text(language) ?? unit.text
    }
  }

  func name(_ language: Language) -> String {
    let name: Phrase =
      switch self {
      case .rule(let name, _, _, _): name.field.name
      case .daysOff: RecordField.daysOff.name
      case .unitMoved: Phrase(vi: "chuyển sang khối khác", en: "moved to another block")
      case .leader: RecordField.leader.name
      }
    return isEasing ? Easing.marked(name.text(language), language) : name.text(language)
  }

  func fromTo(_ ministry: Ministry, _ language: Language) -> String {
    let leader = { (code: LeaderCode?) in code.map { ministry.leaders[$0]?.name ?? $0.text } ?? "–" }
    let block = { (code: BlockCode) in ministry.blocks[code]?.name.text(language) ?? code.text }
    switch self {
    case .rule(_, _, let old, let new):
      return "\(NumberText.screenText(old, language)) → \(NumberText.screenText(new, language))"
    case .daysOff(let added, let removed):
      return (added.map { "+ " + DayText.full($0, language) } + removed.map { "− " + DayText.full($0, language) })
        .joined(separator: ", ")
    case .unitMoved(_, let old, let new): return "\(block(old)) → \(block(new))"
    case .leader(_, let old, let new): return "\(leader(old)) → \(leader(new))"
    }
  }

  var json: JSONValue {
    let (kind, subject, old, new): (String, JSONValue, JSONValue, JSONValue) =
      switch self {
      case .rule(let name, let block, let old, let new):
        (name.rawValue, block.map { .string($0.text) } ?? .null, .number(old), .number(new))
      case .daysOff(let added, let removed):
        ("daysOff", .null, .array(removed.map { JSONValue($0) }), .array(added.map { JSONValue($0) }))
      case .unitMoved(let unit, let old, let new):
        ("unitMoved", .string(unit.text), .string(old.text), .string(new.text))
      case .leader(let block, let old, let new):
        (
          "leader", .string(block.text), old.map { .string($0.text) } ?? .null,
          new.map { .string($0.text) } ?? .null
        )
      }
    return ["kind": .string(kind), "of": subject, "from": old, "to": new, "easing": .bool(isEasing)]
  }
}

/// How it is marked wherever it is told that less is asked than before.
enum Easing {
  static func marked(_ text: String, _ language: Language) -> String {
    text + Phrase(vi: " (nới lỏng)", en: " (eased)").text(language)
  }
}
