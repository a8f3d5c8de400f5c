import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

// Filling in forms by keys, as every test of a form does.
extension BoardFixture {
  var form: Form? { board.formOnTop }

  mutating func goTo(_ code: String) {
    press(.character(":"))
    type(code)
    press(.enter)
  }

  /// Opens what the palette has under a name.
  mutating func choose(_ name: String) { goTo(name) }

  /// - Parameter language: that of the text; nil for the first field of that name.
  mutating func focus(_ name: RecordField, in language: Language? = nil) throws {
    try focus { $0.name == name && (language == nil || $0.language == language) }
  }

  mutating func focus(button submission: Form.Submission) throws {
    try focus { $0.kind == .button(submission) }
  }

  private mutating func focus(where isWanted: (FormField) -> Bool) throws {
    let fields = try #require(form).fields
    let found = fields.firstIndex(where: isWanted)
    let place = try #require(found)
    if fields[place].isFolded { press(.control("n")) }
    for _ in fields where form?.focus != place { press(.tab) }
    #expect(form?.focus == place)
  }

  /// Types over what is there.
  mutating func fill(_ name: RecordField, in language: Language? = nil, _ text: String) throws {
    try focus(name, in: language)
    press(.control("u"))
    type(text)
  }

  /// - Parameter steps: to the right.
  mutating func turn(_ name: RecordField, by steps: Int = 1) throws {
    try focus(name)
    for _ in 0..<steps { press(.right) }
  }

  /// Saves, which is expected to succeed.
  mutating func save() {
    press(.control("s"))
    #expect(form == nil, "\(form?.problem?.words.en ?? "")")
  }

  /// Tries to save, which is expected to fail at the field.
  mutating func failToSave(at name: RecordField?, _ words: String) {
    press(.control("s"))
    #expect(form?.problem?.field == name)
    #expect(form?.problem?.words.en.contains(words) == true, "\(form?.problem?.words.en ?? "")")
  }
}
