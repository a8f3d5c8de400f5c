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

  mutating func focus(_ name: FormField.Name) throws {
    let count = try #require(form).fields.count
    for _ in 0..<count where form?.focused.name != name { press(.tab) }
    #expect(form?.focused.name == name)
  }

  /// Types over what is there.
  mutating func fill(_ name: FormField.Name, _ text: String) throws {
    try focus(name)
    press(.control("u"))
    type(text)
  }

  /// - Parameter steps: to the right.
  mutating func turn(_ name: FormField.Name, by steps: Int = 1) throws {
    try focus(name)
    for _ in 0..<steps { press(.right) }
  }

  /// Saves, which is expected to succeed.
  mutating func save() {
    press(.control("s"))
    #expect(form == nil, "\(form?.problem?.words.en ?? "")")
  }

  /// Tries to save, which is expected to fail at the field.
  mutating func failToSave(at name: FormField.Name?, _ words: String) {
    press(.control("s"))
    #expect(form?.problem?.field == name)
    #expect(form?.problem?.words.en.contains(words) == true, "\(form?.problem?.words.en ?? "")")
  }
}
