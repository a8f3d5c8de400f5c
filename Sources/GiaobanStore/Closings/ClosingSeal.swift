import Crypto
import Foundation
import GiaobanCore

/// The hash of a closing: SHA-256 over a manifest of a few lines, which names the SHA-256 of each part that it keeps.
/// `docs/closing.md` describes the manifest for other programs.
package enum ClosingSeal {
  /// Seals parts: the hash of the closing, and what it keeps, the manifest among it.
  package static func sealed(
    _ parts: [ClosingPart], of month: Month, on day: Day, by: String
  ) -> (hash: String, parts: [ClosingPart]) {
    let manifest = manifest(of: month, on: day, by: by, parts: parts)
    return (digest(of: manifest), parts + [ClosingPart(.manifest, manifest)])
  }

  /// - Returns: the manifest's SHA-256 in lower-case hexadecimal.
  package static func hash(of month: Month, on day: Day, by: String, parts: [ClosingPart]) -> String {
    digest(of: manifest(of: month, on: day, by: by, parts: parts))
  }

  /// The lines that are hashed, each ended by a line feed.
  ///
  /// - Parameter parts: the manifest, if it is among them, is passed over.
  package static func manifest(of month: Month, on day: Day, by: String, parts: [ClosingPart]) -> String {
    var lines = ["giaoban closing 1", "month \(month.iso)", "on \(day.iso)", "by \(quoted(by.normalised))"]
    let named = parts.filter { $0.name != .manifest }
    let inOrder = named.sorted { Array($0.name.rawValue.utf8).lexicographicallyPrecedes(Array($1.name.rawValue.utf8)) }
    for part in inOrder { lines.append("\(part.name.rawValue) \(digest(of: part.text))") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// SHA-256 of the text's UTF-8, in lower-case hexadecimal.
  package static func digest(of text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// As a string of JSON in the one form that is hashed: `"` and `\` with a backslash before, what is below U+0020 as
  /// `\u00XX` in lower case, all else as it is.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
