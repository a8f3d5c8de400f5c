import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// One pledge, whole, on the whole screen.
package struct DetailView: Equatable, Sendable {
  package let code: PledgeCode
  private var cursor = SheetCursor()
  /// What has happened to the pledge, once its log has been read.
  private var history: PledgeHistory?
  private var isHistoryUnfolded = false

  package init(_ code: PledgeCode) { self.code = code }

  private func dossier(_ glance: Glance) -> Dossier? { glance.dossier.flatMap { $0.pledge.code == code ? $0 : nil } }

  private func sheet(_ glance: Glance) -> PledgeSheet? {
    guard let month = glance.month, let dossier = dossier(glance) else { return nil }
    return PledgeSheet(
      dossier: dossier, since: glance.reading.sinceClosing, view: month, look: glance.look, history: history)
  }

  /// Empty until the pledge has been read.
  func page(_ glance: Glance) -> SheetPage {
    let columns = glance.size.columns - 4
    return sheet(glance)?.page(columns: columns, rows: glance.textRows, isHistoryUnfolded: isHistoryUnfolded)
      ?? SheetPage(columns: columns)
  }

  /// The first open task, else the pledge.
  private func start(_ glance: Glance) -> StyledLine.Subject {
    sheet(glance)?.dossier.tasks.first { $0.doneOn == nil }.map { .task($0.key) } ?? .pledge
  }

  private func selected(_ page: SheetPage, _ glance: Glance) -> StyledLine.Subject {
    cursor.selected(page, start: start(glance))
  }

  /// The task under the cursor, as it is now.
  func task(_ glance: Glance) -> PledgeTask? {
    guard case .task(let key) = selected(page(glance), glance) else { return nil }
    return dossier(glance)?.tasks.first { $0.key == key }
  }
}

extension DetailView: View {
  func selectedRow(_ glance: Glance) -> Int? {
    let page = page(glance)
    return page.place(of: selected(page, glance))?.lowerBound
  }

  var pledge: PledgeCode? { code }
  var holdsSelection: Bool { true }
  var waitsForPledge: Bool { true }

  func keys(_ glance: Glance) -> [ViewKey<DetailView>] {
    let other = Phrase(vi: "khác", en: "other")
    return [
      .request(.pledge(.markDone), glance), .request(.pledge(.checkIn), glance), .request(.pledge(.edit), glance),
      .request(.pledge(.extend), glance), .request(.pledge(.add), glance), .request(.pledge(.why), glance),
      ViewKey(
        .escape, also: [.character("q")], name: Phrase(vi: "đóng", en: "close"), short: Phrase(vi: "đóng", en: "close")
      ) { _ in .close() },
    ] + movingKeys(glance) + [
      .request(.move(.previousPane), short: other, glance), .request(.move(.nextPane), short: other, glance),
      .request(.find(.copy), glance),
    ] + taskKeys(glance) + [historyKey(glance)]
  }

  /// One for each of the first nine tasks that are shown, by its number.
  private func taskKeys(_ glance: Glance) -> [ViewKey<DetailView>] {
    guard let month = glance.month, let shown = sheet(glance)?.dossier.tasks.map(\.key),
      let tasks = dossier(glance)?.tasks.filter({ shown.contains($0.key) })
    else { return [] }
    let reason = glance.isReadOnly ? glance.offer(.pledge(.markDone)).whyNot() : nil
    return tasks.filter { (1...9).contains($0.key.number) }.map { task in
      let (number, title) = (task.key.number, glance.look(task.title))
      return ViewKey(
        .character("\(number)"),
        name: Phrase(
          vi: "xong nhiệm vụ \(number), hoặc mở lại: \(title)", en: "task \(number) done, or open again: \(title)"),
        short: Phrase(vi: "đánh xong", en: "tick"), whyNot: reason
      ) { _ in .stay([.save(task.toggled(on: month.portfolio.viewpoint.today))]) }
    }
  }

