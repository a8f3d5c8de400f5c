import GiaobanText

/// The summary of a closed month as its closing keeps it: the same words and figures in every later version. Only its seal
/// is put to it, since what was hashed cannot hold the hash.
package struct KeptSummary: Report, Equatable {
  /// What is kept in one language.
  package struct Texts: Equatable, Sendable {
    /// The document without its seal.
    package let document: ReportDocument
    package let json: String
    package let calendar: String

    package init(document: ReportDocument, json: String, calendar: String) {
      self.document = document
      self.json = json
      self.calendar = calendar
    }
  }

  package let seal: SummarySeal
  private let vietnamese: Texts
  private let english: Texts

  package init(seal: SummarySeal, vietnamese: Texts, english: Texts) {
    self.seal = seal
    self.vietnamese = vietnamese
    self.english = english
  }

  package func document(_ language: Language) -> ReportDocument { texts(language).document.sealed(seal) }

  package func jsonText(_ language: Language) -> String {
    JSONReport.seal(seal, language).reduce(texts(language).json) { text, member in
      text.replacingMember(member.key, by: member.value)
    }
  }

  package func calendarText(_ language: Language) -> String {
    CalendarReport.sealed(texts(language).calendar, seal.footer(language))
  }

  private func texts(_ language: Language) -> Texts {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension String {
  /// The file of a JSON object, as ``JSONValue/text`` writes it, with another value of one of its own members. In that form
  /// a member of the object itself begins a line with two blanks, and the lines of its value have more, but for the last.
  func replacingMember(_ key: String, by value: JSONValue) -> String {
    let begin = "  " + JSONValue.quoted(key) + ": "
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    guard let first = lines.firstIndex(where: { $0.hasPrefix(begin) }) else { return self }
    let opens = lines[first].utf8.last.map { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") } ?? false
    let last = opens ? lines[first...].firstIndex { $0.hasPrefix("  ]") || $0.hasPrefix("  }") } ?? first : first
    let comma = lines[last].utf8.last == UInt8(ascii: ",") ? "," : ""
    let written = begin + value.text(indent: "  ") + comma
    return (lines[..<first] + [Substring(written)] + lines[(last + 1)...]).joined(separator: "\n")
  }
}
