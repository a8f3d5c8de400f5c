import GiaobanCore
import GiaobanTerminal
import GiaobanText

// Forms on the board: opened, left, saved.
extension Board {
  /// What forms look things up in; nil while there is no store.
  var formContext: FormContext? {
    glance.formContext
  }

  /// Opens a form, as soon as its pledge has been read; with what was typed into it before, if that was not saved.
  ///
  /// - Parameters:
  ///   - purpose: nil opens nothing.
  ///   - inEditor: its detail text goes to the user's editor at once.
  @discardableResult
  package mutating func open(_ purpose: FormPurpose?, inEditor: Bool = false) -> [Effect] {
    guard let purpose, let context = formContext else { return [] }
    if let pledge = purpose.pledge, dossier?.pledge.code != pledge {
      waitingForm = WaitingForm(purpose: purpose, inEditor: inEditor)
      return []
    }
    waitingForm = nil
    var form = drafts[purpose].map { Form($0, context) } ?? Form(purpose, opened: purpose.record(context), context)
    if inEditor { form.focusDetail() }
    overlays.append(.form(form))
    return inEditor ? [.edit(form.focused.typed)] : []
  }

  /// The form was asked for in the same burst of keys that selected the pledge, before it had been read.
  mutating func openWaitingForm() -> [Effect] {
    guard let waiting = waitingForm else { return [] }
    return open(waiting.purpose, inEditor: waiting.inEditor)
  }

  /// The pledge that must have been read for the form on top, or for the one that is about to open.
  var pledgeOfForm: PledgeCode? { (waitingForm?.purpose ?? formOnTop?.purpose)?.pledge }

  var formOnTop: Form? {
    if case .form(let form)? = overlays.last { form } else { nil }
  }

  /// The task under the cursor of the open detail.
  var selectedTask: PledgeTask? {
    if case .detail(let detail)? = overlays.last { detail.task(glance) } else { nil }
  }

  /// What was typed is kept while the program runs, and offered again with the same form.
  mutating func leave(_ purpose: FormPurpose, _ draft: FormDraft?) {
    drafts[purpose] = draft
    guard draft != nil else { return }
    let words = Phrase(
      vi: "Chưa lưu; nội dung đã gõ được giữ lại, mở lại để gõ tiếp",
      en: "Not saved; what you typed is kept for when you open it again")
    message = Message(words: words, isError: false)
  }
}
