import GiaobanCore

/// A list of records that a code is chosen from.
package enum CodeList: Hashable, Sendable {
  case blocks
  case units
  case leaders
  /// Leaders, or anybody else by name.
  case people
  case briefings

  /// What the list is of, for "there is no …".
  var kind: Phrase {
    switch self {
    case .blocks: Phrase(vi: "khối", en: "block")
    case .units: Phrase(vi: "đơn vị", en: "unit")
    case .leaders, .people: Phrase(vi: "lãnh đạo", en: "leader")
    case .briefings: Phrase(vi: "hội nghị giao ban", en: "briefing")
    }
  }

  func candidates(_ context: FormContext) -> [CodeCandidate] {
    let (ministry, language) = (context.ministry, context.language)
    switch self {
    case .blocks: return ministry.orderedBlocks.map { CodeCandidate($0.code.text, $0.name, language) }
    case .units:
      return ministry.orderedUnits.map { CodeCandidate($0.code.text, $0.name, language, also: $0.head?.name) }
    case .leaders, .people:
      let leaders = ministry.leaders.values.sorted { $0.code < $1.code }
      return leaders.map { CodeCandidate($0.code.text, name: $0.name + ", " + $0.title.text(language), also: []) }
    case .briefings:
      let briefings = ministry.briefings.values.sorted { $0.day > $1.day }
      return briefings.map {
        CodeCandidate(DayText.editable($0.day, language), $0.title, language, also: $0.day.iso)
      }
    }
  }

  /// The one that a text names: by its code in any case of letters, or by its whole name, accents optional.
  ///
  /// - Returns: nil when there is none, or the name is that of several.
  func named(_ text: String, _ context: FormContext) -> CodeCandidate? {
    let candidates = candidates(context)
    if self == .briefings {
      guard let day = DayText.typed(text, from: context.today) else { return nil }
      return candidates.first { $0.code == DayText.editable(day, context.language) }
    }
    if let exact = candidates.first(where: { $0.code == text.uppercased() }) { return exact }
    let folded = TextFold.folded(text)
    let found = candidates.filter { TextFold.folded($0.name) == folded }
    return found.count == 1 ? found.first : nil
  }

  /// Those that a text may be the beginning of: by code first, then by words of the name.
  func matches(_ text: String, _ context: FormContext) -> [CodeCandidate] {
    let candidates = candidates(context)
    let query = SearchText(text)
    if query.isEmpty { return candidates }
    let upper = text.uppercased()
    let byCode = candidates.filter { $0.code.hasPrefix(upper) }
    return byCode + candidates.filter { !$0.code.hasPrefix(upper) && query.matches($0.text) }
  }
}

/// A code with the name it stands for.
struct CodeCandidate: Equatable, Sendable {
  let code: String
  let name: String
  fileprivate let text: FoldedText

  fileprivate init(_ code: String, name: String, also: [String]) {
    self.code = code
    self.name = name
    text = FoldedText([code, name] + also)
  }

  /// Found by its name in both languages.
  fileprivate init(_ code: String, _ name: Bilingual, _ language: Language, also: String? = nil) {
    self.init(code, name: name.text(language), also: [name.vi, name.en, also].compactMap { $0 })
  }
}
