import GiaobanCore
import GiaobanReports
import GiaobanText

/// The lines of a log as they are drawn.
struct LogRowDrawing {
  let log: LogView
  let look: Look
  let columns: Int

  func line(_ row: LogView.Row) -> StyledLine {
    switch row {
    case .step(let number): line(number)
    case .change(let line): StyledLine("     " + line.text, .dim)
    }
  }

  /// `+ #13  20/06/2027 08:15  An  done  SEC-1 status: active → done`
  private func line(_ number: Int) -> StyledLine {
    let sign = number == log.unfolded ? "- " : "+ "
    let digits = (log.newest.map { "\($0)" } ?? "").count + 1
    let head = StyledLine(sign + "#\(number)".padded(to: digits) + "  ", .dim)
    guard let step = log.steps[number] else { return head + (look.symbols.ellipsis, .dim) }
    let writer = columns < 90 ? 10 : 18
    var line = head + ("\(DayText.full(step.day, look.language)) \(step.clock)  ", .dim)
    line = line + (step.by.padded(to: writer, ellipsis: look.symbols.ellipsis) + "  ", .text)
    line = line + (look(step.name), .title)
    if number == log.nextUndo {
      line = line + ("  " + look(Phrase(vi: "u hoàn tác bước này", en: "u undoes this")), .message)
    }
    return number == log.unfolded ? line : line + ("  " + gist(step), .text)
  }

  /// What one record became, or else whose records they are.
  private func gist(_ step: LogStep) -> String {
    guard let first = step.changes.first else { return "" }
    let codes = step.pledges.map(\.description)
    let words = step.changes.count == 1 || codes.isEmpty ? look(first.words) : codes.prefix(5).joined(separator: ", ")
    let isAll = step.changes.count == 1 || (!codes.isEmpty && codes.count <= 5 && step.changes.count <= LogPage.changes)
    let text = isAll ? words : words + look.symbols.ellipsis
    return look.withArrows(text)
  }
}
