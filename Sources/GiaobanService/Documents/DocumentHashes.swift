import Foundation
import GiaobanText

/// The SHA-256 hashes that a document names, whatever its format.
package struct DocumentHashes {
  private static let digits = 64

  package let path: String
  /// The hashes in lower case, each once, in the order of the document.
  package let hashes: [String]

  /// - Throws: a ``Failure`` for a file that cannot be read, or whose reader is missing or fails.
  package init(of path: String, _ environment: [String: String]) throws {
    self.path = path
    hashes = Self.hashes(in: try Self.text(of: path, environment))
  }

  /// The bytes to be searched: of PDF and Word what their readers make of them, of all else the file's own.
  private static func text(of path: String, _ environment: [String: String]) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw Self.unreadable(path) }
    let bytes = Array(data)
    if bytes.starts(with: Array("%PDF-".utf8)) {
      return try DocumentReader.pdf.text(of: path, environment)
    }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      return try DocumentReader.word.text(of: path, environment)
    }
    return bytes
  }

  private static func unreadable(_ path: String) -> Failure {
    if FileManager.default.fileExists(atPath: path) {
      return Failure(
        .badInputFile, Phrase(vi: "Không đọc được \(path).", en: "\(path) cannot be read."))
    }
    return Failure(
      .noSuchFileOrStore,
      Phrase(vi: "Không có tệp \(path).", en: "There is no file \(path)."))
  }

  /// Words of 64 hexadecimal digits. A word that its line had no room for, on paper or in a calendar, is put together from
  /// the lines that follow each other.
  package static func hashes(in bytes: [UInt8]) -> [String] {
    var hashes: [String] = []
    // Hexadecimal words that only breaks of line part, the latest last.
    var chain: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let gap = rest.prefix { !isWordByte($0) }
      rest = rest.dropFirst(gap.count)
      let word = rest.prefix(while: isWordByte)
      rest = rest.dropFirst(word.count)
      let isLinked = gap.contains(UInt8(ascii: "\n")) && gap.allSatisfy(isBlank)
      if !isLinked { chain = [] }
      guard (1...digits).contains(word.count), word.allSatisfy(isHexadecimal) else {
        chain = []
        continue
      }
      chain = chain.suffix(3) + [word]
      for start in chain.indices where chain[start...].reduce(0, { $0 + $1.count }) == digits {
        let hash = String(decoding: chain[start...].joined(), as: UTF8.self).lowercased()
        if !hashes.contains(hash) { hashes.append(hash) }
      }
    }
    return hashes
  }

  /// A blank, tab, break of line or of page.
  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  /// A letter or digit of ASCII, or any byte of another letter.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF:
      true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
