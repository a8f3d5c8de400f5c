import Foundation
import GiaobanService
import GiaobanTerminal
import GiaobanText

/// Standard output with every write checked: `print` to a full disk loses what it prints and says nothing.
struct StandardOutput {
  /// Writes text as it is: of documents that are already fit for a terminal.
  ///
  /// - Throws: a ``Failure`` of status `outputFailed`; ``ClosedPipe`` when nobody reads any more.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes as they are: of files that are none for a terminal.
  ///
  /// - Throws: as for text.
  func write(_ bytes: [UInt8]) throws {
    do {
      try WholeWriting.writeAll(bytes, to: STDOUT_FILENO)
    } catch {
      if error.number == EPIPE { throw ClosedPipe() }
      let reason = String(cString: strerror(error.number))
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Không ghi hết được ra đầu ra chuẩn (\(reason)). Hãy xem lại chỗ trống của nơi nhận.",
          en: "Standard output did not take everything (\(reason)). Check the room where it goes."))
    }
  }

  /// One message, with a line feed after it; control characters from outside are shown as marks.
  func say(_ words: String) throws {
    try write(words.shownByLine + "\n")
  }

  /// Where standard input, output or error is closed (`>&-`), puts something there that fails: else the next file to be
  /// opened would take its number, and output would go into it.
  static func reserveStandardFiles() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) == -1 {
      _ = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Nobody reads standard output any more (`| head`): a quiet end.
struct ClosedPipe: Error {}

/// Standard error, for what failed.
enum StandardError {
  /// Writes a message; a standard error that takes nothing is passed over.
  static func say(_ words: String) {
    try? WholeWriting.writeAll(Array((words.shownByLine + "\n").utf8), to: STDERR_FILENO)
  }

  static func say(_ failure: Failure, _ language: Language) {
    let words = failure.words.text(language)
    // A bad file's lines begin with file and line, where editors look for them.
    say(failure.status == .badInputFile ? words : "giaoban: " + words)
  }
}

extension String {
  /// What may be shown of text from outside, line by line.
  fileprivate var shownByLine: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).displayed }
      .joined(separator: "\n")
  }
}
