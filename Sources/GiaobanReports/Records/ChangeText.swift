import GiaobanCore
import GiaobanText

/// What one step has changed, an indented line for each record.
package enum ChangeText {
  /// At most `limit` records are told, then how many more there are.
  package static func text(of batch: Batch, _ language: Language, limit: Int = 20) -> String {
    var lines = batch.events.prefix(limit).map { "  " + RecordDifference($0).text(language).shownInOneLine }
    let more = batch.events.count - limit
    if more > 0 { lines.append("  " + Phrase(vi: "… và \(more) bản ghi nữa", en: "… and \(more) more").text(language)) }
    return lines.map { $0 + "\n" }.joined()
  }
}
