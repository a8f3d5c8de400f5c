import GiaobanCore

/// Where one is in the plain mode. What is there is said as numbered lines.
enum PlainPlace: Equatable {
  /// The blocks.
  case ministry
  /// The pledges of a block, by its place among the blocks.
  case block(Int)
  case toDo
  /// The pledges that a filter finds.
  case found(String)
  case pledge(PledgeCode)
}
