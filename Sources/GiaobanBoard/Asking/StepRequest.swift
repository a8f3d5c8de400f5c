/// Steps taken back, done again, or read; and what was typed but never became one.
package enum StepRequest: CaseIterable, Hashable, Sendable {
  case undo
  /// The forms that were left unsaved.
  case drafts
  case redo
  case log
}
