import GiaobanCore
import GiaobanReports
import GiaobanText

/// A text as it is read on the screen: headings and colours of health in their styles, and where its sections begin.
struct PagerText: Equatable {
  private(set) var lines: [StyledLine]
  /// The lines of its headings.
  private(set) var sections: [Int] = []

  init(lines: [StyledLine]) { self.lines = lines }

  /// A report at most 80 columns wide, as it is printed; the rules under its headings are left to paper.
  init(_ document: ReportDocument, columns: Int) {
    lines = []
    let colours = HealthWords(document.language)
    for line in TextReport(columns: min(columns, 80)).lines(of: document) {
      switch line.kind {
      case .rule: continue
      case .title, .heading:
        // A heading of several lines begins a section once.
        if lines.last?.parts.first?.role != .title { sections.append(lines.count) }
        lines.append(StyledLine(line.text, .title))
      case .subheading: lines.append(StyledLine(line.text, .overlayTitle))
      case .notice: lines.append(StyledLine(line.text, .owed))
      case .body: lines.append(colours.line(line.text))
      }
    }
  }
}

/// Finds the names of health in a text, to colour them. By bytes: a report may have some ten thousand lines.
private struct HealthWords {
  private let words: [(bytes: [UInt8], role: ThemeRole)]

  init(_ language: Language) {
    words = Health.allCases.map { (Array($0.name.text(language).utf8), $0.role) }
  }

  func line(_ text: String) -> StyledLine {
    let bytes = Array(text.utf8)
    var line = StyledLine()
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard let word = words.first(where: { bytes[index...].starts(with: $0.bytes) }) else {
        index += 1
        continue
      }
      if start < index { line = line + (String(decoding: bytes[start..<index], as: UTF8.self), .text) }
      start = index + word.bytes.count
      line = line + (String(decoding: bytes[index..<start], as: UTF8.self), word.role)
      index = start
    }
    return start == 0 ? StyledLine(text, .text) : line + (String(decoding: bytes[start...], as: UTF8.self), .text)
  }
}
