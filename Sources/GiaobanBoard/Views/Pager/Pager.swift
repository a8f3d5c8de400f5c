import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// Text to read: scrolled, searched, and where it is a report written and printed.
package struct Pager: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case why(code: PledgeCode, title: Bilingual, Assessment)
    case report(ReportSubject, ReportDocument)
  }

  package let content: Content
  package var top = 0
  /// The words looked for; nil while nothing is.
  package var search: TextInput?
  package var isTyping = false
  /// The lines of a report as they were laid out for a width: a long one is not laid out again at each key.
  private var laidOut: (columns: Int, text: PagerText)?

  package init(_ content: Content) { self.content = content }

  func title(_ look: Look) -> String {
    switch content {
    case .why(let code, let title, _):
      look(Phrase(vi: "Vì sao", en: "Why")) + look.dot + "\(code)" + look.dot + look(title)
    case .report(let subject, _): look(subject.title)
    }
  }

  func text(look: Look, columns: Int) -> PagerText {
    switch content {
    case .why(_, _, let assessment):
      PagerText(lines: WhySheet(assessment: assessment, look: look).lines(columns: columns))
    case .report(_, let document):
      if let laidOut, laidOut.columns == columns { laidOut.text } else { PagerText(document, columns: columns) }
    }
  }

  /// Lays a report out for the width that it is shown in.
  mutating func layOut(columns: Int) {
    guard case .report(_, let document) = content, laidOut?.columns != columns else { return }
    laidOut = (columns, PagerText(document, columns: columns))
  }

  package static func == (left: Pager, right: Pager) -> Bool {
    (left.content, left.top, left.search, left.isTyping) == (right.content, right.top, right.search, right.isTyping)
  }
}

extension Pager: View {
  var takesText: Bool { isTyping }

  private static func columns(_ glance: Glance) -> Int { min(glance.size.columns - 4, 96) }

  private func text(_ glance: Glance) -> PagerText { text(look: glance.look, columns: Self.columns(glance)) }

  func keys(_ glance: Glance) -> [ViewKey<Pager>] {
    if isTyping { return typingKeys(glance) }
    let close = ViewKey<Pager>(
      .escape, also: [.character("q")], name: Phrase(vi: "đóng", en: "close"), short: Phrase(vi: "đóng", en: "close")
    ) { _ in .close() }
    switch content {
    case .why: return [close] + findingKeys(Phrase(vi: "tìm", en: "search"), glance) + scrollingKeys(glance)
    case .report(let subject, _):
      return [close] + reportKeys(subject, glance) + findingKeys(Phrase(vi: "tìm", en: "find"), glance)
        + sectionKeys(glance) + scrollingKeys(glance)
    }
  }

  private func scrollingKeys(_ glance: Glance) -> [ViewKey<Pager>] {
    ViewKey.scrolling(also: [.down: [.enter], .pageDown: [.character(" ")]]) { pager, scrolling in
      let last = max(0, pager.text(glance).lines.count - glance.textRows)
      pager.top = scrolling.place(from: min(pager.top, last), page: glance.textRows, last: last)
    }
  }

  /// From one heading to the next.
  private func sectionKeys(_ glance: Glance) -> [ViewKey<Pager>] {
    let short = Phrase(vi: "mục", en: "section")
    return [
      ViewKey(.tab, name: Phrase(vi: "mục sau", en: "next section"), short: short) { pager in
        pager.jump(forward: true, glance)
      },
      ViewKey(.backTab, name: Phrase(vi: "mục trước", en: "previous section")) { pager in
        pager.jump(forward: false, glance)
      },
    ]
  }

  private mutating func jump(forward: Bool, _ glance: Glance) -> Answer {
    let text = self.text(glance)
    let last = max(0, text.lines.count - glance.textRows)
    let start = min(top, last)
    let next = forward ? text.sections.first { $0 > start } : text.sections.last { $0 < start }
    guard let next, !(forward && start == last) else { return .stay([.bell]) }
    top = min(next, last)
    return .stay()
  }

  private func findingKeys(_ short: Phrase, _ glance: Glance) -> [ViewKey<Pager>] {
    [
      ViewKey(.character("/"), name: Phrase(vi: "tìm trong bài", en: "search the text"), short: short) { pager in
        pager.isTyping = true
        pager.search = TextInput()
        return .stay()
      },
      ViewKey(.character("n"), name: Phrase(vi: "kết quả sau", en: "next match")) { pager in
        pager.find(from: pager.top + 1, step: 1, glance)
        return .stay()
      },
      ViewKey(.character("N"), name: Phrase(vi: "kết quả trước", en: "previous match")) { pager in
        pager.find(from: pager.top - 1, step: -1, glance)
        return .stay()
      },
    ]
  }

