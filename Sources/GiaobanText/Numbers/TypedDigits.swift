/// The digits of a typed number with the signs among them.
struct TypedDigits {
  private let text: String
  private let digits: [Unicode.Scalar]
  private let language: Language

  /// - Parameters:
  ///   - digits: without what stands after them.
  ///   - text: all that was typed, to be named in a problem.
  init(_ digits: String, _ text: String, _ language: Language) {
    self.text = text
    self.digits = Array(digits.unicodeScalars)
    self.language = language
  }

  /// - Returns: also what it would be, were its decimal sign the other language's for thousands.
  func number() throws(NumberProblem) -> (value: Double, otherwise: Double?) {
    var rest = digits[...]
    let sign = rest.first
    if let sign, ["+", "-", "\u{2212}"].contains(sign) { rest.removeFirst() }
    if rest.isEmpty { throw .notANumber(text) }
    if let wrong = rest.first(where: { !isDigit($0) && !$0.properties.isWhitespace && $0 != point && $0 != group }) {
      throw .sign(text, sign: String(wrong))
    }
    let parts = rest.split(separator: point, maxSplits: 1, omittingEmptySubsequences: false)
    let whole = try joined(parts[0], isFraction: parts.count == 2)
    guard parts.count == 2 else { return (try value(sign, whole, ""), nil) }
    let fraction = String(parts[1])
    if fraction.isEmpty { throw .nothingAfterDecimal(text) }
    guard parts[1].allSatisfy(isDigit) else { throw .notANumber(text) }
    // "0,125" begins as no group of thousands does.
    let isDoubtful = parts[0].allSatisfy(isDigit) && (1...3).contains(parts[0].count) && parts[0].first != "0"
    let otherwise = isDoubtful && fraction.utf8.count == 3 ? try value(sign, whole + fraction, "") : nil
    return (try value(sign, whole, fraction), otherwise)
  }

  private var group: Unicode.Scalar { language == .vietnamese ? "." : "," }
  private var point: Unicode.Scalar { language == .vietnamese ? "," : "." }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCIIDigit }

  /// The digits before the decimal sign, in groups of three with one kind of sign between, or in one.
  private func joined(_ whole: ArraySlice<Unicode.Scalar>, isFraction: Bool) throws(NumberProblem) -> String {
    if whole.isEmpty, isFraction { return "0" }
    let separators = Set(whole.filter { !isDigit($0) }.map { $0 == group ? group : " " })
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard let first = groups.first, let last = groups.last, !first.isEmpty else { throw .notANumber(text) }
    if groups.count == 1 { return String(first) }
    if last.isEmpty { throw .nothingAfterDecimal(text) }
    let areGroups = first.count <= 3 && first.first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard areGroups, separators.count == 1 else {
      throw separators.contains(group) ? .groupForDecimal(text) : .notANumber(text)
    }
    return groups.map { String($0) }.joined()
  }

  private func value(_ sign: Unicode.Scalar?, _ whole: String, _ fraction: String) throws(NumberProblem) -> Double {
    let isNegative = sign == "-" || sign == "\u{2212}"
    let plain = (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    guard let value = NumberText.machineValue(plain) else { throw .tooLarge(text) }
    return value
  }
}
