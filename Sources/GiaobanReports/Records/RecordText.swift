import GiaobanCore
import GiaobanText

/// One record of the frame, whole: what it is, and an indented line for each field that has a value.
package enum RecordText {
  package static func text(of record: Record, _ language: Language) -> String {
    let fields = RecordJSON.value(of: record).leaves().filter { $0.path != "code" && $0.path != "day" }
    let lines = fields.flatMap { path, value in
      let name = FieldWords.name(of: path).text(language)
      guard case .array(let items) = value else { return ["  \(name): \(FieldWords.value(value, at: path, language))"] }
      return ["  \(name):"]
        + items.enumerated().map { place, item in
          "    \(place + 1). " + FieldWords.value(item.oneLanguage(language), at: path, language)
        }
    }
    return ([record.key.words.text(language)] + lines).map { $0.shownInOneLine + "\n" }.joined()
  }
}
