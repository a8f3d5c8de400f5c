import GiaobanCore
import GiaobanText

// What a row of the to-do view says beside its title. What all rows of its group share stands in the heading.
extension ToDoRowDrawing {
  /// "May 2027 · 27 days late · Ông Dũng"; the month on the screen goes without saying.
  func when(_ entry: ToDoList.Entry, _ line: PledgeLine) -> String {
    let left = look(DueItem.timeLeft(entry.daysLeft))
    let short = { (day: Day?) in day.map { DayText.short($0, look.language) } }
    let month = { (month: Month) in
      month == view.portfolio.viewpoint.month ? nil : DayText.short(month, look.language)
    }
    switch entry.matter {
    case .checkIn(let owed, let rung):
      // What is late is told by its month and by how late it is, what is owed by the heading.
      let isShared = entry.daysLeft >= 0 && entry.daysLeft == sharedDaysLeft
      return joined([month(owed), isShared ? nil : left, rung.flatMap { name(of: $0, for: line.pledge.unit) }])
    case .task(let index): return joined([short(line.tasks[index].due), left])
    case .dueDay: return joined([short(line.dueInForce(on: day)), left])
    case .acknowledge(let given):
      let voice = line.mark(of: given)?.health
      return joined([voice.map { look.sign(of: $0) + " " + look($0.name) }, month(given)])
    case .ask(let asked): return joined([look(Phrase(vi: "kiến nghị", en: "ask")), month(asked)])
    case .extended(let index):
      let extended = line.extensions[index]
      let days = [extended.oldDue, extended.newDue].map { DayText.full($0, look.language) }
      return look(Phrase(vi: "gia hạn ", en: "extension ")) + days.joined(separator: look.arrow)
    case .question(let question): return look(question.evidence)
    case .suggestion, .unjudged: return ""
    }
  }

  /// The days that the check-ins of the month on the screen have left, where no block has a day of its own.
  private var sharedDaysLeft: Int { view.calendar.cutOff(of: view.portfolio.viewpoint.month) - day }

  func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: look.dot) }

  /// Who stands on the rung today, whatever month is seen; nil where it is the unit itself.
  private func name(of rung: Escalation.Rung, for unit: UnitCode) -> String? {
    let ministry = view.portfolio.ministryNow
    guard rung != .unit, let unit = ministry.units[unit],
      let addressee = Escalation.addressee(level: rung.height, unit: unit, ministry: ministry)
    else { return nil }
    switch addressee {
    case .unit: return nil
    case .head(let head): return head.name
    case .leader(let leader), .minister(let leader): return leader.name
    }
  }

  func words(of debt: ToDoList.UnitDebt) -> String {
    let counts: [(Int, Phrase)] = [
      (debt.late, Phrase(vi: "báo cáo chậm", en: debt.late == 1 ? "check-in late" : "check-ins late")),
      (debt.owed, Phrase(vi: "còn nợ", en: "owed")), (debt.overdue, Phrase(vi: "quá hạn", en: "overdue")),
      (debt.dueSoon, Phrase(vi: "sắp đến hạn", en: "due soon")),
    ]
    return joined(
      counts.map { $0.0 > 0 ? "\($0.0) \(look($0.1))" : nil } + [debt.rung.flatMap { name(of: $0, for: debt.unit) }])
  }
}