  private func movingKeys(_ glance: Glance) -> [ViewKey<DetailView>] {
    ViewKey.scrolling([.up, .down], also: [.up: [.backTab], .down: [.tab]]) { detail, scrolling in
      let page = detail.page(glance)
      detail.cursor.go(
        scrolling == .up ? -1 : 1, from: detail.selected(page, glance), page, rows: glance.textRows)
    }
      + ViewKey.scrolling([.pageUp, .pageDown, .first, .last]) { detail, scrolling in
        detail.cursor.scroll(scrolling, detail.page(glance), rows: glance.textRows)
      }
  }

  private func historyKey(_ glance: Glance) -> ViewKey<DetailView> {
    let isUnder = selected(page(glance), glance) == .history
    return ViewKey(
      .character("z"), also: isUnder ? [.enter] : [],
      name: Phrase(vi: "mở hoặc gấp lịch sử", en: "unfold the history, or fold it"),
      short: Phrase(vi: "lịch sử", en: "history"),
      whyNot: history?.steps.isEmpty ?? true ? Phrase(vi: "chưa có lịch sử", en: "there is no history yet") : nil
    ) { detail in
      detail.isHistoryUnfolded.toggle()
      detail.cursor.choose(.history)
      // Unfolded it begins at the upper third of the screen, so that one sees something of it.
      if detail.isHistoryUnfolded, let line = detail.page(glance).place(of: .history)?.lowerBound {
        detail.cursor.begin(at: line - glance.textRows / 3)
      }
      return .stay()
    }
  }

  func take(_ key: Key, _ glance: Glance) -> Answer {
    if key == .enter { return .stay() }
    // A number that no task has is not the block's here.
    guard case .character(let text) = key, let number = Int(text), number > 0 else { return .notMine }
    return .stay([.bell])
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    let lines = page(glance).lines
    guard lines.indices.contains(row), let subject = lines[row].subject else { return .stay() }
    cursor.choose(subject)
    return .stay()
  }

  mutating func settle(_ glance: Glance) { cursor.settle(page(glance), rows: glance.textRows) }

  func wants(_ glance: Glance) -> [Effect] { history == nil ? [.loadHistory(code)] : [] }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch news {
    case .history(let history) where history.code == code: self.history = history
    case .saved(let batch) where batch.pledges.contains(code):
      history = nil
      // What was done stays under the cursor, and is seen.
      if let task = batch.tasks.first(where: { $0.pledge == code }) { cursor.choose(.task(task)) }
    case .loaded: history = nil
    default: return .notMine
    }
    return .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size) = (glance.look, glance.size)
    let page = self.page(glance)
    let inside = glance.frame(
      Size(columns: size.columns, rows: size.rows), title: sheet(glance)?.title ?? "\(code)", hint: hint(glance),
      &picture
    )
    .inset(columns: 1, rows: 0)
    let selected = self.selected(page, glance)
    let top = cursor.top(page, rows: inside.rows)
    let overlay = look.palette[.overlay]
    for (row, line) in page.lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let place = Rect(
        column: inside.column, row: inside.row + row, columns: page.columns(ofLine: top + row), rows: 1)
      let isSelected = line.subject == selected
      let ground = isSelected ? look.palette[.selection] : overlay
      if isSelected { picture.canvas.fill(place, style: ground) }
      picture.write(line, at: place.origin, limit: place.columns, look, on: ground)
      picture.add(place, .overlayRow(top + row))
      guard page.side.indices.contains(top + row) else { continue }
      picture.write(
        page.side[top + row], at: Point(column: place.endColumn + SheetPage.gap, row: place.row),
        limit: page.sideColumns, look, on: overlay)
    }
  }
}

extension PledgeTask {
  /// Done on that day, or, where it is done, open again.
  func toggled(on day: Day) -> Change { doneOn == nil ? .completeTask(key, on: day) : .reopenTask(key) }
}

extension Batch {
  /// The tasks that it touched.
  fileprivate var tasks: [TaskKey] {
    events.compactMap { event in if case .task(let key) = event.key { key } else { nil } }
  }
}
