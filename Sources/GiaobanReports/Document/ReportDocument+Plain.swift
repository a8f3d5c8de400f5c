import GiaobanCore

extension ReportDocument {
  /// The parts for a format that has no form for letters: to whom it goes stands below the title.
  var plainParts: [Part] {
    guard let letter, !letter.addressees.isEmpty else { return parts }
    let to = Field(LetterWords.to.text(language), letter.addressees.joined(separator: "; "))
    let place = parts.firstIndex { if case .title = $0 { true } else { false } }.map { $0 + 1 } ?? 0
    return parts[..<place] + [.fields([to])] + parts[place...]
  }
}
