import GiaobanCore

/// A report as one file of HTML: no script, nothing from outside, every recorded text escaped.
package struct HTMLReport: Sendable {
  /// What reads it.
  package enum Medium: CaseIterable, Sendable {
    /// A browser, on a screen or on paper, and WeasyPrint.
    case page
    /// pandoc or LibreOffice, on the way to a word processor: no pictures, no styles but the names in ``WordStyle``.
    case wordProcessor
  }

  package let medium: Medium

  package init(medium: Medium = .page) {
    self.medium = medium
  }

  /// - Returns: the whole file, ending with a line feed.
  package func text(of document: ReportDocument) -> String {
    switch medium {
    case .page: HTMLPage(document).text
    case .wordProcessor: HTMLManuscript(document).text
    }
  }
}

extension ReportDocument {
  /// The name for the window and the properties of a file: the first title, else what the letter is about.
  var name: String {
    for case .title(let text) in parts { return text }
    return letter.map { "\($0.kind) \($0.about)" } ?? "giaoban"
  }

  /// The parts before the first annex, which the signature follows, and the annexes.
  var bodyAndAnnexes: (body: ArraySlice<Part>, annexes: ArraySlice<Part>) {
    let start = parts.firstIndex { if case .annex = $0 { true } else { false } } ?? parts.endIndex
    return (parts[..<start], parts[start...])
  }
}
