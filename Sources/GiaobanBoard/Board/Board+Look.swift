import GiaobanTerminal
import GiaobanText

/// A theme that is looked at.
struct ThemePreview: Equatable, Sendable {
  let name: String
  /// What comes back where it is not chosen.
  let before: Palette
}

extension Board {
  /// Shows the theme that the view on top asks for; where it asks for none any more, the one before.
  mutating func followPreview() -> [Effect] {
    let wanted = overlays.last?.view.previewedTheme
    if wanted == themePreview?.name { return [] }
    let before = themePreview?.before ?? look.palette
    guard let wanted else {
      look.palette = before
      themePreview = nil
      return []
    }
    themePreview = ThemePreview(name: wanted, before: before)
    return [.previewTheme(wanted)]
  }

  /// Whether what is typed is text now, and no keys.
  package var takesText: Bool { overlays.last.map(\.view.takesText) ?? filter.isTyping }

  mutating func turnMouse() -> [Effect] {
    takesMouse.toggle()
    let words =
      takesMouse
      ? Phrase(vi: "giaoban nhận lại chuột", en: "the mouse is giaoban's again")
      : Phrase(
        vi: "chuột thuộc về terminal: chọn và chép chữ được; M nhận lại",
        en: "the mouse is the terminal's: it selects and copies text; M takes it back")
    message = Message(words: words, isError: false)
    return [.takeMouse(takesMouse)]
  }
}
