/// Numbers as text, in two forms that are never mixed: the machine form of files and the command line, which does not
/// know languages, and the form of the screen, which follows them.
package enum NumberText {
  /// Reads the machine form `-?digits[.digits]` in ASCII: no exponent, grouping, `+`, hexadecimal, nan or inf.
  ///
  /// - Returns: nil for any other text, and for a number too large for a Double.
  package static func machineValue(_ text: String) -> Double? {
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "-") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy(isDigits) ? finiteValue(text) : nil
  }

  /// Writes the machine form: the fewest digits that read back as the same number, `500000` and not `500000.0`.
  ///
  /// - Returns: Empty for nan and the infinities, which have no machine form and read back as nil.
  package static func machineText(_ value: Double) -> String {
    guard let decimal = DecimalDigits(value) else { return "" }
    return decimal.text(group: "", point: ".")
  }

  /// Writes a number for people: `21.914` and `0,5` in Vietnamese, `21,914` and `0.5` in English.
  ///
  /// - Parameter maximumFractionDigits: More are rounded, a half away from zero; zeros at the end are not written.
  /// - Returns: `–` for nan and the infinities.
  package static func screenText(_ value: Double, _ language: Language, maximumFractionDigits: Int = 2) -> String {
    guard var decimal = DecimalDigits(value) else { return "–" }
    decimal.round(toFractionDigits: maximumFractionDigits)
    return decimal.text(group: language.groupSeparator, point: language.decimalPoint)
  }

  /// Writes a number that was worked out, to about three digits, a whole one whole: `41,667`, `12.3`, `0.0042`.
  package static func roughText(_ value: Double, _ language: Language) -> String {
    let digits =
      switch value.magnitude {
      case 100...: 0
      case 10..<100: 1
      case 1..<10: 2
      case 0.1..<1: 3
      case 0.01..<0.1: 4
      default: 6
      }
    return screenText(value, language, maximumFractionDigits: digits)
  }

  /// Writes a rate for people: `98,63 %` in Vietnamese, `98.63%` in English.
  ///
  /// - Parameters:
  ///   - rate: 1 is 100 %. The point is moved in the decimal digits: 0.285 is 28.5 %, not the 28.499… of a product.
  ///   - maximumFractionDigits: As for ``screenText(_:_:maximumFractionDigits:)``.
  package static func percentText(_ rate: Double, _ language: Language, maximumFractionDigits: Int = 2) -> String {
    guard var decimal = DecimalDigits(rate) else { return "–" }
    decimal.movePointRight(by: 2)
    decimal.round(toFractionDigits: maximumFractionDigits)
    let sign =
      switch language {
      case .vietnamese: " %"
      case .english: "%"
      }
    return decimal.text(group: language.groupSeparator, point: language.decimalPoint) + sign
  }

  /// Writes a number with the fewest digits with which it does not look like a threshold that it has missed.
  ///
  /// - Parameter write: the number with at most so many digits after the point.
  package static func textShort(
    of thresholds: [Double], _ value: Double, fractionDigits: ClosedRange<Int>, write: (Double, Int) -> String
  ) -> String {
    for digits in fractionDigits {
      let text = write(value, digits)
      if !thresholds.contains(where: { value < $0 - 1e-9 && write($0, digits) == text }) { return text }
    }
    return write(value, fractionDigits.upperBound)
  }

  /// Reads what was typed into a form in the form of `language`; see ``TypedNumber``.
  ///
  /// - Returns: nil for what could be meant in another way or is malformed: in Vietnamese `98.63` (no group of three),
  ///   `0.500` (no number begins so, it may be an English half), `1.2345`; in English the same with commas.
  package static func typedValue(_ text: String, _ language: Language, unit: Bilingual? = nil) -> Double? {
    try? TypedNumber(text, language, unit: unit).value
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private static func finiteValue(_ text: String) -> Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    // -0 is a number that nobody means.
    return value == 0 ? 0 : value
  }
}

extension Language {
  fileprivate var groupSeparator: String {
    switch self {
    case .vietnamese: "."
    case .english: ","
    }
  }

  fileprivate var decimalPoint: String {
    switch self {
    case .vietnamese: ","
    case .english: "."
    }
  }
}
