import GiaobanCore

/// The second line of the header: what is owed, in words that get shorter where there is no room for them.
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
    let parts = checkIns + decisions + days + suggestions
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
    let (owed, late) = (view.total.checkInsOwed, view.total.checkInsLate)
    let closing = closing
    return [
      Part(
        long: Phrase(vi: "nợ \(owed) báo cáo", en: "\(owed.counting("check-in")) owed") + closing,
        short: Phrase(vi: "nợ \(owed) báo cáo", en: "\(owed) owed") + closing, role: owed > 0 ? .owed : .done),
      Part(
        long: Phrase(vi: "\(late) chậm", en: "\(late) late") + highest,
        short: Phrase(vi: "\(late) chậm", en: "\(late) late"), role: late > 0 ? .late : .done),
    ]
  }

  /// How long the month's check-ins that are owed may still be given.
  private var closing: Phrase {
    let daysLeft = view.calendar.cutOff(of: viewpoint.month) - viewpoint.day
    guard view.total.checkInsOwed > 0, daysLeft >= 0, !viewpoint.isPast else { return Phrase("") }
    if daysLeft == 0 { return Phrase(vi: " (chốt hôm nay)", en: " (closing today)") }
    return Phrase(vi: " (còn \(daysLeft) ngày)", en: " (\(daysLeft.counting("day")) left)")
  }

  /// How many have been taken up highest, and to whom.
  private var highest: Phrase {
    guard let level = view.reminders.highestLevel else { return Phrase("") }
    let rung = Escalation.rung(level)
    let count = view.reminders.count(onLevel: level)
    return Phrase(vi: " (\(count) lên \(rung.vi))", en: " (\(count) to \(rung.en))")
  }

  private var decisions: [Part] {
    let asks = view.reminders.decisions
    guard asks > 0 else { return [] }
    let short = Phrase(vi: "\(asks) xin quyết định", en: asks.counting("ask"))
    return [
      Part(long: Phrase(vi: short.vi, en: "\(asks) asking for a decision"), short: short, role: .owed)
    ]
  }

  private var days: [Part] {
    let counts = view.reminders
    var parts: [Part] = []
    if counts.overdue > 0 {
      let words = Phrase(vi: "\(counts.overdue) quá hạn", en: "\(counts.overdue) overdue")
      parts.append(Part(long: words, short: words, role: .late))
    }
    if counts.dueSoon > 0, let nearest = counts.nearest {
      let count = counts.dueSoon
      let step =
        nearest == .sevenDays ? Phrase("") : Phrase(" (\(counts.count(on: nearest)) ") + nearest.name + Phrase(")")
      parts.append(
        Part(
          long: Phrase(vi: "\(count) đến hạn trong 7 ngày", en: "\(count) due in 7 days") + step,
          short: Phrase(vi: "\(count) đến hạn", en: "\(count) due"), role: .owed))
    }
    return parts
  }

  private var suggestions: [Part] {
    let count = view.total.proposed
    guard count > 0 else { return [] }
    return [
      Part(
        long: Phrase(vi: "\(count) gợi mở chưa ai nhận", en: "\(count.counting("suggestion")) nobody has taken"),
        short: Phrase(vi: "\(count) gợi mở", en: count.counting("suggestion")), role: .reminder)
    ]
  }
}
