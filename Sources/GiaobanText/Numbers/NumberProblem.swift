/// Why a typed text is taken for no number: it names the sign that is the matter.
package enum NumberProblem: Error, Equatable, Sendable {
  case notANumber(String)
  /// `0.5` in Vietnamese, `1,5` in English: the sign that parts thousands, where a fraction was meant.
  case groupForDecimal(String)
  /// `1,`: nothing stands after the decimal sign.
  case nothingAfterDecimal(String)
  /// A percent sign, though the metric's unit is another one or none.
  case percent(String, unit: Bilingual?)
  /// A word that is neither the metric's unit nor a scale.
  case word(String, word: String, unit: Bilingual?)
  /// `1,5 triệu` where the unit itself is “triệu đồng”.
  case scaleInUnit(String, word: String, unit: Bilingual)
  /// Anything else that no number has: `e` of 1e6, `=`.
  case sign(String, sign: String)
  /// The command line has the machine form alone; the sign that it has not.
  case notMachine(String, sign: String)
  case tooLarge(String)

  package var phrase: Phrase {
    switch self {
    case .notANumber(let text): Phrase(vi: "“\(text)” không phải là số", en: "“\(text)” is no number") + Self.examples
    case .groupForDecimal(let text):
      Phrase(
        vi: "“\(text)”: dấu chấm ngăn hàng nghìn, dấu phẩy cho phần lẻ; ví dụ 21.914 hoặc 98,5.",
        en: "“\(text)”: a comma parts the thousands, a point the fraction; for example 21,914 or 98.5.")
    case .nothingAfterDecimal(let text):
      Phrase(
        vi: "“\(text)”: sau dấu cuối cùng còn thiếu chữ số.", en: "“\(text)”: digits are missing after the last sign.")
    case .percent(let text, nil):
      Phrase(
        vi: "“\(text)”: dấu % không cần gõ.", en: "“\(text)”: leave out the percent sign.")
    case .percent(let text, let unit?):
      Phrase(
        vi: "“\(text)”: dấu % không đúng, đơn vị tính ở đây là \(unit.text(.vietnamese)).",
        en: "“\(text)”: the percent sign is wrong, the unit here is \(unit.text(.english)).")
    case .word(let text, let word, nil):
      Phrase(vi: "“\(text)”: bỏ “\(word)”, chỉ cần số.", en: "“\(text)”: leave out “\(word)”, the number is enough.")
    case .word(let text, let word, let unit?):
      Phrase(
        vi: "“\(text)”: “\(word)” không phải đơn vị tính của chỉ tiêu (\(unit.text(.vietnamese))).",
        en: "“\(text)”: “\(word)” is not the metric's unit (\(unit.text(.english))).")
    case .scaleInUnit(let text, let word, let unit):
      Phrase(
        vi: "“\(text)”: đơn vị tính đã là “\(unit.text(.vietnamese))”; hãy gõ số mà không có “\(word)”.",
        en: "“\(text)”: the unit is “\(unit.text(.english))” already; type the number without “\(word)”.")
    case .sign(let text, let sign):
      Phrase(vi: "“\(text)”: “\(sign)” không thuộc về số", en: "“\(text)”: “\(sign)” is no part of a number")
        + Self.examples
    case .notMachine(let text, let sign):
      Phrase(
        vi: "“\(text)” không phải một số: “\(sign)”. Hãy viết như 1234.5: dấu chấm thập phân, không ngăn hàng nghìn.",
        en: "“\(text)” is not a number: “\(sign)”. Write it like 1234.5: a decimal point, no grouping.")
    case .tooLarge(let text): Phrase(vi: "“\(text)” quá lớn.", en: "“\(text)” is too large.")
    }
  }

  private static let examples = Phrase(vi: "; ví dụ 21.914 hoặc 98,5.", en: "; for example 21,914 or 98.5.")
}
