/// Which of a file's differences are taken over. Settings, the ministry's name and the pinned day never come by the way:
/// they are named.
package enum FileChoice: Sendable {
  case nothing
  /// All but the settings.
  case records
  /// An empty store takes a file as it is.
  case everything
  /// Codes and fields: the fields, where any are named, of the codes, where any are named.
  case chosen([String])

  package func takes(_ difference: FileDifference) -> Bool {
    switch self {
    case .nothing: return false
    case .records: return difference.key != .settings
    case .everything: return true
    case .chosen(let words):
      let records = words.filter { !Self.isField($0, of: difference) && Self.looksLikeRecord($0) }
      let fields = words.filter { !Self.looksLikeRecord($0) }
      if difference.key == .settings {
        return records.contains("settings") || fields.contains { Self.isField($0, of: difference) }
      }
      return (records.isEmpty || records.contains { Self.isRecord($0, of: difference) })
        && (fields.isEmpty || fields.contains { Self.isField($0, of: difference) })
    }
  }

  /// The words that choose none of `differences`.
  package func idleWords(_ differences: [FileDifference]) -> [String] {
    guard case .chosen(let words) = self else { return [] }
    return words.filter { word in
      !differences.contains { Self.isRecord(word, of: $0) || Self.isField(word, of: $0) }
    }
  }

  /// Codes and days begin with a capital letter or a figure, fields with a small letter; `settings` is a record.
  private static func looksLikeRecord(_ word: String) -> Bool {
    word == "settings" || !(word.unicodeScalars.first.map { ("a"..."z").contains($0) } ?? false)
  }

  private static func isRecord(_ word: String, of difference: FileDifference) -> Bool {
    word == difference.key.name || word == difference.key.pledge?.description
  }

  private static func isField(_ word: String, of difference: FileDifference) -> Bool {
    difference.field == word || (word != "settings" && difference.field.hasPrefix(word + "."))
  }
}

extension RecordKey {
  /// The code without its kind, as users write it: `BC-3`, `BC-3#2`, `2023-05-30`; `settings`.
  package var name: String {
    let text = description
    return text.firstIndex(of: ":").map { String(text[text.index(after: $0)...]) } ?? text
  }
}
