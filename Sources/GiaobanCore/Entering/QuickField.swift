import GiaobanText

/// What a quick line may say of a new pledge beside its title: `unit:EDU`, `hạn:31/12`.
package enum QuickField: CaseIterable, Sendable {
  case unit
  case cooperatingUnits
  case due
  case briefing
  case assignedOn
  case assignedBy
  case origin
  case source
  case product

  /// What may stand before the colon, the word that messages write first; accents, capitals and hyphens are optional.
  var words: [String] {
    switch self {
    case .unit: ["unit", "đơn-vị", "đv"]
    case .cooperatingUnits: ["with", "phối-hợp"]
    case .due: ["due", "hạn"]
    case .briefing: ["briefing", "giao-ban", "hội-nghị"]
    case .assignedOn: ["on", "ngày-giao"]
    case .assignedBy: ["by", "người-giao"]
    case .origin: ["origin", "nguồn-gốc"]
    case .source: ["source", "căn-cứ", "văn-bản"]
    case .product: ["product", "sản-phẩm"]
    }
  }

  /// Days may go on over several words: `due:end of quarter`.
  var dayKind: DayKind? {
    switch self {
    case .due: .due
    case .briefing: .briefing
    case .assignedOn: .assigned
    case .unit, .cooperatingUnits, .assignedBy, .origin, .source, .product: nil
    }
  }

  /// As messages write it.
  package var written: Phrase { Phrase(vi: words[1] + ":", en: words[0] + ":") }

  init?(word: String) {
    let folded = QuickMark.folded(word)
    guard let field = Self.allCases.first(where: { $0.words.contains { QuickMark.folded($0) == folded } }) else {
      return nil
    }
    self = field
  }
}

/// What a quick line may mark a new pledge as: `+core`, `+cốt-lõi`.
package enum QuickMark: CaseIterable, Sendable {
  case core
  case bold
  case monthly

  var words: [String] {
    switch self {
    case .core: ["core", "cốt-lõi"]
    case .bold: ["bold", "vùng-2%", "2%"]
    case .monthly: ["monthly", "hằng-tháng", "hàng-tháng"]
    }
  }

  /// As messages write it.
  package var written: Phrase { Phrase(vi: "+" + words[1], en: "+" + words[0]) }

  init?(word: String) {
    let folded = Self.folded(word)
    guard let mark = Self.allCases.first(where: { $0.words.contains { Self.folded($0) == folded } }) else { return nil }
    self = mark
  }

  /// Without accents, case, and what joins the parts of a word.
  static func folded(_ word: String) -> String { TextFold.folded(word).filter { $0 != "-" && $0 != "_" } }
}
