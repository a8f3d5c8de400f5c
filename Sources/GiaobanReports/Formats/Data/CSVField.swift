import GiaobanCore
import GiaobanText

/// One field of a CSV file, quoted where it must be, that no spreadsheet takes for a formula.
enum CSVField {
  /// A cell as a spreadsheet of the document's language reads it: days as in every file (`2027-06-30`, the same in every
  /// country), numbers with the language's decimal sign and without groups, nothing where there is nothing.
  static func cell(_ cell: String, of column: ReportTable.Column, _ language: Language) -> String {
    if cell == "–" { return "" }
    if column.isNumber, let number = number(cell, language) { return quoted(number) }
    if !column.isFlexible, let day = day(cell, language) { return day.iso }
    return text(cell)
  }

  static func text(_ text: String) -> String {
    let shown = text.shown
    // As it came, and as it is shown: a tab in front is a blank by then.
    return quoted(isFormula(text) || isFormula(shown) || isShare(text) ? "'" + shown : shown)
  }

  /// - Returns: nil for what is no number and nothing else. A number with a sign may stay one: a spreadsheet finds nothing to
  ///   work out in it, and could not add up a text.
  private static func number(_ cell: String, _ language: Language) -> String? {
    var digits = Substring(cell).unicodeScalars
    let isRate = digits.last == "%"
    if isRate {
      digits.removeLast()
      while digits.last == " " || digits.last == "\u{A0}" { digits.removeLast() }
    }
    if digits.first == "+" {
      digits.removeFirst()
      guard digits.first?.properties.numericType == .decimal else { return nil }
    }
    guard let value = NumberText.typedValue(String(digits), language) else { return nil }
    let machine = NumberText.machineText(value)
    let written =
      switch language {
      case .vietnamese: String(String.UnicodeScalarView(machine.unicodeScalars.map { $0 == "." ? "," : $0 }))
      case .english: machine
      }
    return isRate ? written + "%" : written
  }

  /// - Returns: nil for what is not exactly a day as reports write it.
  private static func day(_ cell: String, _ language: Language) -> Day? {
    guard let first = cell.utf8.first, (0x30...0x39).contains(first), cell.utf8.count <= 11,
      let day = DayText.typed(cell, as: .due, from: .first)
    else { return nil }
    return DayText.full(day, language) == cell ? day : nil
  }

  /// What spreadsheets work out (OWASP, “CSV injection”); those of East Asia also where the mark is a wide one.
  private static let formulaMarks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let blanks: Set<Unicode.Scalar> = [" ", "\n", "\u{A0}", "\u{3000}"]

  private static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { !blanks.contains($0) }.map(formulaMarks.contains) ?? false
  }

  /// `2/3`, two of three: a spreadsheet would make it the second of March and say nothing.
  private static func isShare(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Quotes it where a comma, a quote, a line break or a blank at either end would be lost (RFC 4180, section 2).
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain =
      scalars.first != " " && scalars.last != " "
      && scalars.allSatisfy { $0 != "," && $0 != "\"" && $0 != "\n" && $0 != "\r" && $0 != ";" }
    if isPlain { return text }
    var result: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in scalars {
      if scalar == "\"" { result.append("\"") }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }
}
