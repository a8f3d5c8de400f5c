import GiaobanText

extension NumberText {
  /// 1,500,000 is 1.5 M: where the size is to be seen, and the text beside it has the number.
  static func shortened(_ value: Double, _ language: Language) -> String {
    let size = abs(value)
    let (unit, suffix): (Double, Phrase) =
      switch size {
      case 1e9...: (1e9, Phrase(vi: " tỷ", en: " bn"))
      case 1e6..<1e9: (1e6, Phrase(vi: " tr", en: " M"))
      case 1e4..<1e6: (1e3, Phrase(vi: " ng", en: " k"))
      default: (1, Phrase(""))
      }
    return screenText(value / unit, language, maximumFractionDigits: 1) + suffix.text(language)
  }
}
