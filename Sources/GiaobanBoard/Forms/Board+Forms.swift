import GiaobanCore
import GiaobanTerminal
import GiaobanText

// Forms on the board: opened, left, saved.
extension Board {
  /// What forms look things up in; nil while there is no store.
  var formContext: FormContext? {
    view.map { view in
      FormContext(
        look: look, portfolio: view.portfolio, dossier: dossier, columns: FormDrawing.textColumns(size),
        selection: FormContext.Selection(block: focusedBlock, unit: selectedUnitCode, pledge: selected),
        hasPrinter: hasPrinter)
    }
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

  /// The pledge that the form on top, or the one that is about to open, is about.
  var pledgeOfForm: PledgeCode? {
    if let waitingForm { return waitingForm.purpose.pledge }
    return formOnTop?.purpose.pledge
  }

  var formOnTop: Form? {
    if case .form(let form)? = overlays.last { form } else { nil }
  }

  mutating func handle(_ key: Key, _ form: inout Form) -> OverlayResponse {
    guard let context = formContext else { return .close() }
    let response = form.handle(key, context)
    if case .close = response { leave(form, context) }
    return response
  }

  /// What was typed is kept while the program runs, and offered again with the same form.
  private mutating func leave(_ form: Form, _ context: FormContext) {
    let isKept = form.isChanged && !form.isDiscarded
    drafts[form.purpose] = isKept ? form.draft(context) : nil
    guard isKept else { return }
    let words = Phrase(
      vi: "Chưa lưu; nội dung đã gõ được giữ lại, mở lại để gõ tiếp",
      en: "Not saved; what you typed is kept for when you open it again")
    message = Message(words: words, isError: false)
  }

  /// Changes the form on top, where there is one.
  mutating func changeForm(_ change: (inout Form, FormContext) -> Void) {
    guard var form = formOnTop, let context = formContext else { return }
    change(&form, context)
    overlays[overlays.count - 1] = .form(form)
  }

  /// A refusal is shown at the field that it is about; else in the footer.
  mutating func refuse(_ violation: RuleViolation) -> [Effect] {
    guard let form = formOnTop, form.isSaving else {
      fail(violation.phrase)
      return []
    }
    changeForm { form, _ in form.fail(violation) }
    guard case .log(.changedMeanwhile) = violation else { return [] }
    return form.purpose.pledge.map { [.loadDossier($0)] } ?? [load(month)]
  }

  /// Gives the record that was read anew to a form that waits for it.
  mutating func renewForm() {
    changeForm { form, context in
      if form.isOutdated { form = form.renewed(context) }
    }
  }

  /// Closes the form whose change has been saved.
  ///
  /// - Returns: what it was for; nil where no form has saved.
  mutating func closeSavedForm() -> FormPurpose? {
    guard let form = formOnTop, form.isSaving else { return nil }
    overlays.removeLast()
    drafts[form.purpose] = nil
    return form.purpose
  }
}
