import GiaobanText

/// What a user sets for themselves, in a file: how the program speaks and looks. The store's own settings are in the store.
///
/// docs/configuration.md is the file's description.
package struct ProgramSettings: Equatable, Sendable {
  package enum Symbols: String, CaseIterable, Sendable {
    case unicode
    case ascii
  }

  // nil: not said.
  package var language: Language?
  /// A theme's name, or a theme file's path.
  package var theme: String?
  package var symbols: Symbols?
  package var mouse: Bool?

  package init() {}

  /// Reads the file at `path`. One that is not there, or says nothing, sets nothing.
  ///
  /// - Throws: `invalid` with every problem, by line; `isFolder`, `cannotRead`, `tooLarge`.
  package init(path: String) throws(ExchangeError) {
    try UserFileReading.read(path: path) { take(&$0, $1) }
  }

  package init(bytes: [UInt8], file: String) throws(ExchangeError) {
    try UserFileReading.read(bytes, file: file) { take(&$0, $1) }
  }

  private mutating func take(_ reading: inout UserFileReading, _ root: YAMLCursor) {
    let fields = reading.fields(of: root, known: ["language", "theme", "symbols", "mouse"])
    language = reading.choice(fields["language"])
    theme = reading.text(fields["theme"])
    symbols = reading.choice(fields["symbols"])
    mouse = reading.yesOrNo(fields["mouse"])
  }
}
