import GiaobanText

// What was typed and not saved, kept outside the program, so that a dropped connection loses none of it.
extension Board {
  /// Everything typed into forms that is not saved: those left, and those open.
  var unsavedDrafts: [FormDraft] {
    var unsaved = drafts
    if let context = formContext {
      for case .form(let form) in overlays { unsaved[form.purpose] = form.isChanged ? form.draft(context) : nil }
    }
    return unsaved.all
  }

  /// What is to be kept once the input queue is empty, and before the program or an editor takes the terminal away.
  package var draftEffects: [Effect] {
    guard !isReadOnly, view != nil else { return [] }
    let unsaved = unsavedDrafts
    return unsaved == drafts.kept ? [] : [.keepDrafts(unsaved)]
  }

  /// That drafts cannot be kept is said once; work goes on.
  mutating func take(kept: [FormDraft], problem: Phrase?) {
    drafts.kept = kept
    defer { drafts.areKept = problem == nil }
    guard drafts.areKept, let problem else { return }
    let words = Phrase(
      vi: "Nội dung chưa lưu chỉ được giữ đến khi thoát. ", en: "What is not saved is kept until you quit, no longer. ")
    message = Message(words: words + problem, isError: true)
  }

  /// Offers what another run of the program has left.
  mutating func take(drafts found: [FormDraft], problem: Phrase?) {
    var offered = Drafts()
    for draft in found {
      drafts[draft.purpose] = draft
      offered[draft.purpose] = draft
    }
    if !found.isEmpty { overlays.append(.drafts(DraftOffer(offered.all))) }
    if let problem { message = Message(words: problem, isError: true) }
  }

  mutating func offerDrafts() {
    overlays.append(.drafts(DraftOffer(drafts.all)))
  }

  mutating func discardDraft(_ purpose: FormPurpose) { drafts[purpose] = nil }
}
