import GiaobanCore
import GiaobanReports
import GiaobanText

// What has happened to the pledge, at the end of the detail view.
extension PledgeSheet {
  /// Folded to its heading, which counts the steps; none until the log has been read.
  func historyLines(_ columns: Int, isUnfolded: Bool) -> [StyledLine] {
    guard let history, !history.steps.isEmpty else { return [] }
    let count = history.steps.count
    let steps = Phrase(vi: "\(count) bước", en: count.counting("step"))
    var heading = StyledLine(look(Phrase(vi: "Lịch sử", en: "History")), .title)
    heading = heading + (look.dot + look(steps) + (history.goesOn ? "+" : ""), .dim)
    if !isUnfolded { heading = heading + (look.dot + look(Phrase(vi: "z mở", en: "z unfolds")), .dim) }
    heading.subject = .history
    return [StyledLine(), heading] + (isUnfolded ? stepLines(history, columns) : [])
  }

  private func stepLines(_ history: PledgeHistory, _ columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for step in history.steps {
      let head = StyledLine("\(DayText.full(step.day, look.language)) \(step.clock)  ", .dim)
      lines.append(head + (step.by + "  ", .text) + (look(step.name), .text))
      for change in step.changes { lines += fitted("    " + look(change.words), columns) }
    }
    if history.goesOn {
      let words = Phrase(
        vi: "Cũ hơn: giaoban log --code \(history.code)", en: "Older: giaoban log --code \(history.code)")
      lines.append(StyledLine(look(words), .dim))
    }
    return lines
  }

  /// Almost every line fits, and looking whether it does is quicker than wrapping some hundreds of them.
  private func fitted(_ text: String, _ columns: Int) -> [StyledLine] {
    if text.displayWidth <= columns { return [StyledLine(text, .dim)] }
    return wrapped(text, .dim, columns - 4).map { line in
      var line = line
      line.parts.insert(StyledLine.Part(text: "    ", role: .dim), at: 0)
      return line
    }
  }
}
