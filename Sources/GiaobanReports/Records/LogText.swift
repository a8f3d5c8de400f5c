import GiaobanCore
import GiaobanText

/// The history, one event one line, so that `grep` finds whole events.
package enum LogText {
  /// The batches in the order given. Lines are as long as they must be, and long values are cut.
  ///
  /// - Parameter offsetSeconds: how far ahead of UTC the office's clock was at a moment.
  package static func text(
    of batches: [Batch], _ language: Language, offsetSeconds: (Timestamp) -> Int
  ) -> String {
    var lines: [String] = []
    for batch in batches {
      let moment = batch.at.local(offsetSeconds: offsetSeconds(batch.at))
      let head =
        "#\(batch.number)  \(DayText.full(moment.day, language)) \(moment.clock)  \(batch.by)  "
        + name(of: batch).text(language)
      if batch.events.isEmpty { lines.append(head.shownInOneLine) }
      let reason = batch.reason.map { " (\($0.text(language)))" } ?? ""
      for event in batch.events {
        lines.append((head + "  " + RecordDifference(event).text(language) + reason).shownInOneLine)
      }
    }
    guard !lines.isEmpty else { return Self.nothing.text(language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let nothing = Phrase(
    vi: "Nhật ký không có bước nào như thế.\n", en: "The log has no such step.\n")

  static func name(of batch: Batch) -> Phrase {
    let target = batch.target.map { " #\($0)" } ?? ""
    switch batch.kind {
    case .change: return batch.name.words
    case .undo: return Phrase(vi: "hoàn tác\(target): ", en: "undone\(target): ") + batch.name.words
    case .redo: return Phrase(vi: "làm lại\(target): ", en: "done again\(target): ") + batch.name.words
    }
  }
}
