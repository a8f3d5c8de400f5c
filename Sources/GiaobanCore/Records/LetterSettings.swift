import GiaobanText

/// What the summary's official form says besides its figures: who sends it from where, who signs it, who receives it
/// (Decree 30/2020/NĐ-CP).
package struct LetterSettings: Hashable, Codable, Sendable {
  /// The body above the organisation, in the head; nil prints none.
  package var superior: Bilingual?
  /// Number and symbol: `12/BC-VP`, or `/BC-VP` where the number is written by hand.
  package var number: String?
  /// Before the date.
  package var place: Bilingual?
  /// The name under the signature.
  package var signer: String?
  /// The office in which it is signed, above the signature.
  package var signerTitle: Bilingual?
  /// "Kính gửi", in order.
  package var addressees: [Bilingual]
  /// "Nơi nhận", in order.
  package var recipients: [Bilingual]

  package init(
    superior: Bilingual? = nil, number: String? = nil, place: Bilingual? = nil, signer: String? = nil,
    signerTitle: Bilingual? = nil, addressees: [Bilingual] = [], recipients: [Bilingual] = []
  ) {
    self.superior = superior
    self.number = number
    self.place = place
    self.signer = signer
    self.signerTitle = signerTitle
    self.addressees = addressees
    self.recipients = recipients
  }
}

extension [Bilingual] {
  /// One language of a list, with `; ` between; empty where an entry has none.
  package func joined(in language: Language) -> String {
    var texts = map { (language == .vietnamese ? $0.vi : $0.en) ?? "" }
    while texts.last == "" { texts.removeLast() }
    return texts.joined(separator: "; ")
  }

  /// The list with one language written anew: the texts of `list`, between semicolons, go to the entries in their order.
  /// An entry left without any text goes.
  package func replacing(_ language: Language, by list: String) -> [Bilingual] {
    let texts = list.split(separator: ";", omittingEmptySubsequences: false).map { Self.trimmed($0) }
    return (0..<Swift.max(count, texts.count)).compactMap { index in
      let old = index < count ? self[index] : nil
      let new = index < texts.count ? texts[index] : nil
      return language == .vietnamese ? Bilingual(vi: new, en: old?.en) : Bilingual(vi: old?.vi, en: new)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
