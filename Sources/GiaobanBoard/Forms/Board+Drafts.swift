import GiaobanText

// What was typed and not saved, kept outside the program, so that a dropped connection loses none of it.
extension Board {
  /// Everything typed into forms that is not saved: those left, and those open.
  var unsavedDrafts: [FormDraft] {
    var unsaved = drafts
    if let context = formContext {
      for case .form(let form) in overlays { unsaved[form.purpose] = form.isChanged ? form.draft(context) : nil }
    }
    return unsaved.values.sorted { $0.order < $1.order }
  }

  /// What is to be kept once the input queue is empty, and before the program or an editor takes the terminal away.
  package var draftEffects: [Effect] {
    guard !isReadOnly, view != nil else { return [] }
    let unsaved = unsavedDrafts
    return unsaved == keptDrafts ? [] : [.keepDrafts(unsaved)]
  }

  /// That drafts cannot be kept is said once; work goes on.
  mutating func take(kept drafts: [FormDraft], problem: Phrase?) {
    keptDrafts = drafts
    defer { areDraftsKept = problem == nil }
    guard areDraftsKept, let problem else { return }
    let words = Phrase(
      vi: "Nội dung chưa lưu chỉ được giữ đến khi thoát. ", en: "What is not saved is kept until you quit, no longer. ")
    message = Message(words: words + problem, isError: true)
  }

  /// Offers what another run of the program has left.
  mutating func take(drafts found: [FormDraft], problem: Phrase?) {
    for draft in found { drafts[draft.purpose] = draft }
    if !found.isEmpty { overlays.append(.drafts(DraftOffer(found.sorted { $0.order < $1.order }))) }
    if let problem { message = Message(words: problem, isError: true) }
  }

  mutating func offerDrafts() {
    let offered = drafts.values.sorted { $0.order < $1.order }
    overlays.append(.drafts(DraftOffer(offered)))
  }

  mutating func discardDraft(_ purpose: FormPurpose) { drafts[purpose] = nil }
}

extension FormDraft {
  /// Always the same, whatever order a dictionary has.
  fileprivate var order: String { purpose.name.en }
}
