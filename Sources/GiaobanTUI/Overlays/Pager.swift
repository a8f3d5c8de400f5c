import GiaobanCore
import GiaobanReports

/// Text to read: scrolled, searched, and for the summary written and printed.
package struct Pager: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case why(code: PledgeCode, title: Bilingual, Assessment)
    case summary(MonthlySummary)
  }

  package let content: Content
  package var top = 0
  /// The words looked for; nil while nothing is.
  package var search: TextInput?
  package var isTyping = false

  package init(_ content: Content) { self.content = content }

  func title(_ look: Look) -> String {
    switch content {
    case .why(let code, let title, _):
      look(Phrase(vi: "Vì sao", en: "Why")) + look.dot + "\(code)" + look.dot + look(title)
    case .summary: look(Phrase(vi: "Báo cáo tổng hợp tháng", en: "Monthly summary"))
    }
  }

  func hint(_ look: Look) -> String {
    if isTyping { return look(Phrase(vi: "Enter tìm  Esc bỏ", en: "Enter search  Esc cancel")) }
    switch content {
    case .why: return look(Phrase(vi: "Esc đóng  / tìm", en: "Esc close  / search"))
    case .summary:
      return look(
        Phrase(
          vi: "Esc đóng  t ghi .txt  m .md  l in  [ ] tháng  / tìm",
          en: "Esc close  t save .txt  m .md  l print  [ ] month  / find"))
    }
  }

  func lines(look: Look, columns: Int) -> [StyledLine] {
    switch content {
    case .why(_, _, let assessment): PledgeSheet.why(assessment, look: look, columns: columns)
    case .summary(let summary):
      ReportFormat.text.text(of: summary, look.language, columns: min(columns, 80))
        .split(separator: "\n", omittingEmptySubsequences: false).map { StyledLine(String($0), .text) }
    }
  }

  mutating func handle(_ key: Key, lines: [StyledLine], rows: Int) -> OverlayResponse {
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
    default: return handleSummary(key)
    }
    return .stay()
  }

  private mutating func type(_ key: Key, lines: [StyledLine], rows: Int) -> OverlayResponse {
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

  private func handleSummary(_ key: Key) -> OverlayResponse {
    guard case .summary(let summary) = content else { return .notMine }
    switch key {
    case .character("t"): return .push(.prompt(Prompt(.writeSummary(summary.head.month, .text))))
    case .character("m"): return .push(.prompt(Prompt(.writeSummary(summary.head.month, .markdown))))
    case .character("l"), .character("p"): return .stay([.printSummary(summary.head.month)])
    case .character("["): return .stay([.summarise(summary.head.month.adding(months: -1))])
    case .character("]"): return .stay([.summarise(summary.head.month.adding(months: 1))])
    case .control("c"), .character("Q"), .control("z"), .control("l"), .character("?"), .f(1): return .notMine
    default: return .stay()
    }
  }
}
