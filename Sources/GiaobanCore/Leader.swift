/// A minister or deputy minister.
package struct Leader: Hashable, Codable, Sendable {
  package let code: LeaderCode
  package var name: String
  package var title: Bilingual

  package init(code: LeaderCode, name: String, title: Bilingual) {
    self.code = code
    self.name = name
    self.title = title
  }
}
