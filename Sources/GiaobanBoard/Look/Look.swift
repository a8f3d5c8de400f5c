import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// How everything is shown: language, colours, signs. Handed to whatever draws; never looked up.
package struct Look: Equatable, Sendable {
  package var language: Language
  package var palette: Palette
  package var symbols: SymbolSet

  package init(language: Language, palette: Palette, symbols: SymbolSet) {
    self.language = language
    self.palette = palette
    self.symbols = symbols
  }

  func callAsFunction(_ phrase: Phrase) -> String { phrase.text(language) }

  func callAsFunction(_ text: Bilingual) -> String { text.text(language) }

  /// The sign between the parts of one line.
  var dot: String { " \(symbols.separator) " }

  /// The sign between one value or day and the next.
  var arrow: String { symbols.name == .ascii ? " -> " : " → " }

  /// A text with the arrow between one value and the next that the signs have.
  func withArrows(_ text: String) -> String {
    if symbols.name != .ascii { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += $1 == "→" ? "->" : String($1) }
  }

  func style(of health: Health) -> Style {
    switch health {
    case .onTrack: palette[.healthOnTrack]
    case .atRisk: palette[.healthAtRisk]
    case .offTrack: palette[.healthOffTrack]
    case .unknown: palette[.healthUnknown]
    }
  }

  func sign(of health: Health) -> String { symbols[Mark(health)] }
}

extension Mark {
  init(_ health: Health) {
    switch health {
    case .onTrack: self = .onTrack
    case .atRisk: self = .atRisk
    case .offTrack: self = .offTrack
    case .unknown: self = .unknown
    }
  }

  init(_ state: CheckInState) {
    switch state {
    case .draft: self = .draft
    case .submitted: self = .submitted
    case .acknowledged: self = .acknowledged
    case .returned: self = .returned
    }
  }
}
