import GiaobanCore
import GiaobanTerminal
import GiaobanText

// The bar of a block: how many pledges have which health, and how many are done.
extension PaneDrawing {
  private struct Segment {
    let health: Health
    let count: Int
    /// How many times the sign stands there.
    var signs = 1

    var columns: Int { signs + "\(count)".utf8.count }
  }

  /// A stacked bar with its numbers, worst first: each sign as often as its share of the room, and the number after it.
  func drawBar(in rect: Rect, _ picture: inout Picture) {
    let end = rect.column + rect.columns - 1
    let told = look(doneWords)
    let columns = min(told.displayWidth, rect.columns - 2)
    picture.canvas.write(
      told, at: Point(column: end - columns, row: rect.row), limit: columns, style: look.palette[.text])
    var point = Point(column: rect.column + 1, row: rect.row)
    for segment in segments(columns: end - columns - 2 - point.column) {
      let text = String(repeating: look.sign(of: segment.health), count: segment.signs) + "\(segment.count)"
      point.column += 1 + picture.canvas.write(text, at: point, style: look.style(of: segment.health))
    }
  }

  /// "1 of 17 done", and how many were dropped.
  private var doneWords: Phrase {
    let tally = part.tally
    let all = tally.total + tally.dropped
    let done = Phrase(vi: "xong \(tally.done)/\(all)", en: "\(tally.done) of \(all) done")
    return tally.dropped == 0 ? done : done + Phrase(vi: ", dừng \(tally.dropped)", en: ", \(tally.dropped) dropped")
  }

  private func segments(columns: Int) -> [Segment] {
    let tally = part.tally.health
    var segments = [Health.offTrack, .atRisk, .onTrack, .unknown].map { Segment(health: $0, count: tally[$0]) }
    segments.removeAll { $0.count == 0 }
    let taken = segments.reduce(0) { $0 + $1.columns + 1 } - segments.count
    let signs = min(columns - taken, segments.reduce(0) { $0 + $1.count })
    if signs > segments.count {
      for (index, share) in Self.shares(of: segments.map(\.count), columns: signs).enumerated() {
        segments[index].signs = max(1, share)
      }
    }
    var end = 0
    return segments.filter { segment in
      end += segment.columns + 1
      return end - 1 <= columns
    }
  }

  /// Columns in proportion to the counts, all of them together `columns`; what is there at all has one.
  static func shares(of counts: [Int], columns: Int) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return counts.map { _ in 0 } }
    var shares = counts.map { $0 == 0 ? 0 : max(1, $0 * columns / total) }
    // A column too few goes to whoever is furthest below its due, one too many is taken from whoever is furthest above.
    let lack = { (index: Int) in counts[index] * columns - shares[index] * total }
    while shares.reduce(0, +) < columns, let most = shares.indices.max(by: { lack($0) < lack($1) }) {
      shares[most] += 1
    }
    while shares.reduce(0, +) > columns, let least = shares.indices.min(by: { lack($0) < lack($1) }) {
      shares[least] -= 1
    }
    return shares
  }
}
