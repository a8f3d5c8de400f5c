/// The first thing that some bytes from a terminal say, and how many of them it takes.
enum KeySequence: Equatable {
  case text(Unicode.Scalar, Int)
  case key(Key, Int)
  case mouse(Mouse, Int)
  case pasteBegins(Int)
  /// What the terminal was asked for: never a key.
  case answer(TerminalAnswer, Int)
  /// Bytes to be swallowed: not known, not for us, or broken.
  case nothing(Int)
  case incomplete

  /// - Parameters:
  ///   - bytes: One at least.
  ///   - final: No more will come; `incomplete` is no answer then.
  init(_ bytes: ArraySlice<UInt8>, final: Bool) {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x1B: self = Self.escape(bytes, final: final)
    case 0x0D, 0x0A: self = .key(.enter, 1)
    case 0x09: self = .key(.tab, 1)
    case 0x7F, 0x08: self = .key(.backspace, 1)
    case 0x00..<0x20: self = .key(.control(Self.controlled(first)), 1)
    case 0x20..<0x7F: self = .text(Unicode.Scalar(first), 1)
    default: self = Self.multibyte(bytes, final: final)
    }
  }

  private static func controlled(_ byte: UInt8) -> Character {
    let letter = byte + 0x40
    return Character(Unicode.Scalar((0x41...0x5A).contains(letter) ? letter + 0x20 : letter))
  }

  /// A character of UTF-8 beyond ASCII; C1 controls are swallowed. What is none, or stays half, is U+FFFD: one for as many bytes
  /// as can begin a character (Unicode 15, table 3-7).
  private static func multibyte(_ bytes: ArraySlice<UInt8>, final: Bool) -> KeySequence {
    let first = bytes[bytes.startIndex]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0x80...0xBF)
      }
    let rest = bytes.dropFirst().prefix(length - 1)
    let fitting = rest.enumerated().prefix { offset, byte in (offset == 0 ? second : 0x80...0xBF).contains(byte) }.count
    if fitting == rest.count, rest.count < length - 1, !final { return .incomplete }
    guard fitting == length - 1, let text = String(validating: bytes.prefix(length), as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return .text("\u{FFFD}", 1 + fitting) }
    return scalar.value < 0xA0 ? .nothing(length) : .text(scalar, length)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, final: Bool) -> KeySequence {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return final ? .key(.escape, 1) : .incomplete }
    switch second {
    case 0x1B: return .key(.escape, 1)
    case UInt8(ascii: "["): return csi(bytes, final: final)
    case UInt8(ascii: "O"):
      guard let letter = rest.dropFirst().first else { return final ? .key(.alt("O"), 2) : .incomplete }
      return applicationKeys[letter].map { .key($0, 3) } ?? .nothing(3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return string(bytes, second: second, final: final)
    case 0..<0x80: return .key(.alt(Character(Unicode.Scalar(second))), 2)
    default:
      switch multibyte(rest, final: final) {
      case .text(let scalar, let count): return .key(.alt(Character(scalar)), 1 + count)
      case .incomplete: return .incomplete
      case .nothing(let count), .key(_, let count), .mouse(_, let count), .pasteBegins(let count),
        .answer(_, let count):
        return .nothing(1 + count)
      }
    }
  }

  /// OSC, DCS, APC, PM: what a terminal answers, up to BEL or ST.
  private static func string(_ bytes: ArraySlice<UInt8>, second: UInt8, final: Bool) -> KeySequence {
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      let isEnd = previous == 0x1B && byte == UInt8(ascii: "\\")
      if byte == 0x07 || isEnd {
        let text = String(decoding: bytes.prefix(isEnd ? offset - 1 : offset).dropFirst(2), as: UTF8.self)
        let answer = second == UInt8(ascii: "]") ? TerminalAnswer(osc: text) : nil
        return answer.map { .answer($0, offset + 1) } ?? .nothing(offset + 1)
      }
      previous = byte
    }
    guard final else { return .incomplete }
    return bytes.count == 2 ? .key(.alt(Character(Unicode.Scalar(second))), 2) : .nothing(bytes.count)
  }

  private static func csi(_ bytes: ArraySlice<UInt8>, final: Bool) -> KeySequence {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return final ? .key(.alt("["), 2) : .incomplete }
    if first == UInt8(ascii: "M") { return oldMouse(body, final: final) }
    if first == UInt8(ascii: "[") {
      // The Linux console's F1 to F5.
      guard let letter = body.dropFirst().first else { return final ? .nothing(3) : .incomplete }
      let number = Int(letter) - 0x40
      return (1...5).contains(number) ? .key(.f(number), 4) : .nothing(4)
    }
    for (offset, byte) in body.enumerated() {
      switch byte {
      case 0x20..<0x40: continue
      case 0x40..<0x7F:
        let parameters = String(decoding: body.prefix(offset), as: UTF8.self)
        return csi(parameters, final: byte, count: offset + 3)
      default:
        // Broken by something else, which is looked at by itself.
        return .nothing(offset + 2)
      }
    }
    return final ? .nothing(bytes.count) : .incomplete
  }

  private static func csi(_ parameters: String, final: UInt8, count: Int) -> KeySequence {
    if parameters.hasPrefix("<") { return sgrMouse(parameters.dropFirst(), final: final, count: count) }
    // Modifiers come behind a semicolon; a key with Ctrl or Shift counts as the key.
    let number = parameters.split(separator: ";").first.flatMap { Int($0) }
    if final == UInt8(ascii: "~") {
      if number == 200 { return .pasteBegins(count) }
      return number.flatMap { numberedKeys[$0] }.map { .key($0, count) } ?? .nothing(count)
    }
    if final == UInt8(ascii: "c"), parameters.hasPrefix("?") { return .answer(.identity, count) }
    if final == UInt8(ascii: "Z") { return .key(.backTab, count) }
    return applicationKeys[final].map { .key($0, count) } ?? .nothing(count)
  }

  private static func sgrMouse(_ parameters: Substring, final: UInt8, count: Int) -> KeySequence {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 && $0 <= 0xFFFF }) else { return .nothing(count) }
    let isPress = final == UInt8(ascii: "M")
    guard isPress || final == UInt8(ascii: "m") else { return .nothing(count) }
    return mouse(button: numbers[0], isPress: isPress, column: numbers[1] - 1, row: numbers[2] - 1, count: count)
  }

  /// Three bytes, for terminals that do not know the decimal form.
  private static func oldMouse(_ body: ArraySlice<UInt8>, final: Bool) -> KeySequence {
    let bytes = Array(body.dropFirst().prefix(3))
    guard bytes.count == 3 else { return final ? .nothing(2 + body.count) : .incomplete }
    guard bytes.allSatisfy({ $0 >= 32 }) else { return .nothing(6) }
    let button = Int(bytes[0]) - 32
    let isRelease = button & 67 == 3
    return mouse(
      button: isRelease ? 0 : button, isPress: !isRelease, column: Int(bytes[1]) - 33, row: Int(bytes[2]) - 33, count: 6
    )
  }

  private static func mouse(button: Int, isPress: Bool, column: Int, row: Int, count: Int) -> KeySequence {
    let point = Point(column: max(0, column), row: max(0, row))
    // Bits 2 to 4 are Shift, Alt and Ctrl, bit 5 is a move, bit 6 the wheel.
    switch button & ~0b11100 {
    case 0: return .mouse(Mouse(kind: isPress ? .press : .release, point: point), count)
    case 64 where isPress: return .mouse(Mouse(kind: .wheelUp, point: point), count)
    case 65 where isPress: return .mouse(Mouse(kind: .wheelDown, point: point), count)
    default: return .nothing(count)
    }
  }

  private static let applicationKeys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "P"): .f(1), UInt8(ascii: "Q"): .f(2),
    UInt8(ascii: "R"): .f(3), UInt8(ascii: "S"): .f(4), UInt8(ascii: "M"): .enter,
  ]

  private static let numberedKeys: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .f(1), 12: .f(2),
    13: .f(3), 14: .f(4), 15: .f(5), 17: .f(6), 18: .f(7), 19: .f(8), 20: .f(9), 21: .f(10), 23: .f(11), 24: .f(12),
  ]
}
