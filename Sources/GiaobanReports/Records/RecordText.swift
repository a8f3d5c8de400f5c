import GiaobanCore
import GiaobanText

/// One record of the ministry, whole: what it is, and an indented line for each field that has a value.
package enum RecordText {
  package static func text(of record: Record, _ language: Language) -> String {
    let fields = record.entries.leaves.filter { $0.name != .code && $0.name != .day }
    let lines = fields.flatMap { field in
      let name = field.label(language)
      guard case .list(let items) = field.value else { return ["  \(name): \(field.value.text(language))"] }
      return ["  \(name):"] + items.enumerated().map { place, item in "    \(place + 1). " + item.text(language) }
    }
    return ([record.key.words.text(language)] + lines).map { $0.shownInOneLine + "\n" }.joined()
  }
}
