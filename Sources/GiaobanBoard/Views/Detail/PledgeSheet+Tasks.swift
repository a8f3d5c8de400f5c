import GiaobanCore
import GiaobanText

// The steps of a pledge.
extension PledgeSheet {
  private var tasksDone: Int { dossier.tasks.filter { $0.doneOn != nil }.count }

  private var taskHeading: StyledLine {
    let words = Phrase(
      vi: "Nhiệm vụ: xong \(tasksDone) trên \(dossier.tasks.count)",
      en: "Tasks: \(tasksDone) of \(dossier.tasks.count) done")
    return StyledLine(look(words), .dim)
  }

  /// All tasks under their heading, each with the number that ticks it, on as many lines as it needs; none without tasks.
  func taskLines(columns: Int) -> [StyledLine] {
    dossier.tasks.isEmpty ? [] : [taskHeading] + dossier.tasks.flatMap { lines(of: $0, columns: columns) }
  }

  /// Tasks in so many lines at most, the heading among them: the open ones first, a line each, and how many are left out.
  func openTaskLines(columns: Int, rows: Int) -> [StyledLine] {
    guard !dossier.tasks.isEmpty, rows > 0 else { return [] }
    let ordered = dossier.tasks.filter { $0.doneOn == nil } + dossier.tasks.filter { $0.doneOn != nil }
    let room = max(0, rows - 1)
    let isWhole = ordered.count <= room
    let shown = ordered.prefix(isWhole ? room : max(0, room - 1))
    let left = ordered.count - shown.count
    let more = Phrase(vi: "còn \(left) nhiệm vụ nữa", en: "\(left) more")
    return [taskHeading] + shown.map { line(of: $0, columns: columns) }
      + (isWhole || room == 0 ? [] : [StyledLine("  " + look.symbols.ellipsis + " " + look(more), .dim)])
  }

  /// A title that is too long is cut before its due day.
  private func line(of task: PledgeTask, columns: Int) -> StyledLine {
    let (isDone, due) = (task.doneOn != nil, shortDue(of: task))
    let sign = isDone ? look.symbols.taskDone : look.symbols.taskOpen
    let dueText = due.map { "  " + $0.text } ?? ""
    let room = columns - sign.displayWidth - 1 - dueText.displayWidth
    let title = look(task.title).truncated(to: max(8, room), ellipsis: look.symbols.ellipsis)
    let line = StyledLine(sign, isDone ? .done : .text) + (" " + title, isDone ? .dim : .text)
    return due.map { line + (dueText, $0.role) } ?? line
  }

  private func lines(of task: PledgeTask, columns: Int) -> [StyledLine] {
    let isDone = task.doneOn != nil
    let number = (1...9).contains(task.key.number) ? "\(task.key.number) " : "  "
    let sign = isDone ? look.symbols.taskDone : look.symbols.taskOpen
    let start = StyledLine(number, .dim) + (sign + " ", isDone ? .done : .text)
    let indent = String(repeating: " ", count: start.text.displayWidth)
    let room = max(10, columns - indent.displayWidth)
    let due = due(of: task)
    let titles = look(task.title).wrapped(to: room)
    var lines = titles.enumerated().map { place, title in
      (place == 0 ? start : StyledLine(indent, .text)) + (title, isDone ? .dim : .text)
    }
    if let due, let last = lines.last {
      if last.text.displayWidth + 2 + due.text.displayWidth <= columns {
        lines[lines.count - 1] = last + ("  " + due.text, due.role)
      } else {
        lines.append(StyledLine(indent, .text) + (due.text, due.role))
      }
    }
    for place in lines.indices { lines[place].subject = .task(task.key) }
    return lines
  }

  /// The day alone, without the year where it is this one.
  private func shortDue(of task: PledgeTask) -> (text: String, role: ThemeRole)? {
    guard task.doneOn == nil, let due = task.due else { return nil }
    let isThisYear = due.year == viewpoint.day.year
    let text = isThisYear ? DayText.short(due, look.language) : DayText.full(due, look.language)
    return (text, task.isOverdue(on: viewpoint.day) ? .late : .dim)
  }

  /// When an open task is due, and when one was done.
  private func due(of task: PledgeTask) -> (text: String, role: ThemeRole)? {
    if let day = task.doneOn { return (DayText.full(day, look.language), .dim) }
    guard let due = task.due else { return nil }
    let isLate = task.isOverdue(on: viewpoint.day)
    let words = look(isLate ? Phrase(vi: "quá hạn ", en: "overdue since ") : Phrase(vi: "hạn ", en: "due "))
    return (words + DayText.full(due, look.language), isLate ? .late : .dim)
  }
}
