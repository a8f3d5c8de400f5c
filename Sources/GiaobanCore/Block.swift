/// A group of units that one leader answers for.
package struct Block: Hashable, Codable, Sendable {
  package let code: BlockCode
  package var name: Bilingual
  package var leader: LeaderCode?
  /// Its place among the blocks, from 1.
  package var order: Int
  /// The day of the month, 10…31, on which its check-ins close; nil takes the ministry's.
  package var cutOffDay: Int?
  /// True for the one block that stands for all units together; its leader is the minister.
  package var spansMinistry: Bool

  package init(
    code: BlockCode, name: Bilingual, leader: LeaderCode? = nil, order: Int, cutOffDay: Int? = nil,
    spansMinistry: Bool = false
  ) {
    self.code = code
    self.name = name
    self.leader = leader
    self.order = order
    self.cutOffDay = cutOffDay
    self.spansMinistry = spansMinistry
  }
}
