import GiaobanText

extension PledgeSheet {
  /// What was said in the last three months that were owed or reported, the newest first; a month that is missing says so.
  ///
  /// - Parameter withOpenAsks: false where they stand beside it.
  func recentCheckIns(columns: Int, withOpenAsks: Bool) -> [StyledLine] {
    let owed = Set(view.calendar.monthsOwed(by: dossier.pledge, closedToo: true))
    let viewpoint = view.portfolio.viewpoint
    var lines: [StyledLine] = []
    var count = 0
    for back in 0..<12 where count < 3 {
      let month = viewpoint.month.adding(months: -back)
      if let checkIn = dossier.checkIn(in: month) {
        lines += self.lines(of: checkIn, columns: columns, withOpenAsk: withOpenAsks)
      } else if owed.contains(month) {
        let isLate = view.calendar.cutOff(of: month, for: dossier.pledge.unit) < viewpoint.day
        let mark: Mark = isLate ? .missing : .owed
        let words = " " + look.symbols[mark] + " " + look(mark.meaning)
        lines.append(StyledLine(look(month.name), .text) + (words, isLate ? .late : .owed))
      } else {
        continue
      }
      count += 1
    }
    if lines.isEmpty { return [StyledLine(look(Phrase(vi: "Chưa có báo cáo nào.", en: "No check-in yet.")), .dim)] }
    return lines
  }
}
