import GiaobanCore

/// Values of options and arguments, read strictly; what cannot be read is named in a failure of status `usage`.
enum TypedValue {
  /// - Parameter option: the option or variable that the text was given for.
  static func day(_ text: String, of option: String) throws -> Day {
    if let day = Day(text) { return day }
    if let parts = digits(text, like: [4, 2, 2]), Day.years.contains(parts[0]) {
      throw Failure.usage(
        vi: "\(option): không có ngày \(text). Hãy xem lại lịch.",
        en: "\(option): there is no day \(text). Look at the calendar.")
    }
    throw Failure.usage(
      vi: "\(option): “\(text)” không phải một ngày. Hãy viết như 2023-06-30.",
      en: "\(option): “\(text)” is not a day. Write it like 2023-06-30.")
  }

  static func month(_ text: String, of option: String) throws -> Month {
    if let month = Month(text) { return month }
    throw Failure.usage(
      vi: "\(option): “\(text)” không phải một tháng. Hãy viết như 2023-06.",
      en: "\(option): “\(text)” is not a month. Write it like 2023-06.")
  }

  static func months(_ text: String, of option: String) throws -> MonthRange {
    if let months = MonthRange(text) { return months }
    throw Failure.usage(
      vi:
        "\(option): “\(text)” không phải một tháng hay một kỳ. Hãy viết như 2023-06, 2023-04..2023-06, 2023-Q2 hoặc 2023.",
      en: "\(option): “\(text)” is no month or months. Write it like 2023-06, 2023-04..2023-06, 2023-Q2 or 2023.")
  }

  static func number(_ text: String, of option: String) throws -> Double {
    if let number = NumberText.machineValue(text) { return number }
    throw Failure.usage(
      vi: "\(option): “\(text)” không phải một số. Hãy viết như 1234.5: dấu chấm thập phân, không ngăn hàng nghìn.",
      en: "\(option): “\(text)” is not a number. Write it like 1234.5: a dot, no grouping.")
  }

  static func wholeNumber(_ text: String, of option: String) throws -> Int {
    if let number = Int(text) { return number }
    throw Failure.usage(
      vi: "\(option): “\(text)” không phải một số nguyên.", en: "\(option): “\(text)” is not a whole number.")
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
    try choice(text, of: option, among: [.onTrack, .atRisk, .offTrack])
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

  /// The numbers of a text of so many digits each with dashes between.
  private static func digits(_ text: String, like widths: [Int]) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == widths else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    return numbers.count == widths.count ? numbers : nil
  }
}
