import GiaobanTerminal
import GiaobanText

extension Board {
  func drawing(of stocktake: Stocktake) -> StocktakeDrawing? {
    guard let view, let meeting = meeting(stocktake) else { return nil }
    let read = dossier.flatMap { $0.pledge.code == stocktake.item?.code ? $0 : nil }
    return StocktakeDrawing(
      stocktake: stocktake, meeting: meeting, view: view, dossier: read, look: look, offers: offers(stocktake))
  }

  func draw(_ stocktake: Stocktake, _ picture: inout Picture) {
    drawing(of: stocktake)?.draw(in: Rect(size), &picture)
    switch stocktake.question {
    case .keys: drawStocktakeKeys(stocktake, &picture)
    case .end: drawEnd(stocktake, &picture)
    case nil: break
    }
  }

  /// The keys that work now.
  private func offers(_ stocktake: Stocktake) -> [StocktakeDrawing.Offer] {
    var offers: [StocktakeDrawing.Offer] = []
    if stocktake.item == nil, !stocktake.rest.isEmpty {
      let words = look(Phrase(vi: "xem cam kết này", en: "take this one"))
      offers.append(StocktakeDrawing.Offer(key: .enter, text: "Enter", words: words))
    }
    for action in StocktakeKey.allCases where whyNot(action, stocktake) == nil {
      guard let short = action.short, let key = action.keys.first else { continue }
      let text = String(action.keyText.split(separator: " ").first ?? "")
      offers.append(StocktakeDrawing.Offer(key: key, text: text, words: look(short)))
    }
    return offers
  }

  private func drawStocktakeKeys(_ stocktake: Stocktake, _ picture: inout Picture) {
    let actions = StocktakeKey.allCases
    let title = look(Phrase(vi: "Phím trong buổi giao ban", en: "Keys of the meeting"))
    let hint = look(Phrase(vi: "phím bất kỳ để đóng", en: "any key closes"))
    let inside = frame(
      Size(columns: min(size.columns - 2, 84), rows: actions.count + 2), title: title, hint: hint, &picture
    ).inset(columns: 1)
    for (row, action) in actions.prefix(inside.rows).enumerated() {
      let reason = whyNot(action, stocktake)
      let keys = look.symbols.name == .ascii ? action.keyText.replacingArrows : action.keyText
      var line = StyledLine(keys.padded(to: 14), .footerKey) + (look(action.name), reason == nil ? .text : .dim)
      if let reason { line = line + ("  (\(look(reason)))", .dim) }
      picture.write(
        line, at: Point(column: inside.column, row: inside.row + row), limit: inside.columns, look,
        on: look.palette[.overlay])
    }
  }

  private func drawEnd(_ stocktake: Stocktake, _ picture: inout Picture) {
    let left = stocktake.notReached.count
    let count = view?.portfolio.ministry.briefings[stocktake.day]?.conclusions.count ?? 0
    let rest =
      left == 0
      ? Phrase(vi: "Đã xem hết các cam kết.", en: "Every pledge was reached.")
      : Phrase(
        vi: "Còn \(left) cam kết chưa xem đến, sẽ chuyển sang kỳ sau.",
        en: "\(left.counting("pledge")) not reached, carried over to the next meeting.")
    let words = Phrase(vi: "Có \(count) kết luận. ", en: "\(count.counting("conclusion")). ") + rest
    let columns = min(size.columns - 4, 72)
    let lines = look(words).wrapped(to: columns - 4)
    let hint = Phrase(
      vi: "Enter kết thúc, xem kết luận  l tạm rời  phím khác họp tiếp",
      en: "Enter ends it and shows the conclusions  l leaves for now  other keys go on")
    let inside = frame(
      Size(columns: max(columns, look(hint).displayWidth + 6), rows: lines.count + 4),
      title: look(Phrase(vi: "Kết thúc giao ban?", en: "End the meeting?")), hint: look(hint), &picture
    ).inset(columns: 1, rows: 1)
    for (row, line) in lines.enumerated() {
      picture.canvas.write(line, at: Point(column: inside.column, row: inside.row + row), style: look.palette[.overlay])
    }
  }

  /// Remembers how far the meeting's lists are scrolled, after they were drawn.
  mutating func settleStocktake() {
    guard case .stocktake(let stocktake)? = overlays.last, let drawing = drawing(of: stocktake) else { return }
    let space = drawing.space(in: Rect(size))
    let last = stocktake.item.flatMap { drawing.page(of: $0, in: space) }?.lastScroll ?? 0
    changeStocktake { stocktake in
      stocktake.scroll = min(stocktake.scroll, last)
      stocktake.restCursor.settle(rows: StocktakeDrawing.restRows(in: space), count: stocktake.rest.count)
    }
  }
}
