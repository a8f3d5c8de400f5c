/// A language of the interface. Every word of the interface exists in both.
package enum Language: String, CaseIterable, Codable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}
