import GiaobanCore

/// What is chosen from a list, or goes by its number or name.
package enum ChoiceRequest: Hashable, Sendable {
  /// The block at this place, counted from 1.
  case pane(Int)
  case month(Month)
  case select(PledgeCode)
  case form(FormPurpose)
  /// How a block's health went over twelve months.
  case health(of: BlockCode)
  case nothingNew(because: NoNumberReason)
  /// Filters by this text; an empty one filters by nothing.
  case filter(by: String)
  /// Saves the filter under this name.
  case saveFilter(as: String)
  case sort(by: PledgeOrder.Column)
  case theme(String)
  /// The to-do view with the rows of this group alone.
  case toDo(ToDoGroup)
}
