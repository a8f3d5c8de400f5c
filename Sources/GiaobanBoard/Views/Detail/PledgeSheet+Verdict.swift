import GiaobanCore
import GiaobanReports
import GiaobanText

// How a pledge stands, in one line: its colour, or what has become of it, and then what weighs most.
extension PledgeSheet {
  /// As many lines as it needs.
  func verdict(_ assessment: Assessment, columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var line = standing(assessment)
    line.subject = .pledge
    for chip in chips(assessment) {
      if line.text.displayWidth + 2 + chip.text.displayWidth <= columns || line.parts.isEmpty {
        if !line.parts.isEmpty { line = line + ("  ", .text) }
        line.parts += chip.parts
      } else {
        lines.append(line)
        line = chip
        line.subject = .pledge
      }
    }
    return lines + [line]
  }

  /// The colour of a pledge that is worked on; of another one its status and since when.
  private func standing(_ assessment: Assessment) -> StyledLine {
    guard assessment.status != .active else {
      let health = assessment.overall
      return StyledLine(look.sign(of: health) + " " + look(health.name).uppercased(), health.role)
    }
    let isDone = assessment.status == .done
    let sign = isDone ? look.symbols[.submitted] : look.sign(of: .unknown)
    let line = StyledLine(
      sign + " " + look(assessment.status.name).uppercased(), isDone ? .done : Health.unknown.role)
    guard let move = pledge.moves.last(where: { $0.day <= viewpoint.day }) else { return line }
    return line + (" " + DayText.full(move.day, look.language), isDone ? .text : .dim)
  }

  /// What weighs most first: it is never what there is no room for.
  private func chips(_ assessment: Assessment) -> [StyledLine] {
    var chips: [StyledLine] = []
    if let punctuality = punctuality(assessment) { chips.append(punctuality) }
    if assessment.isStale { chips.append(StyledLine(look(Phrase(vi: "thiếu báo cáo", en: "stale")), .late)) }
    if assessment.isMismatch {
      chips.append(StyledLine(look.symbols[.mismatch] + " " + look(Mark.mismatch.meaning), .late))
    }
    chips.append(StyledLine(look(pledge.origin.name), .dim))
    if pledge.isCore { chips.append(StyledLine(look.symbols[.core] + look(Mark.core.meaning), .dim)) }
    if pledge.isBold { chips.append(StyledLine(look(Mark.bold.meaning), .dim)) }
    return chips
  }

  /// Whether it was done in time, by the day that was in force when it was done; nil where it is not done or had no day.
  private func punctuality(_ assessment: Assessment) -> StyledLine? {
    guard assessment.status == .done,
      let completion = dossier.line(view.calendar).completion(on: viewpoint.day), let words = completion.phrase
    else { return nil }
    return StyledLine(look(words), (completion.daysLate ?? 0) > 0 ? .late : .done)
  }
}
