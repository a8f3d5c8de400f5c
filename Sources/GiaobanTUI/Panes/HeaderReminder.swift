import GiaobanCore

/// The second line of the header: what is owed, in words that get shorter where there is no room for them. Each number is that
/// of the rows which the to-do view and `due` have under the same word.
struct HeaderReminder {
  let view: MonthView
  let language: Language

  private var viewpoint: Viewpoint { view.portfolio.viewpoint }

  private struct Part {
    let long: Phrase
    let short: Phrase
    let role: ThemeRole
  }

  /// What there is to say, those that can wait last. As many of them as it takes to fit into `columns`, with `separator`
  /// between them, are in short words: the last ones first.
  func parts(columns: Int, separator: String) -> [(String, ThemeRole)] {
    let parts = checkIns + decisions + overdue + suggestions + dueSoon
    var words = parts.map { $0.long.text(language) }
    for place in parts.indices.reversed() {
      let width = words.reduce(separator.displayWidth * (words.count - 1)) { $0 + $1.displayWidth }
      if width <= columns { break }
      words[place] = parts[place].short.text(language)
    }
    return zip(words, parts).map { ($0, $1.role) }
  }

  private var checkIns: [Part] {
    if viewpoint.isFuture {
      let words = Phrase(vi: "tháng chưa bắt đầu", en: "the month has not begun")
      return [Part(long: words, short: words, role: .dim)]
    }
    if let missing = view.missing {
      let words = Phrase(vi: "thiếu \(missing) báo cáo", en: "\(missing.counting("check-in")) missing")
      return [Part(long: words, short: words, role: missing > 0 ? .late : .done)]
    }
    let (owed, late) = (view.reminders.owed, view.reminders.late)
    let closing = closing
    return [
      Part(
        long: Phrase(vi: "\(late) báo cáo chậm", en: "\(late.counting("check-in")) late") + highest,
        short: Phrase(vi: "\(late) chậm", en: "\(late) late"), role: late > 0 ? .late : .done),
      Part(
        long: Phrase(vi: "còn nợ \(owed)", en: "\(owed) owed") + closing,
        short: Phrase(vi: "nợ \(owed)", en: "\(owed) owed") + closing, role: owed > 0 ? .owed : .done),
    ]
  }

  /// How long the month's check-ins that are owed may still be given.
  private var closing: Phrase {
    let daysLeft = view.calendar.cutOff(of: viewpoint.month) - viewpoint.day
    guard view.reminders.owed > 0, daysLeft >= 0, !viewpoint.isPast else { return Phrase("") }
    if daysLeft == 0 { return Phrase(vi: " (chốt hôm nay)", en: " (closing today)") }
    return Phrase(vi: " (còn \(daysLeft) ngày)", en: " (\(daysLeft.counting("day")) left)")
  }

  /// How many have been taken up highest, and to whom.
  private var highest: Phrase {
    guard let rung = view.reminders.highest else { return Phrase("") }
    let count = view.reminders.count(on: rung)
    return Phrase(vi: " (\(count) lên \(rung.name.vi))", en: " (\(count) to \(rung.name.en))")
  }

  private var decisions: [Part] {
    let count = view.reminders.decisions
    guard count > 0 else { return [] }
    let words = Phrase(vi: "\(count) cần quyết định", en: "\(count) to decide")
    return [Part(long: words, short: words, role: .owed)]
  }

  private var overdue: [Part] {
    let count = view.reminders.overdue
    guard count > 0 else { return [] }
    let words = Phrase(vi: "\(count) quá hạn", en: "\(count) overdue")
    return [Part(long: words, short: words, role: .late)]
  }

  private var dueSoon: [Part] {
    let counts = view.reminders
    guard counts.dueSoon > 0, let nearest = counts.nearest else { return [] }
    let count = counts.dueSoon
    let step =
      nearest == .sevenDays ? Phrase("") : Phrase(" (\(counts.count(on: nearest)) ") + nearest.name + Phrase(")")
    return [
      Part(
        long: Phrase(vi: "\(count) đến hạn trong 7 ngày", en: "\(count) due in 7 days") + step,
        short: Phrase(vi: "\(count) đến hạn", en: "\(count) due"), role: .owed)
    ]
  }

  private var suggestions: [Part] {
    let count = view.total.proposed
    guard count > 0 else { return [] }
    return [
      Part(
        long: Phrase(vi: "\(count) gợi mở chưa ai nhận", en: "\(count.counting("suggestion")) not taken up"),
        short: Phrase(vi: "\(count) chưa ai nhận", en: "\(count) not taken up"), role: .reminder)
    ]
  }
}
