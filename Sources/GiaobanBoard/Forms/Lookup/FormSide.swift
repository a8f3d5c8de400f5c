import GiaobanText

/// What is looked at while a form is filled in, such as last month's check-in: beside the fields where the screen is wide
/// enough, else above them, a line each.
struct FormSide: Equatable {
  struct Part: Equatable {
    let name: Phrase
    let text: String
  }

  let title: Phrase
  let parts: [Part]

  /// One below the other, as many rows as each needs.
  func lines(columns: Int, _ look: Look) -> [StyledLine] {
    [StyledLine(look(title).truncated(to: columns, ellipsis: look.symbols.ellipsis), .overlayTitle)]
      + parts.flatMap { part in
        [StyledLine(), StyledLine(look(part.name.capitalised), .dim)]
          + part.text.wrapped(to: max(1, columns)).map { StyledLine($0) }
      }
  }

  /// A line each, cut where it is too long.
  func shortLines(columns: Int, _ look: Look) -> [String] {
    ([look(title)] + parts.map { look($0.name.capitalised) + ": " + $0.text }).map { line in
      let line = line.split(separator: "\n").joined(separator: " ")
      return line.truncated(to: columns, ellipsis: look.symbols.ellipsis)
    }
  }
}

/// What is said under a field of what was typed into it.
struct FormRemark: Equatable {
  let words: Phrase
  let role: ThemeRole
}
