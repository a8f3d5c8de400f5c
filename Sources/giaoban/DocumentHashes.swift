import Foundation
import GiaobanCore

/// The SHA-256 hashes that a document names, whatever its format.
struct DocumentHashes {
  private static let digits = 64

  let path: String
  /// In lower case, each once, in the order of the document.
  let hashes: [String]

  /// - Throws: a ``Failure`` for a file that cannot be read, or whose reader is missing or fails.
  init(of path: String, _ environment: [String: String]) throws {
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

  /// Runs of 64 hexadecimal digits with no letter or digit at either end. Lines that a calendar has folded are joined.
  static func hashes(in bytes: [UInt8]) -> [String] {
    var hashes: [String] = []
    var run: [UInt8] = []
    var isHash = true
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\r"), rest.starts(with: [UInt8(ascii: "\n"), UInt8(ascii: " ")]) {
        rest = rest.dropFirst(2)
        continue
      }
      if isWordByte(byte) {
        isHash = isHash && isHexadecimal(byte)
        if run.count <= digits { run.append(byte) }
        continue
      }
      end(of: &run, isHash, &hashes)
      isHash = true
    }
    end(of: &run, isHash, &hashes)
    return hashes
  }

  private static func end(of run: inout [UInt8], _ isHash: Bool, _ hashes: inout [String]) {
    if isHash, run.count == digits {
      let hash = String(decoding: run, as: UTF8.self).lowercased()
      if !hashes.contains(hash) { hashes.append(hash) }
    }
    run = []
  }

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
