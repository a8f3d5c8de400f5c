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
  private var laidOut: (columns: Int, lines: [StyledLine])?

  package init(_ content: Content) { self.content = content }

  func title(_ look: Look) -> String {
    switch content {
    case .why(let code, let title, _):
      look(Phrase(vi: "Vì sao", en: "Why")) + look.dot + "\(code)" + look.dot + look(title)
    case .report(let subject, _): look(subject.title)
    }
  }

  func hint(_ look: Look, hasPrinter: Bool) -> String {
    if isTyping { return look(Phrase(vi: "Enter tìm  Esc bỏ", en: "Enter search  Esc cancel")) }
    switch content {
    case .why: return look(Phrase(vi: "Esc đóng  / tìm", en: "Esc close  / search"))
    case .report(let subject, _):
      let print = hasPrinter ? Phrase(vi: "  l in", en: "  l print") : Phrase("")
      let months = subject.later(by: 1) == nil ? Phrase("") : Phrase(vi: "  [ ] tháng", en: "  [ ] month")
      let keys =
        Phrase(vi: "Esc đóng  o chọn, ghi tệp  t .txt  m .md", en: "Esc close  o choose, save  t .txt  m .md") + print
        + months
      return look(keys + Phrase(vi: "  / tìm", en: "  / find"))
    }
  }

  func lines(look: Look, columns: Int) -> [StyledLine] {
    switch content {
    case .why(_, _, let assessment): PledgeSheet.why(assessment, look: look, columns: columns)
    case .report(_, let document):
      if let laidOut, laidOut.columns == columns { laidOut.lines } else { Self.lines(of: document, columns: columns) }
    }
  }

  /// Lays a report out for the width that it is shown in.
  mutating func layOut(columns: Int) {
    guard case .report(_, let document) = content, laidOut?.columns != columns else { return }
    laidOut = (columns, Self.lines(of: document, columns: columns))
  }

  package static func == (left: Pager, right: Pager) -> Bool {
    (left.content, left.top, left.search, left.isTyping) == (right.content, right.top, right.search, right.isTyping)
  }

  private static func lines(of document: ReportDocument, columns: Int) -> [StyledLine] {
    lines(of: TextReport(columns: min(columns, 80)).text(of: document))
  }

  private static func lines(of report: String) -> [StyledLine] {
    report.split(separator: "\n", omittingEmptySubsequences: false).map { StyledLine(String($0), .text) }
  }
}

extension Pager: View {
  var openView: OpenView { .pager(self) }

  private static func columns(_ glance: Glance) -> Int { min(glance.size.columns - 4, 96) }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    let lines = self.lines(look: glance.look, columns: Self.columns(glance))
    let rows = glance.textRows
    if isTyping { return type(key, lines: lines, rows: rows) }
    let last = max(0, lines.count - rows)
    switch key {
    case .up, .character("k"): top = max(0, min(top, last) - 1)
    case .down, .character("j"), .enter: top = min(last, top + 1)
    case .pageUp, .control("b"): top = max(0, min(top, last) - rows)
    case .pageDown, .control("f"), .character(" "): top = min(last, top + rows)
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = last
    case .character("/"):
      isTyping = true
      search = TextInput()
    case .character("n"): find(lines, from: top + 1, step: 1, rows: rows)
    case .character("N"): find(lines, from: top - 1, step: -1, rows: rows)
    case .escape, .character("q"): return .close()
    default: return handleReport(key)
    }
    return .stay()
  }

  private mutating func type(_ key: Key, lines: [StyledLine], rows: Int) -> Answer {
    switch key {
    case .escape:
      isTyping = false
      search = nil
    case .enter:
      isTyping = false
      find(lines, from: top, step: 1, rows: rows)
    default: _ = search?.handle(key)
    }
    return .stay()
  }

  private mutating func find(_ lines: [StyledLine], from start: Int, step: Int, rows: Int) {
    guard let search, !search.isEmpty else { return }
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

  /// The keys that a report has of its own; they are no requests while it is read.
  private func handleReport(_ key: Key) -> Answer {
    switch key {
    case .control("c"), .character("Q"), .control("z"), .control("l"), .character("?"), .f(1): return .notMine
    default: break
    }
    switch content {
    case .why: return .notMine
    case .report(let subject, _): return handle(key, of: subject)
    }
  }

  private func handle(_ key: Key, of subject: ReportSubject) -> Answer {
    switch key {
    case .character("o"), .character("p"): return .open(.report(subject))
    case .character("t"): return .push(.prompt(Prompt(.writeReport(subject, .text))))
    case .character("m"): return .push(.prompt(Prompt(.writeReport(subject, .markdown))))
    case .character("l"): return .stay([.printReport(subject)])
    case .character("["): return .stay(subject.later(by: -1).map { [.readReport($0)] } ?? [])
    case .character("]"): return .stay(subject.later(by: 1).map { [.readReport($0)] } ?? [])
    default: return .stay()
    }
  }

  mutating func settle(_ glance: Glance) { layOut(columns: Self.columns(glance)) }

  /// A report that was read is shown in the place of the one before.
  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    guard news == .report, case .report = content else { return .notMine }
    return .close()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size, columns) = (glance.look, glance.size, Self.columns(glance))
    let lines = self.lines(look: look, columns: columns)
    let isShort = lines.count + 4 < size.rows
    let rows = isShort ? lines.count + 2 : size.rows - 2
    let inside = glance.frame(
      Size(columns: columns + 4, rows: rows), title: title(look),
      hint: hint(look, hasPrinter: glance.hasPrinter), &picture
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
