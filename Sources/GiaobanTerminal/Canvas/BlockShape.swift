/// A frame or block character, as what is drawn in its cell.
enum BlockShape: Equatable {
  /// Lines from the middle of the cell to those sides.
  case lines(left: Bool, right: Bool, up: Bool, down: Bool, heavy: Bool)
  /// A part of the cell in eighths: from the left, from the bottom.
  case block(columns: Int, rows: Int)
  case upperHalf
  /// The whole cell in that share of the colour, in hundredths.
  case shade(Int)

  init?(_ text: String) {
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x2580: self = .upperHalf
    case 0x2581...0x2588: self = .block(columns: 8, rows: Int(scalar.value) - 0x2580)
    case 0x2589...0x258F: self = .block(columns: 8 - (Int(scalar.value) - 0x2588), rows: 8)
    case 0x2591: self = .shade(25)
    case 0x2592: self = .shade(50)
    case 0x2593: self = .shade(75)
    default:
      guard let sides = Self.frames[scalar] else { return nil }
      self = .lines(
        left: sides.contains("l"), right: sides.contains("r"), up: sides.contains("u"), down: sides.contains("d"),
        heavy: sides.contains("H"))
    }
  }

  /// Whether neighbours can be drawn as one.
  var joins: Bool {
    switch self {
    case .lines(let left, let right, let up, let down, _): left && right && !up && !down
    case .block(let columns, _): columns == 8
    case .shade, .upperHalf: true
    }
  }

  private static let frames: [Unicode.Scalar: String] = [
    "─": "lr", "│": "ud", "┌": "rd", "┐": "ld", "└": "ru", "┘": "lu", "├": "rud", "┤": "lud", "┬": "lrd", "┴": "lru",
    "┼": "lrud", "━": "lrH", "┃": "udH", "┏": "rdH", "┓": "ldH", "┗": "ruH", "┛": "luH", "┣": "rudH", "┫": "ludH",
    "┳": "lrdH", "┻": "lruH", "╋": "lrudH",
  ]
}
