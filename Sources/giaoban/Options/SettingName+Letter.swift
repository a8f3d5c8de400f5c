import GiaobanCore
import GiaobanText

// The settings of the summary's letter; lists are one language at a time, with semicolons between.
extension SettingName {
  /// The value as text, or nil when there is none, and for a setting that is not the letter's.
  func text(in letter: LetterSettings) -> String? {
    switch self {
    case .superiorVi: letter.superior?.vi
    case .superiorEn: letter.superior?.en
    case .documentNumber: letter.number
    case .placeVi: letter.place?.vi
    case .placeEn: letter.place?.en
    case .signer: letter.signer
    case .signerTitleVi: letter.signerTitle?.vi
    case .signerTitleEn: letter.signerTitle?.en
    case .addresseesVi: Self.list(letter.addressees, .vietnamese)
    case .addresseesEn: Self.list(letter.addressees, .english)
    case .recipientsVi: Self.list(letter.recipients, .vietnamese)
    case .recipientsEn: Self.list(letter.recipients, .english)
    default: nil
    }
  }

  private static func list(_ list: [Bilingual], _ language: Language) -> String? {
    let text = list.joined(in: language)
    return text.isEmpty ? nil : text
  }

  /// - Parameter text: empty takes the value away; for a setting that is not the letter's, nothing is written.
  func write(_ text: String, into letter: inout LetterSettings) {
    switch self {
    case .superiorVi: letter.superior = Bilingual(vi: text, en: letter.superior?.en)
    case .superiorEn: letter.superior = Bilingual(vi: letter.superior?.vi, en: text)
    case .documentNumber: letter.number = text.isEmpty ? nil : text
    case .placeVi: letter.place = Bilingual(vi: text, en: letter.place?.en)
    case .placeEn: letter.place = Bilingual(vi: letter.place?.vi, en: text)
    case .signer: letter.signer = text.isEmpty ? nil : text
    case .signerTitleVi: letter.signerTitle = Bilingual(vi: text, en: letter.signerTitle?.en)
    case .signerTitleEn: letter.signerTitle = Bilingual(vi: letter.signerTitle?.vi, en: text)
    case .addresseesVi: letter.addressees = letter.addressees.replacing(.vietnamese, by: text)
    case .addresseesEn: letter.addressees = letter.addressees.replacing(.english, by: text)
    case .recipientsVi: letter.recipients = letter.recipients.replacing(.vietnamese, by: text)
    case .recipientsEn: letter.recipients = letter.recipients.replacing(.english, by: text)
    default: break
    }
  }
}
