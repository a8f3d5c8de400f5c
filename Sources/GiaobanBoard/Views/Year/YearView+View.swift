import GiaobanCore
import GiaobanTerminal
import GiaobanText

// A year as a picture. Its months are read once the view has been shown, and kept until something is saved.
extension YearView: View {
  func selectedRow(_ glance: Glance) -> Int? { cursor.selected }
  /// What acts on a pledge acts on none here: it would be one of a list that nobody sees.
  var holdsSelection: Bool { true }

  /// The view with its first unit selected.
  func beginning(_ glance: Glance) -> YearView {
    var year = YearView(subject, block: block)
    year.select(0, rows(glance)?.units ?? [], forward: true)
    return year
  }

  /// The months that have not been read.
  func wants(_ glance: Glance) -> [Effect] {
    guard let month = glance.month?.portfolio.viewpoint.month else { return [] }
    let missing = Self.range(upTo: month).filter { glance.reading.totals[$0] == nil }
    guard let first = missing.first, let last = missing.last else { return [] }
    return [.loadYear(MonthRange(first, last))]
  }

  func rows(_ glance: Glance) -> YearRows? {
    glance.month.map { month in
      let portfolio = month.portfolio
      let totals = Self.range(upTo: portfolio.viewpoint.month).map { glance.reading.totals[$0] }
      return YearRows(totals, of: block, in: portfolio.ministry)
    }
  }

  /// The place under the header, whose month stays in sight.
  private static func place(_ glance: Glance) -> Rect { Rect(glance.size).split(top: 2).rest }

  /// Rows of units on the screen.
  private static func listRows(_ glance: Glance) -> Int { YearStripDrawing.listRows(place(glance).inside.rows) }

  func keys(_ glance: Glance) -> [ViewKey<YearView>] {
    let month = Phrase(vi: "tháng", en: "month")
    let others: [ViewKey<YearView>] = [
      .request(.move(.previousMonth), short: month, glance), .request(.move(.nextMonth), short: month, glance),
    ]
    let close = ViewKey<YearView>(
      .escape, name: Phrase(vi: "đóng", en: "close"), short: Phrase(vi: "đóng", en: "closes")
    ) { _ in .close() }
    return subjectKeys(glance) + others + (subject == .checkIns ? [openingKey(glance)] : []) + [close]
      + blockKeys(glance) + scrollingKeys(glance)
  }

  /// Which picture is shown, and of which block.
  private func subjectKeys(_ glance: Glance) -> [ViewKey<YearView>] {
    let other: Phrase =
      switch subject {
      case .checkIns: Phrase(vi: "tiến độ", en: "health")
      case .health: Phrase(vi: "báo cáo", en: "check-ins")
      }
    let block = Phrase(vi: "khối", en: "block")
    let turn = { (step: Int) in
      { (year: inout YearView) in
        year.turn(to: step, glance.month?.blocks.map(\.block.code) ?? [])
        return year.beginAgain(glance)
      }
    }
    return [
      ViewKey(.tab, also: [.backTab], name: Phrase(vi: "hình kia", en: "the other picture"), short: other) { year in
        year.subject = year.subject.other
        return year.beginAgain(glance)
      },
      ViewKey(
        .left, also: [.character("h")], name: Phrase(vi: "khối trước", en: "previous block"), short: block,
        act: turn(-1)),
      ViewKey(
        .right, also: [.character("l")], name: Phrase(vi: "khối sau", en: "next block"), short: block, act: turn(1)),
    ]
  }

  private func openingKey(_ glance: Glance) -> ViewKey<YearView> {
    ViewKey(
      .enter, name: Phrase(vi: "mở các cam kết của đơn vị", en: "the pledges of the unit"),
      short: Phrase(vi: "mở đơn vị", en: "opens the unit")
    ) { year in
      let units = year.rows(glance)?.units ?? []
      guard units.indices.contains(year.cursor.selected), let unit = units[year.cursor.selected] else {
        return .stay([.bell])
      }
      return .run(.choose(.filter(by: "unit:\(unit)")))
    }
  }

