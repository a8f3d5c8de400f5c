// Going back, closing, quitting.
extension Board {
  /// Clears marks, else the filter, or leaves the to-do view or the zoom; it never quits.
  mutating func goBack() {
    if !marks.isEmpty {
      clearMarks()
    } else if !filter.query.isEmpty {
      filter = Filter()
      arrange(selecting: selected)
    } else if toDo != nil {
      leaveToDo()
    } else {
      isZoomed = false
    }
  }

  mutating func close() -> [Effect] {
    if !overlays.isEmpty {
      overlays.removeLast()
      return []
    }
    if toDo != nil {
      leaveToDo()
      return []
    }
    return quit()
  }

  /// Quits, or asks whether to, where something was typed and not saved.
  mutating func quit() -> [Effect] {
    let typed = overlays.contains { if case .form(let form) = $0 { form.isChanged } else { false } }
    guard typed || !drafts.isEmpty else { return [.quit] }
    let asking = OpenView.confirmQuit(ConfirmQuit(areDraftsKept: drafts.areKept))
    if overlays.last != asking { overlays.append(asking) }
    return []
  }
}
