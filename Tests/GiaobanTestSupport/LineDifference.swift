/// Two texts side by side, line by line, as a failing test shows them.
package struct LineDifference: Sendable {
  /// Lines that differ, `-` recorded and `+` now, with two equal lines around and line numbers of the recorded text.
  package let text: String

  private static let context = 2

  package init(from recorded: String, to current: String) {
    let old = Self.lines(of: recorded)
    let new = Self.lines(of: current)
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [(mark: String, number: Int, line: [UInt8])] = []
    var i = 0
    var j = 0
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        rows.append(("-", i + 1, old[i]))
        i += 1
      } else if j < new.count, inserted.contains(j) {
        rows.append(("+", i + 1, new[j]))
        j += 1
      } else {
        rows.append((" ", i + 1, old[i]))
        i += 1
        j += 1
      }
    }
    text = Self.render(rows)
  }

  /// Split at LF bytes: CRLF is one `Character`, and equal-looking lines may differ in bytes.
  private static func lines(of text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }

  private static func render(_ rows: [(mark: String, number: Int, line: [UInt8])]) -> String {
    let changed = rows.indices.filter { rows[$0].mark != " " }
    let texts = changed.map { String(decoding: rows[$0].line, as: UTF8.self) }
    // Lines that look alike but differ in bytes (NFC and NFD, say) are told apart by their scalars.
    let looksAlike = Set(texts).count < Set(changed.map { rows[$0].line }).count
    var result: [String] = []
    var last = -1
    for index in rows.indices where changed.contains(where: { abs($0 - index) <= context }) {
      if last >= 0 && index > last + 1 { result.append("   …") }
      last = index
      let row = rows[index]
      let number = String(row.number)
      let padding = String(repeating: " ", count: max(0, 4 - number.count))
      let line = row.mark == " " ? String(decoding: row.line, as: UTF8.self) : visible(row.line, escaped: looksAlike)
      result.append("\(padding)\(number) \(row.mark)│\(line)")
    }
    return result.joined(separator: "\n")
  }

  /// Blanks at the end as `·`, control characters as escapes; with `escaped` everything outside ASCII too.
  private static func visible(_ line: [UInt8], escaped: Bool) -> String {
    let blanks = line.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    let body = String(decoding: line.dropLast(blanks), as: UTF8.self)
    let shown = body.unicodeScalars.map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F || (escaped && scalar.value > 0x7E)
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
    return shown.joined() + String(repeating: "·", count: blanks)
  }
}
