/// One column of one row.
package struct Cell: Hashable, Sendable {
  /// What is shown: a character with its combining marks, already filtered by `DisplayText`. Empty in a continuation.
  package let text: String
  /// 1 or 2 columns; 0 in a continuation.
  package let width: UInt8
  package var style: Style

  package init(text: String, width: UInt8, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  package static let blank = Cell(text: " ", width: 1, style: .plain)

  package static func blank(_ style: Style) -> Cell {
    Cell(text: " ", width: 1, style: style)
  }

  /// The second column of a wide character.
  package static func continuation(_ style: Style) -> Cell {
    Cell(text: "", width: 0, style: style)
  }

  package var isContinuation: Bool { width == 0 }
}
