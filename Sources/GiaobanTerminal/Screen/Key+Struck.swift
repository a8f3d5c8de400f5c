import Foundation

extension Key {
  /// The key that was struck where an input method has made another letter of it: `đ` is d, `ư` is w (as Telex types it), any other
  /// letter with marks is the one it stands on.
  package var struck: Key {
    guard case .character(let text) = self, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    let known: [String: String] = ["đ": "d", "Đ": "D"]
    if let letter = known[text] { return .character(letter) }
    let scalars = text.decomposedStringWithCanonicalMapping.unicodeScalars
    guard let base = scalars.first, scalars.count > 1, base.isASCII else { return self }
    let isHorned = scalars.contains("\u{31B}")
    switch base {
    case "u" where isHorned: return .character("w")
    case "U" where isHorned: return .character("W")
    default: return .character(String(base))
    }
  }
}

extension [InputEvent] {
  /// The events without the backspaces of an input method, which take back a letter to put another in its place: where keys are
  /// struck and no text is typed, there is nothing to take back.
  package var withoutCorrections: [InputEvent] {
    enumerated().compactMap { place, event in
      guard event == .key(.backspace) else { return event }
      let next = self[(place + 1)...].first { $0 != .key(.backspace) }
      guard case .key(let key)? = next, key.struck != key else { return event }
      return nil
    }
  }
}
