import GiaobanTerminal

// What the keys do to what stands in a field.
extension FormField {
  /// Whether the next letter takes the place of all that stands there, as it does in a cell of a sheet: that of a field which
  /// holds one value, filled in by the program or recorded. Moving in it keeps it; words are always gone on with.
  var isReplacedByTyping: Bool {
    if isTouched || isChanged || typed.isEmpty { return false }
    switch kind {
    case .number, .day, .months, .code, .file: return true
    case .line, .long, .codes, .waypoints, .choice, .button, .more: return false
    }
  }

  /// - Returns: false when the key is not one that edits.
  mutating func handle(_ key: Key) -> Bool {
    if isReplacedByTyping {
      switch key {
      case .character, .paste: input = TextInput()
      case .backspace, .control("h"), .delete:
        input = TextInput()
        isTouched = true
        return true
      default: break
      }
    }
    let isTyped = input.handle(key)
    isTouched = isTouched || isTyped
    return isTyped
  }
}
