import Foundation
import Testing

/// A table of `Tables/`, made by other programs; `make-tables.py` there tells which and how.
enum Table {
  /// - Returns: the rows without the head, in fields; no field holds a comma.
  static func rows(_ name: String) throws -> [[String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Tables/\(name)")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    try #require(!lines.isEmpty)
    return lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}
