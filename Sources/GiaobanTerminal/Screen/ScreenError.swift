import GiaobanText

/// Why there can be no board on this terminal.
package enum ScreenError: Error, Hashable, Sendable {
  case notATerminal
  /// The value of TERM, empty when it is not set.
  case unknownTerminal(String)
  /// The value of TERM.
  case cannotMoveCursor(String)
  case failed

  package var phrase: Phrase {
    switch self {
    case .notATerminal:
      Phrase(vi: "Bảng điều hành cần một terminal.", en: "The board needs a terminal.") + Self.withoutTerminal
    case .unknownTerminal(let term) where term.isEmpty:
      Phrase(
        vi: "Chưa đặt biến TERM, nên không biết đây là terminal nào. Thử: TERM=xterm-256color giaoban.",
        en: "TERM is not set, so the kind of terminal is unknown. Try: TERM=xterm-256color giaoban.")
        + Self.withoutTerminal
    case .unknownTerminal(let term):
      Phrase(
        vi: "Máy này không biết loại terminal “\(term.displayed)” (TERM). Thử: TERM=xterm-256color giaoban.",
        en: "This machine does not know the terminal “\(term.displayed)” (TERM). Try: TERM=xterm-256color giaoban.")
        + Self.withoutTerminal
    case .cannotMoveCursor(let term):
      Phrase(
        vi: "Terminal “\(term.displayed)” (TERM) không đặt được con trỏ, nên không vẽ được bảng.",
        en: "The terminal “\(term.displayed)” (TERM) cannot place its cursor, so no board can be drawn.")
        + Self.withoutTerminal
    case .failed:
      Phrase(vi: "Không mở được terminal.", en: "The terminal could not be opened.") + Self.withoutTerminal
    }
  }

  private static let withoutTerminal = Phrase(
    vi: " Hai lệnh giaoban summary và giaoban list không cần terminal.",
    en: " giaoban summary and giaoban list need no terminal.")
}
