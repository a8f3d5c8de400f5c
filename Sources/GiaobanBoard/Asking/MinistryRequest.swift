/// What a ministry consists of, and how its pledges are judged.
package enum MinistryRequest: CaseIterable, Hashable, Sendable {
  case newLeader
  case newBlock
  case newUnit
  case newBriefing
  case editLeader
  case editBlock
  case editUnit
  case editBriefing
  case settings
}
