import GiaobanCore
import GiaobanText

// What a row says of its pledge.
extension PledgeRow {
  private var viewpoint: Viewpoint { view.portfolio.viewpoint }

  /// The sign of the health; of a pledge that is done, that it is.
  var standing: (sign: String, role: ThemeRole) {
    switch assessment.status {
    case .done: (look.symbols[.done], .done)
    case .dropped: (" ", .dim)
    case .proposed, .active, .paused: (look.sign(of: assessment.overall), assessment.overall.role)
    }
  }

  /// The due day or the status, with a sign before it where there is doubt about the health.
  var dueLine: StyledLine {
    let due = dueText
    let text = due.text.isEmpty ? StyledLine() : StyledLine(due.text, due.role)
    // A stale pledge has no voices that could disagree: one sign does for both.
    guard let doubt: Mark = assessment.isMismatch ? .mismatch : assessment.isStale ? .stale : nil else { return text }
    return StyledLine(look.symbols[doubt] + (due.text.isEmpty ? "" : " "), .late) + text
  }

  private var dueText: (text: String, role: ThemeRole) {
    switch assessment.status {
    case .proposed: return (look(Phrase(vi: "gợi mở", en: "taken?")), .dim)
    case .paused: return (look(Phrase(vi: "tạm dừng", en: "paused")), .dim)
    case .done: return (pledge.move(on: viewpoint.day).map { short($0.day) } ?? "", .done)
    case .dropped: return (look(Phrase(vi: "dừng", en: "dropped")), .dim)
    case .active:
      if pledge.isMonthlyDuty { return (look(Phrase(vi: "tháng", en: "month")), .dim) }
      guard let due = line.dueInForce(on: viewpoint.day) else { return ("", .dim) }
      return (short(due), due < viewpoint.day ? .late : .text)
    }
  }

  /// `28 May` of the year that is seen, `06/2029` of another one: no day and no year can be taken for the other.
  private func short(_ day: Day) -> String {
    if day.year == viewpoint.day.year { return DayText.short(day, look.language) }
    return "\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
  }

  /// The state of this month's check-in; nil when none is owed or given.
  var checkInMark: Mark? {
    let month = viewpoint.month
    if let mark = line.mark(of: month) { return Mark(mark.state) }
    guard let owed = assessment.owed.last(where: { $0.month == month }) else { return nil }
    return owed.isLate ? .missing : .owed
  }

  static func role(of mark: Mark) -> ThemeRole {
    switch mark {
    case .missing, .returned: .late
    case .owed, .draft: .owed
    default: .done
    }
  }

  /// What has to be known of the pledge, ordered by weight.
  var words: [StyledLine.Part] {
    (lateness + checkInWords + doubts).map { StyledLine.Part(text: look($0.words), role: $0.role) }
  }

  private typealias Word = (words: Phrase, role: ThemeRole)

  /// How late it is, how late it was, or how soon it falls due.
  private var lateness: [Word] {
    if assessment.status == .done { return [doneWord] }
    guard assessment.status == .active else { return [] }
    let day = viewpoint.day
    var words: [Word] = []
    if let due = line.dueInForce(on: day) {
      let left = due - day
      if left < 0 { words.append((Phrase(vi: "quá \(-left) ngày", en: "\(-left) d over"), .late)) }
      if (0...view.calendar.settings(of: pledge.unit).dueSoonDays).contains(left) {
        words.append((Phrase(vi: "còn \(left) ngày", en: "\(left) d left"), .owed))
      }
    }
    let tasks = line.tasks.count { $0.isOverdue(on: day) }
    if tasks > 0 {
      words.append((Phrase(vi: "\(tasks) nhiệm vụ quá hạn", en: "\(tasks.counting("task")) over"), .late))
    }
    return words
  }

  private var doneWord: Word {
    guard let late = line.completion(on: viewpoint.day)?.daysLate else {
      return (Phrase(vi: "xong", en: "done"), .done)
    }
    return late > 0
      ? (Phrase(vi: "xong, chậm \(late) ngày", en: "done \(late) d late"), .late)
      : (Phrase(vi: "xong đúng hạn", en: "done on time"), .done)
  }

  private var checkInWords: [Word] {
    var words: [Word] = []
    let mark = line.mark(of: viewpoint.month)
    if mark?.state == .returned { words.append((Phrase(vi: "bị trả lại", en: "returned"), .late)) }
    if let late = assessment.owed.first(where: \.isLate) {
      words.append((Phrase(vi: "chậm \(-late.daysLeft) ngày", en: "late \(-late.daysLeft) d"), .late))
    } else if let owed = assessment.owed.last {
      words.append((Phrase(vi: "nợ, còn \(owed.daysLeft) ngày", en: "owed \(owed.daysLeft) d"), .owed))
    }
    if line.marks.contains(where: \.hasOpenAsk) { words.append((Phrase(vi: "kiến nghị", en: "asks"), .owed)) }
    if mark?.state == .acknowledged { words.append((Phrase(vi: "đã ghi nhận", en: "ack'd"), .done)) }
    return words
  }

  private var doubts: [Word] {
    if assessment.isMismatch { return [(Phrase(vi: "đánh giá lệch", en: "voices differ"), .late)] }
    // That its check-in is late says the same in fewer words.
    let isTold = assessment.owed.contains(where: \.isLate)
    return assessment.isStale && !isTold ? [(Phrase(vi: "thiếu báo cáo", en: "stale"), .late)] : []
  }

  /// "64 %" of the metric, "2/3" of the tasks.
  var progressText: String {
    guard assessment.status != .done, let progress = assessment.progress else { return "" }
    if pledge.metric?.path == nil, !line.tasks.isEmpty {
      return "\(line.tasks.count { $0.isDone(on: viewpoint.day) })/\(line.tasks.count)"
    }
    return NumberText.percentText(progress, look.language, maximumFractionDigits: 0)
  }
}