  /// What is gone to at once: a picture, or a block by its number.
  private func blockKeys(_ glance: Glance) -> [ViewKey<YearView>] {
    let pictures: [(String, Subject, Phrase)] = [
      ("Y", .checkIns, Phrase(vi: "ai báo cáo, tháng nào", en: "who checked in when")),
      ("H", .health, Phrase(vi: "tiến độ qua các tháng", en: "health over time")),
    ]
    return pictures.map { letter, subject, name in
      ViewKey(.character(letter), name: name) { year in
        if year.subject == subject { return .stay() }
        year.subject = subject
        return year.beginAgain(glance)
      }
    }
      + (glance.month?.blocks ?? []).prefix(9).enumerated().map { place, part in
        ViewKey(.character("\(place + 1)"), name: Phrase(glance.look(part.block.name))) { year in
          year.show(part.block.code)
          return year.beginAgain(glance)
        }
      }
  }

  private func scrollingKeys(_ glance: Glance) -> [ViewKey<YearView>] {
    ViewKey.scrolling(also: [.pageDown: [.character(" ")]]) { year, scrolling in
      let units = year.rows(glance)?.units ?? []
      let page = Self.listRows(glance)
      let place = scrolling.place(from: year.cursor.selected, page: page, last: max(0, units.count - 1))
      year.select(place, units, forward: [.down, .pageDown, .first].contains(scrolling))
    }
  }

  private mutating func beginAgain(_ glance: Glance) -> Answer {
    self = beginning(glance)
    return .stay()
  }

  /// There is no block of a number that is none of the keys.
  func take(_ key: Key, _ glance: Glance) -> Answer {
    // Enter opens nothing where there are no units.
    if key == .enter { return .stay([.bell]) }
    guard case .character(let text) = key, let number = Int(text), number > 0 else { return .notMine }
    return .stay([.bell])
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    select(row, rows(glance)?.units ?? [], forward: true)
    return isDouble ? answer(.enter, glance) : .stay()
  }

  mutating func settle(_ glance: Glance) {
    cursor.settle(rows: Self.listRows(glance), count: rows(glance)?.rows.count ?? 0)
  }

  /// Selects a unit, where there is one, after months were read.
  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    guard news == .year else { return .notMine }
    select(cursor.selected, rows(glance)?.units ?? [], forward: true)
    return .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    guard let month = glance.month, let rows = rows(glance) else { return }
    let space = glance.frame(
      Self.place(glance), title: title(month, look), hint: hint(glance), &picture
    ).inset(columns: 1, rows: 0)
    let (range, ministry) = (Self.range(upTo: month.portfolio.viewpoint.month), month.portfolio.ministry)
    switch subject {
    case .checkIns:
      let columns = YearColumns(
        range, in: space.columns, leastLabel: 8, wishedLabel: 30, ministry: ministry, look: look)
      YearStripDrawing(rows: rows, columns: columns, cursor: cursor, look: look).draw(
        in: space, block: block, &picture)
    case .health:
      let columns = YearColumns(
        range, in: space.columns, leastLabel: 17, wishedLabel: 17, ministry: ministry, look: look)
      YearHealthDrawing(
        months: rows.months.map { $0?.health(of: block) }, columns: columns, look: look
      ).draw(in: space, &picture)
    }
  }

  private func title(_ month: MonthView, _ look: Look) -> String {
    let subject: Phrase =
      switch subject {
      case .checkIns: Phrase(vi: "Ai báo cáo, tháng nào", en: "Who checked in when")
      case .health: Phrase(vi: "Tiến độ qua các tháng", en: "Health over time")
      }
    let name = block.flatMap { month.portfolio.ministry.blocks[$0] }.map { look($0.name) }
    return look(subject) + look.dot + (name ?? look(Phrase(vi: "cả bộ", en: "the whole ministry")))
  }
}
