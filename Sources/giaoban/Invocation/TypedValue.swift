import GiaobanCore
import GiaobanService
import GiaobanText

/// Values of options and arguments, read strictly; what cannot be read is named in a failure of status `usage`.
enum TypedValue {
  /// - Parameters:
  ///   - option: the option or variable that the text was given for.
  ///   - unit: the unit of the metric whose number it is; it may follow the number.
  static func number(_ text: String, of option: String, unit: Bilingual? = nil) throws -> Double {
    do throws(NumberProblem) {
      return try TypedNumber(machine: text, unit: unit).value
    } catch {
      throw Failure.usage(vi: "\(option): \(error.phrase.vi)", en: "\(option): \(error.phrase.en)")
    }
  }

  static func wholeNumber(_ text: String, of option: String) throws -> Int {
    if let number = Int(text) { return number }
    throw Failure.notWhole(text, of: option)
  }

  /// The code of a record that need not be there yet, in any case of letters.
  static func code<Owner>(_ text: String) throws -> Code<Owner> {
    if let code = Code<Owner>(text.uppercased()) { return code }
    throw Failure.usage(
      vi: "“\(text)” không phải một mã. Hãy viết 1 đến 12 chữ cái không dấu và chữ số, bắt đầu bằng chữ, như BC.",
      en: "“\(text)” is not a code. Write 1 to 12 letters A–Z and digits, beginning with a letter, like BC.")
  }

  /// What a person may say of a pledge's health.
  static func health(_ text: String, of option: String) throws -> Health {
    try choice(text, of: option, among: Health.voices)
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(_ text: String, of option: String) throws -> Choice
  where Choice.RawValue == String {
    try choice(text, of: option, among: Array(Choice.allCases))
  }

  /// - Returns: the case of that name, whatever its case of letters.
  private static func choice<Choice: RawRepresentable>(
    _ text: String, of option: String, among choices: [Choice]
  ) throws -> Choice where Choice.RawValue == String {
    if let choice = choices.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return choice }
    let names = choices.map(\.rawValue).joined(separator: ", ")
    throw Failure.usage(
      vi: "\(option): không có “\(text)”; có: \(names).", en: "\(option): there is no “\(text)”; there are: \(names).")
  }

  static func yesOrNo(_ text: String, of option: String) throws -> Bool {
    enum Answer: String, CaseIterable {
      case yes
      case no
    }
    let answer: Answer = try choice(text, of: option)
    return answer == .yes
  }
}
