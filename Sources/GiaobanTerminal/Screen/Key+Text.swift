extension Key {
  /// How the key is written in help, hints and on the line of keys, with signs for the arrows.
  package var text: String {
    switch self {
    case .character(" "): "Space"
    case .character(let text): text
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .f(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter)"
    case .alt(let letter): "Alt-\(letter)"
    case .paste(let text): text
    }
  }
}

extension String {
  /// The text for terminals that have no signs for arrows: `↑↓` is Up/Down, `→ l` is Right l.
  package var replacingArrows: String {
    let names: [Unicode.Scalar: String] = ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"]
    var result = ""
    var isAfterArrow = false
    for scalar in unicodeScalars {
      let name = names[scalar]
      if name != nil && isAfterArrow { result += "/" }
      result += name ?? String(scalar)
      isAfterArrow = name != nil
    }
    return result
  }
}
