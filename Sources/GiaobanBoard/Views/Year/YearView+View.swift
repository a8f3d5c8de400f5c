import GiaobanCore
import GiaobanTerminal
import GiaobanText

// A year as a picture. Its months are read once the view has been shown, and kept until something is saved.
extension YearView: View {
  var openView: OpenView { .year(self) }

  /// The view with its first unit selected.
  func beginning(_ glance: Glance) -> YearView {
    var year = YearView(subject, block: block)
    year.select(0, rows(glance)?.units ?? [], forward: true)
    return year
  }

  /// The months that have not been read.
  func wants(_ glance: Glance) -> [Effect] {
    guard let month = glance.month?.portfolio.viewpoint.month else { return [] }
    let missing = Self.range(upTo: month).filter { glance.totals[$0] == nil }
    guard let first = missing.first, let last = missing.last else { return [] }
    return [.loadYear(MonthRange(first, last))]
  }

  func rows(_ glance: Glance) -> YearRows? {
    glance.month.map { month in
      let portfolio = month.portfolio
      let totals = Self.range(upTo: portfolio.viewpoint.month).map { glance.totals[$0] }
      return YearRows(totals, of: block, in: portfolio.ministry)
    }
  }

  /// The place under the header, whose month stays in sight.
  private static func place(_ glance: Glance) -> Rect { Rect(glance.size).split(top: 2).rest }

  /// Rows of units on the screen.
  private static func listRows(_ glance: Glance) -> Int { YearStripDrawing.listRows(place(glance).inside.rows) }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    let (subject, block) = (subject, block)
    let answer = handle(
      key, blocks: glance.month?.blocks.map(\.block.code) ?? [], units: rows(glance)?.units ?? [],
      rows: Self.listRows(glance))
    if (self.subject, self.block) != (subject, block) { self = beginning(glance) }
    return answer
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    select(row, rows(glance)?.units ?? [], forward: true)
    return isDouble ? take(.enter, glance) : .stay()
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
      Self.place(glance), title: title(month, look), hint: look(hint), &picture
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

  private var hint: Phrase {
    let other: Phrase =
      switch subject {
      case .checkIns: Phrase(vi: "Tab tiến độ", en: "Tab health")
      case .health: Phrase(vi: "Tab báo cáo", en: "Tab check-ins")
      }
    let keys = subject == .checkIns ? Phrase(vi: "  Enter mở đơn vị", en: "  Enter opens the unit") : Phrase("")
    let words = other + Phrase(vi: "  ←→ khối  [ ] tháng", en: "  ←→ block  [ ] month") + keys
    return words + Phrase(vi: "  Esc đóng", en: "  Esc closes")
  }
}
