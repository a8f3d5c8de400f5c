import GiaobanCore
import GiaobanText

// What the summary's official form says: who sends it, signs it and receives it.
extension SettingsForm {
  static func letterFields(_ letter: LetterSettings, _ language: Language) -> [FormField] {
    let written = Phrase(vi: "Ví dụ 12/BC-VP; số viết tay: /BC-VP.", en: "Like 12/BC-VP; /BC-VP leaves room for it.")
    let each = Phrase(vi: "Mỗi nơi cách nhau bằng dấu chấm phẩy.", en: "With semicolons between.")
    var fields = FormField.texts(.superior, .superiorOther, .line, letter.superior, language, alwaysBoth: true)
    fields.append(FormField(.documentNumber, .line, letter.number ?? "").recalling(written))
    fields += FormField.texts(.place, .placeOther, .line, letter.place, language, alwaysBoth: true)
    fields.append(FormField(.signer, .line, letter.signer ?? ""))
    fields += FormField.texts(.signerTitle, .signerTitleOther, .line, letter.signerTitle, language, alwaysBoth: true)
    let lists: [(FormField.Name, FormField.Name, [Bilingual])] = [
      (.addressees, .addresseesOther, letter.addressees), (.recipients, .recipientsOther, letter.recipients),
    ]
    for (name, other, list) in lists {
      let text = Bilingual(vi: list.joined(in: .vietnamese), en: list.joined(in: .english))
      fields += FormField.texts(name, other, .long, text, language, alwaysBoth: true).map { $0.recalling(each) }
    }
    return fields
  }

  /// - Parameter old: what stays where it was not touched.
  static func letter(_ answers: FormAnswers, over old: LetterSettings) -> LetterSettings {
    LetterSettings(
      superior: answers.bilingual(.superior, .superiorOther, old.superior),
      number: answers.isChanged(.documentNumber) ? answers.text(.documentNumber) : old.number,
      place: answers.bilingual(.place, .placeOther, old.place),
      signer: answers.isChanged(.signer) ? answers.text(.signer) : old.signer,
      signerTitle: answers.bilingual(.signerTitle, .signerTitleOther, old.signerTitle),
      addressees: list(.addressees, .addresseesOther, answers, old.addressees),
      recipients: list(.recipients, .recipientsOther, answers, old.recipients))
  }

  private static func list(
    _ name: FormField.Name, _ other: FormField.Name, _ answers: FormAnswers, _ old: [Bilingual]
  ) -> [Bilingual] {
    let language = answers.context.language
    let otherLanguage: Language = language == .vietnamese ? .english : .vietnamese
    var list = old
    if answers.isChanged(name) { list = list.replacing(language, by: answers.text(name) ?? "") }
    if answers.isChanged(other) { list = list.replacing(otherLanguage, by: answers.text(other) ?? "") }
    return list
  }
}
