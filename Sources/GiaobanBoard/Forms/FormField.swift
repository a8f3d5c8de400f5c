import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// One thing that a form asks for, with what was typed or chosen so far.
package struct FormField: Equatable, Sendable {
  /// How it is filled in.
  enum Kind: Equatable, Sendable {
    case line
    case long
    case number(measure: Bilingual?)
    /// - Parameter base: the day from which `+30d` counts; nil for today.
    case day(base: Day?)
    /// Months as reports take them: `2027-06`, `2027-Q2`. `[` and `]` go to earlier and to later ones.
    case months
    /// The name of the file that the form writes; Enter writes it.
    case file
    case choice([Option], isOptional: Bool)
    case code(CodeList)
    /// Several codes with commas between.
    case codes(CodeList)
    /// `DAY=VALUE`, one a row or with commas between.
    case waypoints
    case button(Form.Submission)
    /// Shows the fields that stand folded behind it.
    case more
  }

  /// One of several answers.
  struct Option: Equatable, Sendable {
    /// What a draft keeps of it.
    let id: String
    let name: Phrase
    let health: Health?

    init(_ id: String, _ name: Phrase, health: Health? = nil) {
      self.id = id
      self.name = name
      self.health = health
    }

    /// Whether a letter stands for it: its id or its name begins with that, in any case of letters.
    func begins(with letter: String, _ language: Language) -> Bool {
      [id, name.text(language)].contains { $0.lowercased().hasPrefix(letter.lowercased()) }
    }
  }

  /// What it asks for; nil for a button.
  package let name: RecordField?
  /// The language of its text, where it asks for one of two.
  package let language: Language?
  let kind: Kind
  /// What was typed; for a choice it is the option's id, empty for none.
  var input: TextInput
  /// What stood there when the form opened.
  let initial: String
  /// Stands over the field, which begins a part of the form.
  var heading: Phrase?
  /// What was said before: seen while the field is focused, taken over by nobody but the user.
  var reminder: Phrase?
  /// What one key puts into it.
  var offer: String?
  /// It is seen only once the form has been unfolded.
  var isFolded = false
  /// A key has moved or edited in it.
  var isTouched = false

  init(_ name: RecordField, _ kind: Kind, _ text: String = "", in language: Language? = nil) {
    self.init(named: name, language, kind, text)
  }

  static func button(_ submission: Form.Submission) -> FormField {
    FormField(named: nil, nil, .button(submission), "")
  }

  static let more = FormField(named: nil, nil, .more, "")

  private init(named name: RecordField?, _ language: Language?, _ kind: Kind, _ text: String) {
    self.name = name
    self.language = language
    self.kind = kind
    input = TextInput(text, takesLines: kind == .long || kind == .waypoints)
    initial = input.text
  }

  var typed: String { input.text }
  var isChanged: Bool { typed != initial }

  var isButton: Bool {
    switch kind {
    case .button, .more: true
    default: false
    }
  }

  /// Whether letters are typed into it one by one.
  var takesText: Bool {
    switch kind {
    case .line, .long, .number, .day, .months, .file, .code, .codes, .waypoints: true
    case .choice, .button, .more: false
    }
  }

  /// Whether line breaks are kept, so that Enter makes one.
  var takesLines: Bool { input.takesLines }

  /// A button's words, or what the field is called; with the language of its text, where the screen speaks the other one.
  func label(on screen: Language) -> (name: Phrase, language: Phrase) {
    switch kind {
    case .button(let submission): return (submission.words, Phrase(""))
    case .more: return (Phrase(vi: "thêm mục… Ctrl-n", en: "more… Ctrl-n"), Phrase(""))
    default: break
    }
    let ending = language == screen ? nil : language
    return (name?.name.capitalised ?? Phrase(""), ending?.inBrackets ?? Phrase(""))
  }

  /// What tells it from the others of its form; a draft keeps what was typed under it.
  var id: String {
    switch kind {
    case .button(let submission): return "button.\(submission)"
    case .more: return "more"
    default: break
    }
    return [name?.rawValue, language?.rawValue].compactMap { $0 }.joined(separator: ".")
  }

  func headed(_ heading: Phrase) -> FormField { with { $0.heading = heading } }

  func recalling(_ words: Phrase?) -> FormField { with { $0.reminder = words } }

  func offering(_ text: String?) -> FormField { with { $0.offer = text } }

  func folded() -> FormField { with { $0.isFolded = true } }

  private func with(_ change: (inout FormField) -> Void) -> FormField {
    var field = self
    change(&field)
    return field
  }
}

// What a record holds, as a form shows it.
extension FormField {
  static func number(_ name: RecordField, _ value: Double?, _ language: Language, measure: Bilingual? = nil)
    -> FormField
  {
    let text = value.map { NumberText.screenText($0, language, maximumFractionDigits: 9) }
    return FormField(name, .number(measure: measure), text ?? "")
  }

  static func day(_ name: RecordField, _ day: Day?, _ language: Language, base: Day? = nil) -> FormField {
    FormField(name, .day(base: base), day.map { DayText.editable($0, language) } ?? "")
  }

  static func yesNo(_ name: RecordField, _ value: Bool) -> FormField {
    FormField(name, .choice(Option.yesNo, isOptional: false), value ? "yes" : "no")
  }

  /// The owner's or the supervisor's voice, or none.
  static func health(_ name: RecordField, _ value: Health?) -> FormField {
    FormField(
      name, .choice(Health.voices.map { Option($0.rawValue, $0.name, health: $0) }, isOptional: true),
      value?.rawValue ?? "")
  }

  /// A text that may be there in both languages: the screen's first, the other one where there is any.
  static func texts(
    _ name: RecordField, _ kind: Kind, _ text: Bilingual?, _ language: Language, alwaysBoth: Bool = false
  ) -> [FormField] {
    ([language] + Language.allCases.filter { $0 != language }).compactMap { asked in
      let own = text?.own(asked) ?? ""
      guard asked == language || alwaysBoth || !own.isEmpty else { return nil }
      return FormField(name, kind, own, in: asked)
    }
  }
}

extension FormField.Option {
  static let yesNo = [
    FormField.Option("no", Phrase(vi: "không", en: "no")), FormField.Option("yes", Phrase(vi: "có", en: "yes")),
  ]
}
