/// The decimal digits of a number: 0.d₁d₂d₃… × 10^pointPlace, without zeros at either end; no digits is 0.
struct DecimalDigits {
  private var isNegative: Bool
  private var digits: [UInt8]
  private var pointPlace: Int

  /// The shortest digits that read back, which is what the standard library prints, with or without an exponent.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    digits = []
    pointPlace = 0
    let parts = value.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
    var isFraction = false
    for byte in parts[0] {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if !isFraction { pointPlace += 1 }
      }
    }
    if parts.count == 2, let exponent = Int(String(decoding: parts[1], as: UTF8.self)) { pointPlace += exponent }
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    pointPlace -= zeros
    if digits.isEmpty { (isNegative, pointPlace) = (false, 0) }
  }

  /// Multiplies by a power of ten, exactly.
  mutating func movePointRight(by places: Int) {
    if !digits.isEmpty { pointPlace += places }
  }

  /// - Parameter count: Below 0 counts as 0; a half is rounded away from zero.
  mutating func round(toFractionDigits count: Int) {
    // A shortest form ends before the 350th place after the point; the bound keeps the sum from overflowing.
    let kept = pointPlace + min(max(0, count), 350)
    guard kept < digits.count else { return }
    let roundsUp = kept >= 0 && digits[kept] >= 5
    digits.removeLast(digits.count - max(0, kept))
    if roundsUp {
      var index = digits.count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        pointPlace += 1
      }
    }
    trim()
  }

  /// - Parameter group: Put between groups of three digits before the point.
  func text(group: String, point: String) -> String {
    var text = isNegative ? "-" : ""
    if pointPlace <= 0 { text += "0" }
    for place in 0..<max(0, pointPlace) {
      if place > 0, (pointPlace - place) % 3 == 0 { text += group }
      text += String(place < digits.count ? digits[place] : 0)
    }
    if digits.count > pointPlace {
      text += point + String(repeating: "0", count: max(0, -pointPlace))
      for digit in digits.dropFirst(max(0, pointPlace)) { text += String(digit) }
    }
    return text
  }
}

extension String {
  /// A text of digits, filled up with zeros in front to `count` digits.
  package func zeroPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - utf8.count)) + self
  }
}
