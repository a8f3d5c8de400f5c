import GiaobanText

/// Number and symbol of an official document, after Decree 30/2020/NĐ-CP, Annex I, part I, section II.3.
package enum LetterNumber {
  /// Room for a number that the office gives by hand. No blanks: they would run into one on a page.
  private static let gap = String(repeating: "\u{A0}", count: 8)

  /// - Parameter registered: number and symbol of the office's reports: `12/BC-VP`, or `/BC-VP` while there is no number.
  /// - Returns: `Số: 12/BC-VP`. A document of another kind has a number of its own, so that it is left open: the symbol
  ///   takes the other kind's abbreviation. Numbers below 10 have a leading zero.
  package static func text(of kind: LetterKind, registered: String?, _ language: Language) -> String {
    let word = Phrase(vi: "Số:", en: "No.").text(language)
    guard let registered, !registered.isEmpty else { return word + gap + "/\(kind.abbreviation)" }
    let parts = registered.unicodeScalars.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0) }
    // What is not written as number and symbol is the office's own way, and stands as it is.
    guard parts.count == 2 else {
      return kind == .report ? "\(word) \(registered)" : word + gap + "/\(kind.abbreviation)"
    }
    let number = kind == .report ? parts[0] : ""
    let symbol = kind == .report ? parts[1] : symbol(of: kind, insteadOf: parts[1])
    return (number.isEmpty ? word + gap : "\(word) \(withLeadingZero(number))") + "/\(symbol)"
  }

  private static func withLeadingZero(_ number: String) -> String {
    number.utf8.count == 1 && number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "0" + number : number
  }

  /// `TB-VP` instead of `BC-VP`; the kind alone where the symbol does not begin with a report's.
  private static func symbol(of kind: LetterKind, insteadOf symbol: String) -> String {
    let report = LetterKind.report.abbreviation + "-"
    guard symbol.utf8.starts(with: report.utf8) else { return kind.abbreviation }
    return kind.abbreviation + "-" + String(symbol.unicodeScalars.dropFirst(report.unicodeScalars.count))
  }
}
