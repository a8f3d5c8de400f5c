import ArgumentParser
import GiaobanService
import GiaobanText

/// The languages of what a record is called, for those that have it in both.
struct TitleOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("The title or name in Vietnamese.", valueName: "text"))
  var vi: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The title or name in English.", valueName: "text"))
  var en: String?

  var isGiven: Bool { vi != nil || en != nil }

  /// - Parameters:
  ///   - typed: given without a language: in the language in use.
  ///   - old: a language that is not given stays; an empty text takes it away.
  /// - Returns: nil where nothing is given and there was nothing.
  /// - Throws: a ``Failure`` when one language is given twice, or nothing would be left.
  func title(_ typed: String?, over old: Bilingual? = nil, in language: Language) throws -> Bilingual? {
    let given = language == .vietnamese ? vi : en
    if typed != nil, given != nil {
      throw Failure.usage(
        vi: "--\(language.rawValue): đã có tên bằng tiếng này; bỏ một trong hai.",
        en: "--\(language.rawValue): the title in this language is given already; leave out one of the two.")
    }
    let title = Bilingual(
      vi: (vi ?? (language == .vietnamese ? typed : nil)).map(TypedValue.line) ?? old?.vi,
      en: (en ?? (language == .english ? typed : nil)).map(TypedValue.line) ?? old?.en)
    if title == nil, old != nil || typed != nil || vi != nil || en != nil {
      throw Failure.usage(
        vi: "Tên để trống. Hãy đặt tên bằng một thứ tiếng ít nhất.",
        en: "The title is empty. Give it in one language at least.")
    }
    return title
  }
}
