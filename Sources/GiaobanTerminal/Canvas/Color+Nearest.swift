extension Color {
  /// The nearest colour that so many colours can show.
  package func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.terminal, _), (_, .none): .terminal
    case (_, .trueColor): self
    case (.index(let index), .sixteen) where index >= 16: Self.nearest(to: Self.components(of: index), among: 0..<16)
    case (.index, _): self
    // The first 16 look different in every terminal: exact colours go by the other 240.
    case (.rgb(let red, let green, let blue), .indexed256): Self.nearest(to: (red, green, blue), among: 16..<256)
    case (.rgb(let red, let green, let blue), .sixteen): Self.nearest(to: (red, green, blue), among: 0..<16)
    }
  }

  /// Red, green and blue of one of xterm's 256 colours, with xterm's own defaults for the first 16.
  static func components(of index: UInt8) -> (UInt8, UInt8, UInt8) {
    let first: [(UInt8, UInt8, UInt8)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
      (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
      (255, 255, 255),
    ]
    if index < 16 { return first[Int(index)] }
    if index >= 232 {
      let grey = (index - 232) * 10 + 8
      return (grey, grey, grey)
    }
    let cube = index - 16
    let step = { (value: UInt8) -> UInt8 in value == 0 ? 0 : 55 + 40 * value }
    return (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
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