  private func typingKeys(_ glance: Glance) -> [ViewKey<Pager>] {
    [
      ViewKey(
        .enter, name: Phrase(vi: "tìm từ đã gõ", en: "search for what was typed"),
        short: Phrase(vi: "tìm", en: "search")
      ) { pager in
        pager.isTyping = false
        pager.find(from: pager.top, step: 1, glance)
        return .stay()
      },
      ViewKey(.escape, name: Phrase(vi: "thôi tìm", en: "do not search"), short: Phrase(vi: "bỏ", en: "cancel")) {
        pager in
        pager.isTyping = false
        pager.search = nil
        return .stay()
      },
    ]
  }

  /// The keys that a report has of its own; they are no requests while it is read.
  private func reportKeys(_ subject: ReportSubject, _ glance: Glance) -> [ViewKey<Pager>] {
    let month: Phrase? = subject.later(by: 1) == nil ? nil : Phrase(vi: "tháng", en: "month")
    return [
      ViewKey(
        .character("o"), also: [.character("p")],
        name: Phrase(vi: "chọn báo cáo, ghi tệp, in", en: "choose a report, save it, print it"),
        short: Phrase(vi: "chọn, ghi tệp", en: "choose, save")
      ) { _ in .open(.report(subject)) },
      ViewKey(
        .character("t"), name: Phrase(vi: "ghi thành tệp văn bản", en: "save it as text"), short: Phrase(".txt")
      ) { _ in .prompt(Prompt(.writeReport(subject, .text))) },
      ViewKey(
        .character("m"), name: Phrase(vi: "ghi thành tệp Markdown", en: "save it as Markdown"), short: Phrase(".md")
      ) { _ in .prompt(Prompt(.writeReport(subject, .markdown))) },
      ViewKey(
        .character("l"), name: Phrase(vi: "in", en: "print it"),
        short: glance.hasPrinter ? Phrase(vi: "in", en: "print") : nil
      ) { _ in .stay([.printReport(subject)]) },
      ViewKey(
        .character("["), name: Phrase(vi: "báo cáo này của tháng trước", en: "this report of the month before"),
        short: month
      ) { _ in .stay(subject.later(by: -1).map { [.readReport($0)] } ?? []) },
      ViewKey(
        .character("]"), name: Phrase(vi: "báo cáo này của tháng sau", en: "this report of the month after"),
        short: month
      ) { _ in .stay(subject.later(by: 1).map { [.readReport($0)] } ?? []) },
    ]
  }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    if isTyping {
      _ = search?.handle(key)
      return .stay()
    }
    // The requests of the board are none while a report is read.
    switch (content, key) {
    case (.why, _), (_, .control("c")), (_, .character("Q")), (_, .control("z")), (_, .control("l")),
      (_, .character("?")), (_, .f(1)):
      return .notMine
    case (.report, _): return .stay()
    }
  }

  private mutating func find(from start: Int, step: Int, _ glance: Glance) {
    guard let search, !search.isEmpty else { return }
    let lines = text(glance).lines
    let words = SearchText(search.text)
    var index = start
    while lines.indices.contains(index) {
      if words.matches(FoldedText(lines[index].text)) {
        top = min(index, max(0, lines.count - 1))
        return
      }
      index += step
    }
  }

  mutating func settle(_ glance: Glance) { layOut(columns: Self.columns(glance)) }

  /// A report that was read is shown in the place of the one before.
  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    guard news == .report, case .report = content else { return .notMine }
    return .close()
  }

  /// "line 40 of 310, 13 %": the last that is seen.
  private func place(of count: Int, _ glance: Glance) -> String {
    let line = min(count, max(0, min(top, count - glance.textRows)) + glance.textRows)
    let share = NumberText.percentText(
      Double(line) / Double(max(1, count)), glance.look.language, maximumFractionDigits: 0)
    return glance.look(Phrase(vi: "dòng \(line) trên \(count), \(share)", en: "line \(line) of \(count), \(share)"))
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size, columns) = (glance.look, glance.size, Self.columns(glance))
    let lines = text(look: look, columns: columns).lines
    let isShort = lines.count + 4 < size.rows
    let rows = isShort ? lines.count + 2 : size.rows - 2
    let inside = glance.frame(
      Size(columns: columns + 4, rows: rows), title: title(look),
      trailing: isShort ? "" : place(of: lines.count, glance),
      hint: hint(glance), &picture
    ).inset(columns: 1, rows: 0)
    let top = max(0, min(self.top, lines.count - inside.rows))
    let query = search.flatMap { $0.isEmpty ? nil : SearchText($0.text) }
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let isMatch = query.map { $0.matches(FoldedText(line.text)) } ?? false
      let ground = isMatch ? look.palette[.filterMatch] : look.palette[.overlay]
      picture.write(
        line, at: Point(column: inside.column, row: inside.row + row), limit: inside.columns, look, on: ground)
    }
    if isTyping, let search = search {
      let row = inside.row + inside.rows
      let window = search.window(columns: inside.columns - 4)
      picture.canvas.write(
        "/" + window.text.padded(to: inside.columns - 4), at: Point(column: inside.column, row: row),
        style: look.palette[.fieldFocused])
      picture.cursor = Point(column: inside.column + 1 + window.cursor, row: row)
    }
  }
}
