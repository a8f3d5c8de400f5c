import GiaobanText

/// A group of units that one leader answers for.
package struct Block: Hashable, Codable, Sendable {
  package let code: BlockCode
  package var name: Bilingual
  package var leader: LeaderCode?
  /// Its place among the blocks, from 1.
  package var order: Int
  /// The day of the month, 10…31, on which its check-ins close; nil takes the ministry's.
  package var cutOffDay: Int?
  /// How its pledges are judged, where that differs from the ministry's.
  package var rules: BlockRules?
  /// True for the one block that stands for all units together; its leader is the minister.
  package var spansMinistry: Bool

  package init(
    code: BlockCode, name: Bilingual, leader: LeaderCode? = nil, order: Int, cutOffDay: Int? = nil,
    rules: BlockRules? = nil, spansMinistry: Bool = false
  ) {
    self.code = code
    self.name = name
    self.leader = leader
    self.order = order
    self.cutOffDay = cutOffDay
    self.rules = rules == BlockRules() ? nil : rules
    self.spansMinistry = spansMinistry
  }
}

extension Block {
  /// Its rules, each for itself: a block without any has none of its own.
  package var ownRules: BlockRules {
    get { rules ?? BlockRules() }
    set { rules = newValue == BlockRules() ? nil : newValue }
  }
}

/// Settings that a block has of its own; each that is nil is the ministry's.
package struct BlockRules: Hashable, Codable, Sendable {
  package var graceWorkingDays: Int?
  package var onTrackFrom: Double?
  package var atRiskFrom: Double?
  package var judgedFromShare: Double?
  package var dueSoonDays: Int?

  package init(
    graceWorkingDays: Int? = nil, onTrackFrom: Double? = nil, atRiskFrom: Double? = nil,
    judgedFromShare: Double? = nil, dueSoonDays: Int? = nil
  ) {
    self.graceWorkingDays = graceWorkingDays
    self.onTrackFrom = onTrackFrom
    self.atRiskFrom = atRiskFrom
    self.judgedFromShare = judgedFromShare
    self.dueSoonDays = dueSoonDays
  }
}

extension Settings {
  /// The settings by which the pledges of `block` are judged.
  package func applying(_ block: Block?) -> Settings {
    guard let block else { return self }
    var settings = self
    settings.cutOffDay = block.cutOffDay ?? cutOffDay
    guard let rules = block.rules else { return settings }
    settings.graceWorkingDays = rules.graceWorkingDays ?? graceWorkingDays
    settings.onTrackFrom = rules.onTrackFrom ?? onTrackFrom
    settings.atRiskFrom = rules.atRiskFrom ?? atRiskFrom
    settings.judgedFromShare = rules.judgedFromShare ?? judgedFromShare
    settings.dueSoonDays = rules.dueSoonDays ?? dueSoonDays
    return settings
  }
}
