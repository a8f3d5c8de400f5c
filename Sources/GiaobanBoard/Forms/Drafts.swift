/// What was typed into forms and not saved.
package struct Drafts: Sendable {
  /// Of the forms that were left; offered again while the program runs.
  private var left: [FormPurpose: FormDraft] = [:]
  /// What is kept outside the program.
  var kept: [FormDraft] = []
  /// False where nothing can be kept there, which was said.
  var areKept = true

  package var isEmpty: Bool { left.isEmpty }

  /// Always in the same order, whatever order a dictionary has.
  var all: [FormDraft] { left.values.sorted { $0.order < $1.order } }

  subscript(purpose: FormPurpose) -> FormDraft? {
    get { left[purpose] }
    set { left[purpose] = newValue }
  }
}

extension FormDraft {
  fileprivate var order: String { purpose.name.en }
}
