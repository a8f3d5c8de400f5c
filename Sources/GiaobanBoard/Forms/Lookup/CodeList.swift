import GiaobanCore
import GiaobanText

/// A list of records that a code is chosen from.
package enum CodeList: Hashable, Sendable {
  case blocks
  case units
  case leaders
  case briefings
  /// The pledges of the month on the screen, which may be many thousands: no more are listed than one looks through.
  case pledges

  private static let mostPledges = 200

  /// What the list is of, for "there is no …".
  var kind: Phrase {
    switch self {
    case .blocks: Phrase(vi: "khối", en: "block")
    case .units: Phrase(vi: "đơn vị", en: "unit")
    case .leaders: Phrase(vi: "lãnh đạo", en: "leader")
    case .briefings: Phrase(vi: "hội nghị giao ban", en: "briefing")
    case .pledges: Phrase(vi: "cam kết", en: "pledge")
    }
  }

  func candidates(_ context: FormContext) -> [CodeCandidate] {
    let (ministry, language) = (context.ministry, context.language)
    switch self {
    case .blocks: return ministry.orderedBlocks.map { CodeCandidate($0, language) }
    case .units: return ministry.orderedUnits.map { CodeCandidate($0, language) }
    case .leaders:
      // Those who have left stand last: what they decided is still told.
      let leaders = ministry.leaders.values.sorted {
        ($0.lastDay == nil ? 0 : 1, $0.code) < ($1.lastDay == nil ? 0 : 1, $1.code)
      }
      return leaders.map { CodeCandidate($0, language) }
    case .briefings: return ministry.briefings.values.sorted { $0.day > $1.day }.map { CodeCandidate($0, language) }
    case .pledges: return context.portfolio.lines.prefix(Self.mostPledges).map { CodeCandidate($0.pledge, language) }
    }
  }

  /// The one that a text names: by its code in any case of letters, or by its whole name, accents optional.
  ///
  /// - Returns: nil when there is none, or the name is that of several.
  func named(_ text: String, _ context: FormContext) -> CodeCandidate? {
    if let candidate = coded(text, context) { return candidate }
    if self == .leaders, let leader = context.ministry.leaders.values.named(text) {
      return CodeCandidate(leader, context.language)
    }
    if self == .pledges { return nil }
    let folded = TextFold.folded(text)
    let found = candidates(context).filter { TextFold.folded($0.name) == folded }
    return found.count == 1 ? found.first : nil
  }

  /// The candidate that has `text` as its code, not as its name: a field that is filled in is looked up at each
  /// drawing.
  private func coded(_ text: String, _ context: FormContext) -> CodeCandidate? {
    let (ministry, language) = (context.ministry, context.language)
    let upper = text.uppercased()
    switch self {
    case .blocks:
      return BlockCode(upper).flatMap { ministry.blocks[$0] }.map { CodeCandidate($0, language) }
    case .units: return UnitCode(upper).flatMap { ministry.units[$0] }.map { CodeCandidate($0, language) }
    case .leaders:
      return LeaderCode(upper).flatMap { ministry.leaders[$0] }.map { CodeCandidate($0, language) }
    case .briefings:
      let day = DayText.typed(text, as: .briefing, from: context.today)
      return day.flatMap { ministry.briefings[$0] }.map { CodeCandidate($0, language) }
    case .pledges:
      let place = PledgeCode(upper).flatMap { context.portfolio.index(of: $0) }
      return place.map { CodeCandidate(context.portfolio.lines[$0].pledge, language) }
    }
  }

  /// The candidates that a text may be the beginning of: by code first, then by words of the name.
  func matches(_ text: String, _ context: FormContext) -> [CodeCandidate] {
    if self == .pledges { return Self.pledges(beginning: text.uppercased(), context) }
    let candidates = candidates(context)
    let query = SearchText(text)
    if query.isEmpty { return candidates }
    let upper = text.uppercased()
    let byCode = candidates.filter { $0.code.hasPrefix(upper) }
    return byCode + candidates.filter { !$0.code.hasPrefix(upper) && query.matches(FoldedText($0.words)) }
  }
}

extension CodeList {
  private static func pledges(beginning text: String, _ context: FormContext) -> [CodeCandidate] {
    let found = context.portfolio.lines.lazy.filter { $0.pledge.code.description.hasPrefix(text) }
    return found.prefix(mostPledges).map { CodeCandidate($0.pledge, context.language) }
  }
}

/// A code with the name it stands for.
struct CodeCandidate: Equatable, Sendable {
  let code: String
  let name: String
  /// What it is found by.
  let words: [String]

  fileprivate init(_ block: Block, _ language: Language) {
    self.init(block.code.text, block.name, language)
  }

  fileprivate init(_ unit: OrgUnit, _ language: Language) {
    self.init(unit.code.text, unit.name, language, also: unit.head?.name)
  }

  fileprivate init(_ pledge: Pledge, _ language: Language) {
    self.init(pledge.code.description, pledge.title, language)
  }

  fileprivate init(_ leader: Leader, _ language: Language) {
    code = leader.code.text
    name = leader.name + ", " + leader.title.text(language)
    words = [code, name, leader.title.vi, leader.title.en].compactMap { $0 }
  }

  fileprivate init(_ briefing: Briefing, _ language: Language) {
    self.init(DayText.editable(briefing.day, language), briefing.title, language, also: briefing.day.iso)
  }

  /// Found by its name in both languages.
  private init(_ code: String, _ name: Bilingual, _ language: Language, also: String? = nil) {
    self.code = code
    self.name = name.text(language)
    words = [code, name.vi, name.en, also].compactMap { $0 }
  }
}
