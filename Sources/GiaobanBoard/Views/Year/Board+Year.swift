import GiaobanCore
import GiaobanTerminal
import GiaobanText

// A year as a picture. Its months are read once the view has been shown, and kept until something is saved.
extension Board {
  private var yearView: YearView? {
    for case .year(let year) in overlays.reversed() { return year }
    return nil
  }

  /// The months of the open view that have not been read.
  var yearEffects: [Effect] {
    guard yearView != nil, let month else { return [] }
    let range = YearView.range(upTo: month)
    let missing = range.filter { totals[$0] == nil }
    guard let first = missing.first, let last = missing.last else { return [] }
    return [.loadYear(MonthRange(first, last))]
  }

  mutating func keep(_ months: [MonthTotals]) {
    for month in months { totals[month.month] = month }
    settleYear()
  }

  func openedYear(_ subject: YearView.Subject, block: BlockCode? = nil) -> YearView {
    var year = YearView(subject, block: block)
    year.select(0, yearRows(year)?.units ?? [], forward: true)
    return year
  }

  /// Selects a unit, where there is one, after months were read or another one is on the screen.
  private mutating func settleYear() {
    guard case .year(var year)? = overlays.last, let rows = yearRows(year) else { return }
    year.select(year.cursor.selected, rows.units, forward: true)
    overlays[overlays.count - 1] = .year(year)
  }

  private func yearTotals(upTo month: Month) -> [MonthTotals?] { YearView.range(upTo: month).map { totals[$0] } }

  func yearRows(_ year: YearView) -> YearRows? {
    guard let view else { return nil }
    let portfolio = view.portfolio
    return YearRows(yearTotals(upTo: portfolio.viewpoint.month), of: year.block, in: portfolio.ministry)
  }

  /// Rows of units on the screen.
  var yearListRows: Int { YearStripDrawing.listRows(yearSpace.rows) }

  private var yearSpace: Rect { yearFrame.inside.inset(columns: 1, rows: 0) }

  /// The place under the header, whose month stays in sight.
  private var yearFrame: Rect { Rect(size).split(top: 2).rest }

  mutating func handle(_ key: Key, _ year: inout YearView) -> OverlayResponse {
    let blocks = view?.blocks.map(\.block.code) ?? []
    let (subject, block) = (year.subject, year.block)
    let response = year.handle(key, blocks: blocks, units: yearRows(year)?.units ?? [], rows: yearListRows)
    if (year.subject, year.block) != (subject, block) { year = openedYear(year.subject, block: year.block) }
    return response
  }

  func draw(_ year: YearView, _ picture: inout Picture) {
    guard let view, let rows = yearRows(year) else { return }
    let frame = yearFrame
    let style = look.palette[.borderFocused].on(look.palette[.overlay])
    picture.canvas.fill(frame, style: look.palette[.overlay])
    picture.canvas.box(
      frame, title: title(of: year, view), trailing: "", border: look.symbols.border, style: style,
      titleStyle: look.palette[.overlayTitle], ellipsis: look.symbols.ellipsis)
    let hint = " \(hint(of: year)) ".truncated(to: frame.columns - 4, ellipsis: look.symbols.ellipsis)
    picture.canvas.write(
      hint, at: Point(column: frame.column + 2, row: frame.endRow - 1),
      style: look.palette[.dim].on(look.palette[.overlay]))
    picture.add(frame, .overlay)
    let space = yearSpace
    let (range, ministry) = (YearView.range(upTo: view.portfolio.viewpoint.month), view.portfolio.ministry)
    switch year.subject {
    case .checkIns:
      let columns = YearColumns(
        range, in: space.columns, leastLabel: 8, wishedLabel: 30, ministry: ministry, look: look)
      YearStripDrawing(rows: rows, columns: columns, cursor: year.cursor, look: look).draw(
        in: space, block: year.block, &picture)
    case .health:
      let columns = YearColumns(
        range, in: space.columns, leastLabel: 17, wishedLabel: 17, ministry: ministry, look: look)
      YearHealthDrawing(
        months: rows.months.map { $0?.health(of: year.block) }, columns: columns, look: look
      ).draw(in: space, &picture)
    }
  }

  private func title(of year: YearView, _ view: MonthView) -> String {
    let subject: Phrase =
      switch year.subject {
      case .checkIns: Phrase(vi: "Ai báo cáo, tháng nào", en: "Who checked in when")
      case .health: Phrase(vi: "Tiến độ qua các tháng", en: "Health over time")
      }
    let block = year.block.flatMap { view.portfolio.ministry.blocks[$0] }.map { look($0.name) }
    return look(subject) + look.dot + (block ?? look(Phrase(vi: "cả bộ", en: "the whole ministry")))
  }

  private func hint(of year: YearView) -> String {
    let other: Phrase =
      switch year.subject {
      case .checkIns: Phrase(vi: "Tab tiến độ", en: "Tab health")
      case .health: Phrase(vi: "Tab báo cáo", en: "Tab check-ins")
      }
    let keys = year.subject == .checkIns ? Phrase(vi: "  Enter mở đơn vị", en: "  Enter opens the unit") : Phrase("")
    let words = other + Phrase(vi: "  ←→ khối  [ ] tháng", en: "  ←→ block  [ ] month") + keys
    let text = look(words + Phrase(vi: "  Esc đóng", en: "  Esc closes"))
    return look.symbols.name == .ascii ? text.replacingArrows : text
  }
}
