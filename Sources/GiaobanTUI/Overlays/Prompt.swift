import GiaobanCore
import GiaobanReports

/// Asks for one line: a file to write or to read.
package struct Prompt: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case writeSummary(Month, ReportFormat)
    case loadFile
  }

  package let kind: Kind
  package var input: TextInput
  /// Why the last try failed; what was typed stays.
  package var problem: Phrase?

  package init(_ kind: Kind) {
    self.kind = kind
    switch kind {
    case .writeSummary(let month, let format): input = TextInput("giaoban-\(month.iso).\(format.fileEnding)")
    case .loadFile: input = TextInput()
    }
  }

  var title: Phrase {
    switch kind {
    case .writeSummary: Phrase(vi: "Ghi báo cáo vào tệp", en: "Write the summary to a file")
    case .loadFile: Phrase(vi: "Nạp tệp hội nghị giao ban", en: "Load a briefing file")
    }
  }

  mutating func handle(_ key: Key) -> OverlayResponse {
    switch key {
    case .escape, .control("c"): return .close()
    case .enter:
      guard !input.isEmpty else { return .stay([.bell]) }
      problem = nil
      switch kind {
      case .writeSummary(let month, let format): return .stay([.writeSummary(month, format, path: input.text)])
      case .loadFile: return .stay([.initialise(.file(input.text))])
      }
    default:
      _ = input.handle(key)
      return .stay()
    }
  }
}
