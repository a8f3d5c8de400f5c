import GiaobanCore
import GiaobanReports

/// Text to read: scrolled, searched, and where it is a report written and printed.
package struct Pager: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case why(code: PledgeCode, title: Bilingual, Assessment)
    case summary(MonthlySummary)
    case conclusions(MeetingConclusions)
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
    case .conclusions: look(Phrase(vi: "Kết luận giao ban", en: "Conclusions of the meeting"))
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
    case .conclusions:
      return look(
        Phrase(
          vi: "Esc đóng  t ghi .txt  m .md  l in  / tìm", en: "Esc close  t save .txt  m .md  l print  / find"))
    }
  }

  func lines(look: Look, columns: Int) -> [StyledLine] {
    switch content {
    case .why(_, _, let assessment): PledgeSheet.why(assessment, look: look, columns: columns)
    case .summary(let summary):
      Self.lines(of: ReportFormat.text.text(of: summary, look.language, columns: min(columns, 80)))
    case .conclusions(let conclusions):
      Self.lines(of: ReportFormat.text.text(of: conclusions, look.language, columns: min(columns, 80)))
    }
  }

  private static func lines(of report: String) -> [StyledLine] {
    report.split(separator: "\n", omittingEmptySubsequences: false).map { StyledLine(String($0), .text) }
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
    default: return handleReport(key)
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

  /// The keys that a report has of its own; they are no requests while it is read.
  private func handleReport(_ key: Key) -> OverlayResponse {
    switch key {
    case .control("c"), .character("Q"), .control("z"), .control("l"), .character("?"), .f(1): return .notMine
    default: break
    }
    switch content {
    case .why: return .notMine
    case .summary(let summary): return handle(key, of: summary)
    case .conclusions(let conclusions): return handle(key, of: conclusions)
    }
  }

  private func handle(_ key: Key, of summary: MonthlySummary) -> OverlayResponse {
    let month = summary.head.month
    switch key {
    case .character("t"): return .push(.prompt(Prompt(.writeSummary(month, .text))))
    case .character("m"): return .push(.prompt(Prompt(.writeSummary(month, .markdown))))
    case .character("l"), .character("p"): return .stay([.printSummary(month)])
    case .character("["): return .stay([.summarise(month.adding(months: -1))])
    case .character("]"): return .stay([.summarise(month.adding(months: 1))])
    default: return .stay()
    }
  }

  private func handle(_ key: Key, of conclusions: MeetingConclusions) -> OverlayResponse {
    let day = conclusions.briefing.day
    switch key {
    case .character("t"): return .push(.prompt(Prompt(.writeConclusions(day, .text))))
    case .character("m"): return .push(.prompt(Prompt(.writeConclusions(day, .markdown))))
    case .character("l"), .character("p"): return .stay([.printConclusions(day)])
    default: return .stay()
    }
  }
}
