import GiaobanText

/// A minister or deputy minister.
package struct Leader: Hashable, Codable, Sendable {
  package let code: LeaderCode
  package var name: String
  package var title: Bilingual
  /// The last day in office, or nil for one who is in office. Nothing is decided, assigned or chaired after it.
  package var lastDay: Day?

  package init(code: LeaderCode, name: String, title: Bilingual, lastDay: Day? = nil) {
    self.code = code
    self.name = name
    self.title = title
    self.lastDay = lastDay
  }

  package func isInOffice(on day: Day) -> Bool { lastDay.map { day <= $0 } ?? true }
}

extension Collection<Leader> {
  /// The one that a text names: by the code in any case of letters, or by the whole name, accents optional.
  ///
  /// - Returns: nil when there is none, or the name is that of several.
  package func named(_ text: String) -> Leader? {
    if let code = LeaderCode(text.uppercased()), let leader = first(where: { $0.code == code }) { return leader }
    let folded = TextFold.folded(text)
    let found = filter { TextFold.folded($0.name) == folded }
    return found.count == 1 ? found.first : nil
  }
}
