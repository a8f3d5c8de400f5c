/// Finds what someone may have meant by a misspelt code or command.
package enum NearestNames {
  /// The candidates nearest to `word`, nearest first; equally near ones in the order given.
  ///
  /// Case and accents are ignored. Near is a candidate that begins with the word, or that at most one error in three
  /// letters makes of it: a letter missing, added, changed, or two neighbours exchanged.
  ///
  /// - Returns: At most `limit` different candidates; empty when none is near or the word is empty.
  package static func nearest(to word: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let letters = FoldedLetter.letters(of: word).map(\.base)
    guard !letters.isEmpty, limit > 0 else { return [] }
    // A single letter is an error away from every other.
    let allowed = (letters.count + 1) / 3
    var near: [(candidate: String, distance: Int, lengthDifference: Int, place: Int)] = []
    var seen: Set<String> = []
    for candidate in candidates where seen.insert(candidate).inserted {
      let other = FoldedLetter.letters(of: candidate).map(\.base)
      let difference = abs(other.count - letters.count)
      if other.starts(with: letters) {
        near.append((candidate, min(difference, 1), difference, near.count))
      } else if difference <= allowed {
        let distance = distance(letters, other)
        if distance <= allowed { near.append((candidate, distance, difference, near.count)) }
      }
    }
    near.sort { ($0.distance, $0.lengthDifference, $0.place) < ($1.distance, $1.lengthDifference, $1.place) }
    return near.prefix(limit).map(\.candidate)
  }

  /// The optimal string alignment distance: Levenshtein's with the exchange of two neighbours as one error.
  static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
