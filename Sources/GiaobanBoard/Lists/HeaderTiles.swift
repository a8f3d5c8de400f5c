import GiaobanCore
import GiaobanText

/// The second line of the header: what is owed, in tiles whose words get shorter where there is no room for them. Each number is
/// that of the rows of the list which the tile opens.
struct HeaderTiles {
  let view: MonthView
  let language: Language

  private var viewpoint: Viewpoint { view.portfolio.viewpoint }

  private struct Tile {
    /// The words to choose from, ordered from the longest to the shortest.
    let words: [Phrase]
    let role: ThemeRole
    /// The list that it opens, if any.
    let group: ToDoGroup?

    init(_ words: Phrase..., role: ThemeRole, opening group: ToDoGroup? = nil) {
      self.words = words
      self.role = role
      self.group = group
    }
  }

  struct Fitted: Equatable {
    let text: String
    let role: ThemeRole
    let group: ToDoGroup?
  }

  /// What they say, each in its longest words.
  var sentences: [String] { tiles.map { $0.words[0].text(language) } }

  private var tiles: [Tile] { checkIns + decisions + overdue + suggestions + dueSoon }

  /// The tiles, those that can wait last, with a blank between them. Where they do not fit into `columns`, one after the other
  /// takes shorter words, the last ones first; those that even then have no room are left out, whole.
  func fitted(columns: Int) -> [Fitted] {
    let tiles = self.tiles
    let text = { (tile: Tile, length: Int) in
      let words = tile.words[min(length, tile.words.count - 1)].text(language)
      return tile.group == nil ? words : "[\(words)]"
    }
    var texts = tiles.map { text($0, 0) }
    let fits = { (texts: [String]) in texts.reduce(texts.count - 1) { $0 + $1.displayWidth } <= columns }
    for length in 1..<max(1, tiles.map(\.words.count).max() ?? 1) + 1 {
      for place in tiles.indices.reversed() where !fits(texts) && length < tiles[place].words.count {
        texts[place] = text(tiles[place], length)
      }
    }
    while texts.count > 1, !fits(texts) { texts.removeLast() }
    return zip(texts, tiles).map { Fitted(text: $0, role: $1.role, group: $1.group) }
  }

  private var checkIns: [Tile] {
    if viewpoint.isFuture {
      return [Tile(Phrase(vi: "tháng chưa bắt đầu", en: "the month has not begun"), role: .dim)]
    }
    if let missing = view.missing {
      let words = Phrase(vi: "thiếu \(missing) báo cáo", en: "\(missing.counting("check-in")) missing")
      return [Tile(words, role: missing > 0 ? .late : .done)]
    }
    let (owed, late) = (view.reminders[.owed], view.reminders[.late])
    let closing = closing
    return [
      Tile(
        Phrase(vi: "\(late) báo cáo chậm", en: "\(late.counting("check-in")) late") + highest,
        Phrase(vi: "\(late) chậm", en: "\(late) late"), role: late > 0 ? .late : .done, opening: .late),
      Tile(
        Phrase(vi: "\(owed) còn nợ", en: "\(owed) owed") + closing.long,
        Phrase(vi: "\(owed) còn nợ", en: "\(owed) owed") + closing.short,
        Phrase(vi: "\(owed) nợ", en: "\(owed) owed"), role: owed > 0 ? .owed : .done, opening: .owed),
    ]
  }

  /// How long the month's check-ins that are owed may still be given.
  private var closing: (long: Phrase, short: Phrase) {
    let daysLeft = view.calendar.cutOff(of: viewpoint.month) - viewpoint.day
    guard view.reminders[.owed] > 0, daysLeft >= 0, !viewpoint.isPast else { return (Phrase(""), Phrase("")) }
    if daysLeft == 0 {
      return (Phrase(vi: ", chốt hôm nay", en: ", closing today"), Phrase(vi: ", hôm nay", en: ", today"))
    }
    return (
      Phrase(vi: ", còn \(daysLeft) ngày", en: ", \(daysLeft.counting("day")) left"),
      Phrase(vi: ", \(daysLeft) ngày", en: ", \(daysLeft.counting("day"))")
    )
  }

  /// How many have been taken up highest, and to whom.
  private var highest: Phrase {
    guard let rung = view.reminders.highest else { return Phrase("") }
    let count = view.reminders.count(on: rung)
    return Phrase(vi: ", \(count) lên \(rung.name.vi)", en: ", \(count) to \(rung.name.en)")
  }

  private var decisions: [Tile] {
    let count = view.reminders[.toDecide]
    guard count > 0 else { return [] }
    return [Tile(Phrase(vi: "\(count) cần quyết định", en: "\(count) to decide"), role: .owed, opening: .decisions)]
  }

  private var overdue: [Tile] {
    let count = view.reminders[.overdue]
    guard count > 0 else { return [] }
    return [Tile(Phrase(vi: "\(count) quá hạn", en: "\(count) overdue"), role: .late, opening: .overdue)]
  }

  private var suggestions: [Tile] {
    let count = view.reminders[.notTakenUp]
    guard count > 0 else { return [] }
    return [
      Tile(
        Phrase(vi: "\(count) gợi mở chưa ai nhận", en: "\(count.counting("suggestion")) not taken up"),
        Phrase(vi: "\(count) chưa ai nhận", en: "\(count) not taken up"),
        Phrase(vi: "\(count) chưa nhận", en: "\(count) not taken up"), role: .reminder, opening: .suggestions)
    ]
  }

  private var dueSoon: [Tile] {
    let counts = view.reminders
    guard counts.dueSoon > 0, let nearest = counts.nearest else { return [] }
    let count = counts.dueSoon
    let step =
      nearest == .sevenDays ? Phrase("") : Phrase(", \(counts.count(on: nearest)) ") + nearest.name
    return [
      Tile(
        Phrase(vi: "\(count) đến hạn trong 7 ngày", en: "\(count) due in 7 days") + step,
        Phrase(vi: "\(count) đến hạn", en: "\(count) due"), role: .owed, opening: .dueSoon)
    ]
  }
}
