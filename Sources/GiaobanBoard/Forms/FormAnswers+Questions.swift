import GiaobanCore
import GiaobanText

// What is asked about answers in any form: they can be read, and yet may have been meant in another way.
extension FormAnswers {
  var questions: [Phrase] {
    fields.filter(\.isChanged).flatMap { doubts(of: $0) + misplaced($0) + repeated($0) }
  }

  /// Whether the due day says that it is done every month; the pledge is then a monthly duty without a due day.
  var isDueMonthly: Bool { fields.contains { $0.saysMonthly(context) } }

  /// `21,914` in a Vietnamese form may have been meant as 21,914 of English.
  private func doubts(of field: FormField) -> [Phrase] {
    switch field.kind {
    case .number:
      let unit = field.unit(among: fields, context.language)
      let number = try? field.readNumber(context.language, unit: unit)
      return [number.flatMap { doubt($0, field, field.typed.trimmed, unit) }].compactMap { $0 }
    case .waypoints:
      return TypedWaypoints(field.typed, context).pieces.compactMap { piece in
        let value = piece.text.split(separator: "=", maxSplits: 1).last.map(\.trimmed) ?? ""
        return (try? TypedNumber(value, context.language)).flatMap { doubt($0, field, value, nil) }
      }
    default: return []
    }
  }

  private func doubt(_ number: TypedNumber, _ field: FormField, _ text: String, _ unit: Bilingual?) -> Phrase? {
    guard let other = number.otherwise else { return nil }
    let words = { (value: Double, language: Language) in
      NumberText.screenText(value, language, maximumFractionDigits: 9)
        + (unit.map { " " + $0.text(language) } ?? "")
    }
    let label = label(of: field)
    return Phrase(
      vi: "\(label.vi): “\(text)” được hiểu có phần lẻ sau dấu phẩy; "
        + "nếu muốn nói hàng nghìn thì viết \(words(other, .vietnamese)). Có đúng vậy không?",
      en: "\(label.en): “\(text)” is taken with a fraction after the point; "
        + "if thousands are meant, write \(words(other, .english)). Is that right?")
  }

  /// A due day that was caught by the title in the other language.
  private func misplaced(_ field: FormField) -> [Phrase] {
    guard field.name == .title, field.language != context.language,
      let day = DayText.typed(field.typed.trimmed, as: .due, from: context.today)
    else {
      return []
    }
    let label = label(of: field)
    return [
      Phrase(
        vi:
          "\(label.vi): “\(field.typed.trimmed)” đọc như một ngày (\(DayText.full(day, .vietnamese))). Có phải là hạn không?",
        en: "\(label.en): “\(field.typed.trimmed)” reads as a day (\(DayText.full(day, .english))). Is it the due day?")
    ]
  }

  private func label(of field: FormField) -> Phrase {
    let label = field.label(on: context.language)
    return label.name + label.language
  }

  private func repeated(_ field: FormField) -> [Phrase] {
    guard field.saysMonthly(context), fields.contains(where: { $0.name == .duty }) else { return [] }
    let text = field.typed.trimmed
    return [
      Phrase(
        vi: "“\(text)” không có ngày hạn. Ghi là việc hằng tháng?",
        en: "“\(text)” has no due day. Record it as a monthly duty?")
    ]
  }
}
