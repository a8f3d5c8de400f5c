import GiaobanCore
import GiaobanText

// What the summary's official form says: who sends it, signs it and receives it.
extension SettingsForm {
  static func letterFields(_ letter: LetterSettings, _ language: Language) -> [FormField] {
    let written = Phrase(vi: "Ví dụ 12/BC-VP; số viết tay: /BC-VP.", en: "Like 12/BC-VP; /BC-VP leaves room for it.")
    let each = Phrase(vi: "Mỗi nơi cách nhau bằng dấu chấm phẩy.", en: "With semicolons between.")
    var fields = FormField.texts(.superior, .line, letter.superior, language, alwaysBoth: true)
    fields.append(FormField(.documentNumber, .line, letter.number ?? "").recalling(written))
    fields += FormField.texts(.place, .line, letter.place, language, alwaysBoth: true)
    fields.append(FormField(.signer, .line, letter.signer ?? ""))
    fields += FormField.texts(.signerTitle, .line, letter.signerTitle, language, alwaysBoth: true)
    for (name, list) in [(RecordField.addressees, letter.addressees), (.recipients, letter.recipients)] {
      let text = Bilingual(vi: list.joined(in: .vietnamese), en: list.joined(in: .english))
      fields += FormField.texts(name, .long, text, language, alwaysBoth: true).map { $0.recalling(each) }
    }
    return fields
  }

  /// - Parameter old: what stays where it was not touched.
  static func letter(_ answers: FormAnswers, over old: LetterSettings) -> LetterSettings {
    LetterSettings(
      superior: answers.bilingual(.superior, old.superior),
      number: answers.isChanged(.documentNumber) ? answers.text(.documentNumber) : old.number,
      place: answers.bilingual(.place, old.place),
      signer: answers.isChanged(.signer) ? answers.text(.signer) : old.signer,
      signerTitle: answers.bilingual(.signerTitle, old.signerTitle),
      addressees: list(.addressees, answers, old.addressees),
      recipients: list(.recipients, answers, old.recipients))
  }

  private static func list(
    _ name: RecordField, _ answers: FormAnswers, _ old: [Bilingual]
  ) -> [Bilingual] {
    let touched = answers.fields.filter { $0.name == name && $0.isChanged }.compactMap(\.language)
    return touched.reduce(old) { $0.replacing($1, by: answers.text(name, in: $1) ?? "") }
  }
}
