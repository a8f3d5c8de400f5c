import GiaobanCore
import GiaobanText

/// The second line of the header: what is owed, in words that get shorter where there is no room for them. Each number is that
/// of the rows which the to-do view and `due` have under the same word.
struct HeaderReminder {
  let view: MonthView
  let language: Language

  private var viewpoint: Viewpoint { view.portfolio.viewpoint }

  private struct Part {
    /// The words to choose from, ordered from the longest to the shortest.
    let words: [Phrase]
    let role: ThemeRole

    init(_ words: Phrase..., role: ThemeRole) {
      self.words = words
      self.role = role
    }
  }

  /// What there is to say, those that can wait last, with `separator` between them. Where they do not fit into `columns`, one
  /// after the other takes shorter words, the last ones first; those that even then have no room are left out, whole.
  func parts(columns: Int, separator: String) -> [(String, ThemeRole)] {
    let parts = checkIns + decisions + overdue + suggestions + dueSoon
    var words = parts.map { $0.words[0].text(language) }
    let fits = { (words: [String]) in
      words.reduce(separator.displayWidth * (words.count - 1)) { $0 + $1.displayWidth } <= columns
    }
    for length in 1..<(parts.map(\.words.count).max() ?? 1) {
      for place in parts.indices.reversed() where !fits(words) && length < parts[place].words.count {
        words[place] = parts[place].words[length].text(language)
      }
    }
    while words.count > 1, !fits(words) { words.removeLast() }
    return zip(words, parts).map { ($0, $1.role) }
  }

  private var checkIns: [Part] {
    if viewpoint.isFuture {
      let words = Phrase(vi: "tháng chưa bắt đầu", en: "the month has not begun")
      return [Part(words, role: .dim)]
    }
    if let missing = view.missing {
      let words = Phrase(vi: "thiếu \(missing) báo cáo", en: "\(missing.counting("check-in")) missing")
      return [Part(words, role: missing > 0 ? .late : .done)]
    }
    let (owed, late) = (view.reminders[.owed], view.reminders[.late])
    let closing = closing
    return [
      Part(
        Phrase(vi: "\(late) báo cáo chậm", en: "\(late.counting("check-in")) late") + highest,
        Phrase(vi: "\(late) chậm", en: "\(late) late"), role: late > 0 ? .late : .done),
      Part(
        Phrase(vi: "còn nợ \(owed)", en: "\(owed) owed") + closing.long,
        Phrase(vi: "nợ \(owed)", en: "\(owed) owed") + closing.long,
        Phrase(vi: "nợ \(owed)", en: "\(owed) owed") + closing.short,
        Phrase(vi: "nợ \(owed)", en: "\(owed) owed"), role: owed > 0 ? .owed : .done),
    ]
  }

  /// How long the month's check-ins that are owed may still be given.
  private var closing: (long: Phrase, short: Phrase) {
    let daysLeft = view.calendar.cutOff(of: viewpoint.month) - viewpoint.day
    guard view.reminders[.owed] > 0, daysLeft >= 0, !viewpoint.isPast else { return (Phrase(""), Phrase("")) }
    if daysLeft == 0 {
      return (
        Phrase(vi: " (chốt hôm nay)", en: " (closing today)"), Phrase(vi: " (hôm nay)", en: " (today)")
      )
    }
    return (
      Phrase(vi: " (còn \(daysLeft) ngày)", en: " (\(daysLeft.counting("day")) left)"),
      Phrase(vi: " (\(daysLeft) ngày)", en: " (\(daysLeft.counting("day")))")
    )
  }

  /// How many have been taken up highest, and to whom.
  private var highest: Phrase {
    guard let rung = view.reminders.highest else { return Phrase("") }
    let count = view.reminders.count(on: rung)
    return Phrase(vi: " (\(count) lên \(rung.name.vi))", en: " (\(count) to \(rung.name.en))")
  }

  private var decisions: [Part] {
    let count = view.reminders[.toDecide]
    guard count > 0 else { return [] }
    let words = Phrase(vi: "\(count) cần quyết định", en: "\(count) to decide")
    return [Part(words, role: .owed)]
  }

  private var overdue: [Part] {
    let count = view.reminders[.overdue]
    guard count > 0 else { return [] }
    let words = Phrase(vi: "\(count) quá hạn", en: "\(count) overdue")
    return [Part(words, role: .late)]
  }

  private var dueSoon: [Part] {
    let counts = view.reminders
    guard counts.dueSoon > 0, let nearest = counts.nearest else { return [] }
    let count = counts.dueSoon
    let step =
      nearest == .sevenDays ? Phrase("") : Phrase(" (\(counts.count(on: nearest)) ") + nearest.name + Phrase(")")
    return [
      Part(
        Phrase(vi: "\(count) đến hạn trong 7 ngày", en: "\(count) due in 7 days") + step,
        Phrase(vi: "\(count) đến hạn", en: "\(count) due"), role: .owed)
    ]
  }

  private var suggestions: [Part] {
    let count = view.reminders[.notTakenUp]
    guard count > 0 else { return [] }
    return [
      Part(
        Phrase(vi: "\(count) gợi mở chưa ai nhận", en: "\(count.counting("suggestion")) not taken up"),
        Phrase(vi: "\(count) chưa ai nhận", en: "\(count) not taken up"),
        Phrase(vi: "\(count) chưa nhận", en: "\(count) not taken up"), role: .reminder)
    ]
  }
}
