import GiaobanCore
import GiaobanText

/// The answers of a form as values; what cannot be read is a problem at its field.
struct FormAnswers {
  let fields: [FormField]
  /// The record as it was when the form opened.
  let opened: Record?
  let context: FormContext

  func typed(_ name: RecordField, in language: Language? = nil) -> String {
    fields.first { $0.name == name && $0.language == language }?.typed ?? ""
  }

  /// Whether it was touched, in either language.
  func isChanged(_ name: RecordField) -> Bool {
    fields.contains { $0.name == name && $0.isChanged }
  }

  /// The trimmed text, or nil when nothing but blanks was typed.
  func text(_ name: RecordField, in language: Language? = nil) -> String? {
    let text = typed(name, in: language).trimmed
    return text.isEmpty ? nil : text
  }

  func required(_ name: RecordField) throws(FormProblem) -> String {
    if let text = text(name) { return text }
    throw FormProblem(name, vi: "Cần điền mục này.", en: "This is needed.")
  }

  /// A text in the screen's language, and in the other one where the form asks for it.
  ///
  /// - Parameter old: what it stays where neither was touched.
  func bilingual(_ name: RecordField, _ old: Bilingual? = nil) -> Bilingual? {
    if let old, !isChanged(name) { return old }
    return Bilingual(vi: text(name, in: .vietnamese), en: text(name, in: .english))
  }

  /// - Parameter old: what an answer that was not touched stays, to the last digit.
  func number(_ name: RecordField, _ old: Double? = nil) throws(FormProblem) -> Double? {
    if let old, !isChanged(name) { return old }
    guard let text = text(name) else { return nil }
    let unit = fields.first { $0.name == name }?.unit(among: fields, context.language)
    do throws(NumberProblem) {
      return try TypedNumber(text, context.language, unit: unit).value
    } catch {
      throw FormProblem(name, error.phrase)
    }
  }

  func day(_ name: RecordField, _ old: Day? = nil) throws(FormProblem) -> Day? {
    if let old, !isChanged(name) { return old }
    guard let text = text(name), let field = fields.first(where: { $0.name == name }) else { return nil }
    do throws(DayProblem) {
      return try field.readDay(context)
    } catch {
      let later = Phrase(
        vi: " Chưa có ngày thì để trống và ghi lời ấy vào chi tiết.",
        en: " Where there is no day yet, leave it empty and put the words into the detail.")
      if case .notADay = error, name == .due, text.contains(" ") { throw FormProblem(name, error.phrase + later) }
      throw FormProblem(name, error.phrase)
    }
  }

  func choice<Choice: RawRepresentable>(_ name: RecordField) -> Choice? where Choice.RawValue == String {
    Choice(rawValue: typed(name))
  }

  /// Whether yes was chosen, or nil where neither was.
  func yesNo(_ name: RecordField) -> Bool? {
    switch typed(name) {
    case "yes": true
    case "no": false
    default: nil
    }
  }
}
