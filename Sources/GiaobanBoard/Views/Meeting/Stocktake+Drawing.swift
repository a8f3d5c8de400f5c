import GiaobanTerminal
import GiaobanText

extension Stocktake {
  func drawing(_ glance: Glance) -> StocktakeDrawing? {
    guard let month = glance.month, let meeting = meeting(glance) else { return nil }
    let read = glance.dossier.flatMap { $0.pledge.code == item?.code ? $0 : nil }
    return StocktakeDrawing(
      stocktake: self, meeting: meeting, view: month, dossier: read, look: glance.look, offers: offers(glance))
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    drawing(glance)?.draw(in: Rect(glance.size), &picture)
    switch question {
    case .keys: drawKeys(glance, &picture)
    case .end: drawEnd(glance, &picture)
    case nil: break
    }
  }

  /// The keys that work now.
  private func offers(_ glance: Glance) -> [StocktakeDrawing.Offer] {
    let look = glance.look
    var offers: [StocktakeDrawing.Offer] = []
    if item == nil, !rest.isEmpty {
      let words = look(Phrase(vi: "xem cam kết này", en: "take this one"))
      offers.append(StocktakeDrawing.Offer(key: .enter, text: "Enter", words: words))
    }
    for action in StocktakeKey.allCases where whyNot(action, glance) == nil {
      guard let short = action.short, let key = action.keys.first else { continue }
      let text = String(action.keyText.split(separator: " ").first ?? "")
      offers.append(StocktakeDrawing.Offer(key: key, text: text, words: look(short)))
    }
    return offers
  }

  private func drawKeys(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let actions = StocktakeKey.allCases
    let title = look(Phrase(vi: "Phím trong buổi giao ban", en: "Keys of the meeting"))
    let hint = look(Phrase(vi: "phím bất kỳ để đóng", en: "any key closes"))
    let inside = glance.frame(
      Size(columns: min(glance.size.columns - 2, 84), rows: actions.count + 2), title: title, hint: hint, &picture
    ).inset(columns: 1)
    for (row, action) in actions.prefix(inside.rows).enumerated() {
      let reason = whyNot(action, glance)
      let keys = look.symbols.name == .ascii ? action.keyText.replacingArrows : action.keyText
      var line = StyledLine(keys.padded(to: 14), .footerKey) + (look(action.name), reason == nil ? .text : .dim)
      if let reason { line = line + ("  (\(look(reason)))", .dim) }
      picture.write(
        line, at: Point(column: inside.column, row: inside.row + row), limit: inside.columns, look,
        on: look.palette[.overlay])
    }
  }

  private func drawEnd(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let left = notReached.count
    let count = glance.month?.portfolio.ministry.briefings[day]?.conclusions.count ?? 0
    let rest =
      left == 0
      ? Phrase(vi: "Đã xem hết các cam kết.", en: "Every pledge was reached.")
      : Phrase(
        vi: "Còn \(left) cam kết chưa xem đến, sẽ chuyển sang kỳ sau.",
        en: "\(left.counting("pledge")) not reached, carried over to the next meeting.")
    let words = Phrase(vi: "Có \(count) kết luận. ", en: "\(count.counting("conclusion")). ") + rest
    let columns = min(glance.size.columns - 4, 72)
    let lines = look(words).wrapped(to: columns - 4)
    let hint = Phrase(
      vi: "Enter kết thúc, xem kết luận  l tạm rời  phím khác họp tiếp",
      en: "Enter ends it and shows the conclusions  l leaves for now  other keys go on")
    let inside = glance.frame(
      Size(columns: max(columns, look(hint).displayWidth + 6), rows: lines.count + 4),
      title: look(Phrase(vi: "Kết thúc giao ban?", en: "End the meeting?")), hint: look(hint), &picture
    ).inset(columns: 1, rows: 1)
    glance.write(lines, in: inside, &picture)
  }
}
