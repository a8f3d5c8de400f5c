import GiaobanTerminal

/// The columns of a form: its labels, its text, and what stands beside it.
struct FormLayout: Equatable {
  let screen: Size
  /// Whether something stands at the left of the fields.
  let isBeside: Bool

  private static let leastBeside = 110
  private static let gap = 3

  /// - Parameter hasSide: whether there is something to stand beside the fields, on a screen that has the room.
  init(_ screen: Size, hasSide: Bool) {
    self.screen = screen
    isBeside = hasSide && screen.columns >= Self.leastBeside
  }

  /// Of the frame.
  var columns: Int { min(screen.columns - 2, isBeside ? 140 : 92) }
  /// Within the frame and a blank at each side.
  var insideColumns: Int { max(0, columns - 4) }
  var sideColumns: Int { isBeside ? insideColumns / 3 : 0 }
  /// Of labels and text.
  var formColumns: Int { isBeside ? insideColumns - sideColumns - Self.gap : insideColumns }
  var labelColumns: Int { screen.columns < 72 ? 20 : isBeside ? 22 : 24 }
  /// Columns that typed text has.
  var textColumns: Int { formColumns - labelColumns }
}

extension Form {
  func layout(_ context: FormContext) -> FormLayout {
    FormLayout(context.size, hasSide: purpose.definition.side(context) != nil)
  }

  /// Columns that typed text has on the screen.
  func columns(_ context: FormContext) -> Int { layout(context).textColumns }
}
