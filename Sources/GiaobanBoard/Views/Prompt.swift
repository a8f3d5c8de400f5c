import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// Asks for one line: a file to write or to read.
package struct Prompt: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case writeReport(ReportSubject, ReportFormat)
    case loadFile
    /// The filter's text.
    case saveFilter(String)
    case reopenMonth(Month, Language)
  }

  package let kind: Kind
  package var input: TextInput
  /// Why the last try failed; what was typed stays.
  package var problem: Phrase?

  /// - Parameter text: what stands there to begin with; for a report's file, a name is made.
  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    switch kind {
    case .writeReport(let subject, let format): input = TextInput(subject.fileName(format))
    case .loadFile, .saveFilter, .reopenMonth: input = TextInput(text)
    }
  }

  var title: Phrase {
    switch kind {
    case .writeReport(let subject, _): subject.writingTitle
    case .saveFilter(let text): Phrase(vi: "Lưu bộ lọc “\(text)” với tên", en: "Save the filter “\(text)” as")
    case .reopenMonth(let month, _):
      Phrase(vi: "Mở lại \(month.name.vi): vì lý do gì?", en: "Open \(month.name.en) again: for what reason?")
    case .loadFile: Phrase(vi: "Nạp tệp hội nghị giao ban", en: "Load a briefing file")
    }
  }

  mutating func handle(_ key: Key) -> OverlayResponse {
    switch key {
    case .escape, .control("c"): return .close()
    case .enter, .control("s"):
      guard !input.isEmpty else { return .stay([.bell]) }
      problem = nil
      switch kind {
      case .writeReport(let subject, let format):
        return .stay([.writeReport(subject, format, path: input.text, isReplacing: false)])
      case .loadFile: return .stay([.initialise(.file(input.text))])
      case .reopenMonth(let month, let language): return reopen(month, language)
      case .saveFilter: return input.words.isEmpty ? .stay([.bell]) : .run(.choose(.saveFilter(as: input.words)))
      }
    default:
      _ = input.handle(key)
      return .stay()
    }
  }

  private func reopen(_ month: Month, _ language: Language) -> OverlayResponse {
    // The reason stands in the language of who gives it; the summary shows it in both.
    guard let reason = Bilingual(input.words, in: language) else { return .stay([.bell]) }
    return .stay([.save(.reopenMonths(MonthRange(month), reason: reason))])
  }
}
