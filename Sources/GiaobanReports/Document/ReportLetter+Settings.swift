import GiaobanCore
import GiaobanText

extension ReportLetter {
  /// The form of a document by the office's settings.
  ///
  /// - Parameters:
  ///   - kind: what it is called; nil for what is no official document.
  ///   - about: what it is about, below its kind.
  ///   - day: the day it is dated.
  ///   - addressees: to whom it goes, where not to those of the settings.
  ///   - informed: who is told as well, before the recipients of the settings.
  /// - Returns: nil for what is no official document, and where no organisation is recorded: nobody would be issuing it.
  package init?(
    _ kind: LetterKind?, about: Phrase, on day: Day, by settings: Settings, to addressees: [Bilingual]? = nil,
    informed: [Bilingual] = [], _ language: Language
  ) {
    guard let kind, let organisation = settings.organisation else { return nil }
    let letter = settings.letter
    let addressees = (addressees ?? letter.addressees).map { $0.text(language) }
    self.init(
      superior: letter.superior?.text(language), organisation: organisation.text(language),
      number: LetterNumber.text(of: kind, registered: letter.number, language),
      placeAndDate: Self.placeAndDate(letter.place, day, language), kind: kind.name.text(language),
      about: about.text(language), addressees: addressees,
      recipients: Self.recipients(
        (informed + letter.recipients).map { $0.text(language) }, areAddressed: !addressees.isEmpty, language),
      signerTitle: letter.signerTitle?.text(language), signer: letter.signer)
  }

  /// `Hà Nội, ngày 02 tháng 6 năm 2027`: days below 10 and the months 1 and 2 have a leading zero (Decree 30/2020/NĐ-CP,
  /// Annex I, part I, section II.4), so that no digit can be put before them.
  static func placeAndDate(_ place: Bilingual?, _ day: Day, _ language: Language) -> String {
    let zeroed = { (number: Int, limit: Int) in number < limit ? "0\(number)" : "\(number)" }
    let date = Phrase(
      vi: "ngày \(zeroed(day.day, 10)) tháng \(zeroed(day.month, 3)) năm \(day.year)",
      en: "\(day.day) \(DayText.full(day.inMonth, .english))"
    ).text(language)
    if let place { return "\(place.text(language)), \(date)" }
    return date.prefix(1).uppercased() + date.dropFirst()
  }

  /// One a line, each with its semicolon; the file copy comes last, with its full stop (section II.9). To whom the document
  /// is addressed is not named again.
  private static func recipients(_ names: [String], areAddressed: Bool, _ language: Language) -> [String] {
    if names.isEmpty && !areAddressed { return [] }
    let above = areAddressed ? [Phrase(vi: "Như trên", en: "As above").text(language)] : []
    let archive = Phrase(vi: "Lưu: VT", en: "File").text(language)
    let ends: Set<Unicode.Scalar> = [";", ".", ",", " "]
    let listed = (above + names).map { name in
      var scalars = name.unicodeScalars
      while let last = scalars.last, ends.contains(last) { scalars.removeLast() }
      return String(scalars)
    }
    let kept = listed.filter { isFileCopy($0) }
    let others = listed.filter { !isFileCopy($0) && !$0.isEmpty }
    return others.map { $0 + ";" } + ["\(kept.last ?? archive)."]
  }

  /// An office may have its own line for the copies it keeps: `Lưu: VT, VP (03)`.
  private static func isFileCopy(_ name: String) -> Bool {
    ["Lưu:", "Lưu ", "File:", "Archive:"].contains { name.utf8.starts(with: $0.utf8) }
  }
}
