import GiaobanText

/// A department or authority inside one block. (`Unit` is Foundation's.)
package struct OrgUnit: Hashable, Codable, Sendable {
  package struct Head: Hashable, Codable, Sendable {
    package var name: String
    package var title: Bilingual?

    package init(name: String, title: Bilingual? = nil) {
      self.name = name
      self.title = title
    }
  }

  package let code: UnitCode
  package var name: Bilingual
  package var block: BlockCode
  package var head: Head?
  package var contact: String?
  /// Stands for a whole block or for all units: left out of coverage and league table, and escalation skips its head.
  package var isCollective: Bool

  package init(
    code: UnitCode, name: Bilingual, block: BlockCode, head: Head? = nil, contact: String? = nil,
    isCollective: Bool = false
  ) {
    self.code = code
    self.name = name
    self.block = block
    self.head = head
    self.contact = contact
    self.isCollective = isCollective
  }
}
