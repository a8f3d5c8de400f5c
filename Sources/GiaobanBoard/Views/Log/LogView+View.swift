import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension LogView: View {
  func selectedRow(_ glance: Glance) -> Int? { cursor.selected }

  func wants(_ glance: Glance) -> [Effect] { wants(rows: Self.listRows(glance), lines: lines(glance)) }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch news {
    case .log(let page): take(page)
    case .saved: grow(old: false)
    case .loaded: grow(old: true)
    default: return .notMine
    }
    return .stay()
  }

  // MARK: Keys

  func keys(_ glance: Glance) -> [ViewKey<LogView>] {
    let close = ViewKey<LogView>(
      .escape, also: [.character("q")], name: Phrase(vi: "đóng", en: "close"), short: Phrase(vi: "đóng", en: "closes")
    ) { _ in .close() }
    return [enterKey(glance)] + foldingKeys(glance) + [.request(.step(.undo), glance), close]
      + ViewKey.scrolling(also: [.pageDown: [.character(" ")]]) { log, scrolling in
        log.cursor.move(scrolling, page: Self.listRows(glance), count: log.count(log.lines(glance)))
      }
  }

  /// Unfolds a step, folds it again, or opens the pledge of what it changed.
  private func enterKey(_ glance: Glance) -> ViewKey<LogView> {
    let row = self.row(at: cursor.selected, lines(glance))
    let short: Phrase? =
      switch row {
      case .step(let number) where number == unfolded: Phrase(vi: "gấp lại", en: "folds")
      case .step: Phrase(vi: "chi tiết", en: "details")
      case .change(let line): line.pledge == nil ? nil : Phrase(vi: "mở cam kết", en: "opens the pledge")
      case nil: nil
      }
    return ViewKey(
      .enter,
      name: Phrase(
        vi: "mở một bước: trước và sau; trên một thay đổi: mở cam kết",
        en: "unfold a step: before and after; on a change: open its pledge"), short: short
    ) { log in
      switch row {
      case .step(let number) where number == log.unfolded: log.fold()
      case .step(let number): log.unfold(number)
      case .change(let line): return Self.open(line.pledge, glance)
      case nil: return .stay([.bell])
      }
      return .stay()
    }
  }

  private static func open(_ code: PledgeCode?, _ glance: Glance) -> Answer {
    guard let code else { return .stay([.bell]) }
    if glance.month?.index(of: code) != nil { return .openPledge(code) }
    return .refuse(
      Phrase(
        vi: "\(code) không có trong tháng đang xem; xem giaoban show \(code)",
        en: "\(code) is not in the month on the screen; see giaoban show \(code)"))
  }

  private func foldingKeys(_ glance: Glance) -> [ViewKey<LogView>] {
    let row = self.row(at: cursor.selected, lines(glance))
    return [
      ViewKey(
        .right, also: [.character("l")], name: Phrase(vi: "mở bước đang chọn", en: "unfold the selected step")
      ) { log in
        if case .step(let number)? = row { log.unfold(number) }
        return .stay()
      },
      ViewKey(.left, also: [.character("h")], name: Phrase(vi: "gấp lại", en: "fold it again")) { log in
        log.fold()
        return .stay()
      },
    ]
  }

  /// What acts on a pledge acts on none here: it would be one of a list that nobody sees.
  func take(_ key: Key, _ glance: Glance) -> Answer {
    let ofProgram: [Request] =
      [ProgramRequest.help, .redraw, .suspend, .quit, .reload].map { .program($0) }
      + [.step(.undo), .step(.redo), .find(.palette)]
    return ofProgram.contains { glance.offer($0).keys.contains(key) } ? .notMine : .stay([.bell])
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: count(lines(glance)))
    return isDouble ? answer(.enter, glance) : .stay()
  }

  mutating func settle(_ glance: Glance) {
    cursor.settle(rows: Self.listRows(glance), count: count(lines(glance)))
  }

  // MARK: Drawing

  /// The place under the header.
  private static func place(_ glance: Glance) -> Rect { Rect(glance.size).split(top: 2).rest }

  private static func space(_ glance: Glance) -> Rect { place(glance).inside.inset(columns: 1, rows: 0) }

  private static func listRows(_ glance: Glance) -> Int { max(1, space(glance).rows) }

  private static let indent = 4

  func lines(_ glance: Glance) -> [Line] {
    lines(columns: Self.space(glance).columns - Self.indent - 1, glance.look)
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let name = look(Phrase(vi: "Nhật ký", en: "The log"))
    let steps = newest.map { look.dot + look(Phrase(vi: "\($0) bước", en: $0.counting("step"))) } ?? ""
    let inside = glance.frame(Self.place(glance), title: name + steps, hint: hint(glance), &picture)
      .inset(columns: 1, rows: 0)
    if newest == 0 {
      let words = Phrase(vi: "Nhật ký chưa có bước nào.", en: "Nothing has been written yet.")
      glance.write([look(words)], .dim, in: inside, &picture)
    }
    let lines = self.lines(glance)
    let top = cursor.top(rows: inside.rows, count: count(lines))
    let drawing = LogRowDrawing(log: self, look: look, columns: inside.columns)
    for row in 0..<inside.rows {
      guard let line = self.row(at: top + row, lines).map(drawing.line) else { break }
      let rect = Rect(column: inside.column, row: inside.row + row, columns: inside.columns, rows: 1)
      let ground = look.palette[top + row == cursor.selected ? .selection : .overlay]
      picture.canvas.fill(rect, style: ground)
      picture.write(line, at: rect.origin, limit: rect.columns, look, on: ground)
      picture.add(rect, .overlayRow(top + row))
    }
  }
}
