extension Color {
  /// The nearest colour that so many colours can show.
  package func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.terminal, _), (_, .none): .terminal
    case (_, .trueColor): self
    case (.index(let index), .eight) where index >= 8: Self.nearest(to: Self.components(of: index), among: 0..<8)
    case (.index(let index), .sixteen) where index >= 16: Self.nearest(to: Self.components(of: index), among: 0..<16)
    case (.index, _): self
    // The first 16 look different in every terminal: exact colours go by the other 240.
    case (.rgb(let red, let green, let blue), .indexed256): Self.nearest(to: (red, green, blue), among: 16..<256)
    case (.rgb(let red, let green, let blue), .sixteen): Self.nearest(to: (red, green, blue), among: 0..<16)
    case (.rgb(let red, let green, let blue), .eight): Self.nearest(to: (red, green, blue), among: 0..<8)
    }
  }

  /// Red, green and blue of one of xterm's 256 colours, with xterm's own defaults for the first 16.
  package static func components(of index: UInt8) -> (UInt8, UInt8, UInt8) {
    if index < 16 { return xterm[Int(index)] }
    if index >= 232 {
      let grey = (index - 232) * 10 + 8
      return (grey, grey, grey)
    }
    let cube = index - 16
    let step = { (value: UInt8) -> UInt8 in value == 0 ? 0 : 55 + 40 * value }
    return (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
  }

  /// The first 16 as xterm has them.
  private static let xterm: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]

  /// The first 16 as the Linux console has them (drivers/tty/vt/vt.c, `default_red` and its like), which are VGA's.
  private static let console: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170),
    (85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85), (85, 85, 255), (255, 85, 255), (85, 255, 255),
    (255, 255, 255),
  ]

  /// How the colour may look: one of the first 16 looks different on xterm and on the Linux console, any other everywhere the
  /// same. Empty for the terminal's own colour, which nobody knows.
  var appearances: [(UInt8, UInt8, UInt8)] {
    switch self {
    case .terminal: []
    case .index(let index) where index < 16: [Self.xterm[Int(index)], Self.console[Int(index)]]
    case .index(let index): [Self.components(of: index)]
    case .rgb(let red, let green, let blue): [(red, green, blue)]
    }
  }

  private static func nearest(to wanted: (UInt8, UInt8, UInt8), among indexes: Range<Int>) -> Color {
    let distance = { (index: Int) -> Int in
      let found = components(of: UInt8(index))
      let red = Int(found.0) - Int(wanted.0)
      let green = Int(found.1) - Int(wanted.1)
      let blue = Int(found.2) - Int(wanted.2)
      // Eyes weigh green most and blue least.
      return 2 * red * red + 4 * green * green + blue * blue
    }
    return .index(UInt8(indexes.min { distance($0) < distance($1) } ?? 7))
  }
}
