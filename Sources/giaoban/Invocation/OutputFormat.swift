import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

/// How a command answers: for people, or for scripts.
enum OutputFormat: String, CaseIterable {
  case text
  case json

  static func named(_ name: String) throws -> OutputFormat { try TypedValue.choice(name, of: "--format") }
}

extension Invocation {
  /// Tells what a step has changed, code by code.
  ///
  /// - Parameter before: stands before the step's name: "undone".
  func tell(_ saved: Saved, as format: OutputFormat, before: Phrase = Phrase("")) throws {
    switch format {
    case .json: try output.write(LogJSON.value(of: saved.batch).text)
    case .text:
      let words = before + saved.batch.summary
      try output.say(words.text(language))
      try output.write(ChangeText.text(of: saved.batch, language))
    }
  }

  func write(_ json: JSONValue) throws { try output.write(json.text) }
}
