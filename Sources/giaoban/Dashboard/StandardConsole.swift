import Foundation
import GiaobanBoard
import GiaobanText

/// Standard input and output, for the plain mode.
final class StandardConsole: PlainConsole {
  private let output: StandardOutput
  private let language: Language
  private let isTyped = isatty(STDIN_FILENO) == 1
  /// What kept something from being said: then there is no more to hear.
  private(set) var failure: (any Error)?

  init(_ output: StandardOutput, _ language: Language) {
    self.output = output
    self.language = language
  }

  func readLine(after prompt: String) -> String? {
    while failure == nil {
      // Of what is piped in nobody sees where a line ends.
      write(isTyped ? prompt : prompt + "\n")
      guard let line = Swift.readLine() else { return nil }
      if !line.unicodeScalars.contains("\u{FFFD}") { return line }
      let words = Phrase(vi: "Dòng ấy không phải UTF-8; hãy gõ lại.", en: "That line is not UTF-8; type it again.")
      say(words.text(language))
    }
    return nil
  }

  func say(_ text: String) { write(text.shown + (text.hasSuffix("\n") ? "" : "\n")) }

  func wait(for descriptor: Int32) {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&waited, 1, -1)
  }

  private func write(_ text: String) {
    guard failure == nil else { return }
    do { try output.write(text) } catch { failure = error }
  }
}
