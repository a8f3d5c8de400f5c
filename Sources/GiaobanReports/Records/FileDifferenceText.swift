import GiaobanCore
import GiaobanText

/// The differences of a briefing file as a table, one a line: record, field, what is recorded, what a file said last, what
/// it says now. Long values are cut to fit; the JSON has them whole.
package enum FileDifferenceText {
  package static func lines(_ differences: [FileDifference], _ language: Language, columns: Int) -> [String] {
    let gap = 2
    let heads = [
      Phrase(vi: "bản ghi", en: "record"), Phrase(vi: "trường", en: "field"), Phrase(vi: "đang ghi", en: "recorded"),
      Phrase(vi: "tệp nói lần trước", en: "last said"), Phrase(vi: "tệp", en: "file"),
    ].map { $0.text(language) }
    let rows = differences.map { difference in
      [
        difference.key == .settings ? difference.key.words.text(language) : difference.key.name, difference.field,
        difference.recorded, difference.lastSaid, difference.file,
      ].map { $0.map { $0.isEmpty ? "–" : $0.shownInOneLine } ?? "–" }
    }
    let all = [heads] + rows
    var widths = heads.indices.map { place in all.map { $0[place].displayWidth }.max() ?? 0 }
    let names = widths[0] + widths[1] + gap * 4
    let share = max(12, (columns - names) / 3)
    for place in 2..<5 { widths[place] = min(widths[place], share) }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([heads, rule] + rows).map { line($0, widths, gap) }
  }

  private static func line(_ cells: [String], _ widths: [Int], _ gap: Int) -> String {
    var line = zip(cells, widths).map { cell, width in cell.padded(to: width) }
      .joined(separator: String(repeating: " ", count: gap))
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
