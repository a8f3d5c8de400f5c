import GiaobanCore
import GiaobanText

// The groups of the to-do view: opened one by one from the header, folded and unfolded.
extension Board {
  /// Shows the rows of one group alone; the others keep their headings.
  mutating func openToDo(_ group: ToDoGroup) {
    overlays.removeAll()
    if toDo == nil { toggleToDo() }
    toDo?.list.fold(Set(ToDoGroup.allCases).subtracting([group]))
    if let heading = toDo?.list.heading(of: group) { toDo?.select(heading) }
    skipHeading(forward: true)
  }

  /// The group that the selection stands in.
  var selectedGroup: ToDoGroup? { toDo.flatMap { $0.list.group(at: $0.cursor.selected) } }

  /// The group whose heading is selected, since its rows are folded.
  var foldedSelection: ToDoGroup? {
    guard let toDo, case .heading(let group, _, _)? = toDo.list[toDo.cursor.selected] else { return nil }
    return group
  }

  /// Hides the rows of a group under its heading, or shows them again.
  mutating func toggleFold(of group: ToDoGroup?) {
    guard let group, var toDo else { return }
    endRange()
    let isFolded = toDo.list.folded.contains(group)
    toDo.list.fold(isFolded ? toDo.list.folded.subtracting([group]) : toDo.list.folded.union([group]))
    if let heading = toDo.list.heading(of: group) { toDo.select(heading) }
    self.toDo = toDo
    skipHeading(forward: true)
  }

  /// Folds all groups, or, where all are folded, none.
  mutating func toggleAllFolds() {
    guard var toDo, let group = selectedGroup else { return }
    endRange()
    let isAllFolded = toDo.list.folded.isSuperset(of: toDo.list.groups)
    toDo.list.fold(isAllFolded ? [] : Set(ToDoGroup.allCases))
    if let heading = toDo.list.heading(of: group) { toDo.select(heading) }
    self.toDo = toDo
    skipHeading(forward: true)
  }

  /// Why no group can be folded now, or nil when one can.
  var whyNotFolding: Phrase? {
    toDo == nil || !overlays.isEmpty
      ? Phrase(vi: "chỉ dùng trong việc cần làm: 0", en: "only in the to-do view: 0") : nil
  }

  /// The groups with their counts, each by a letter of its own.
  func groupChooser() -> Chooser {
    guard let view else { return Chooser(title: "", rows: []) }
    let list = toDo?.list ?? ToDoList(view, questions: reading.questions ?? [:])
    let rows = zip("123456789ab", list.groups).map { key, group in
      Chooser.Row(
        key: String(key), label: "\(look(group.name)) (\(list.count(of: group)))", request: .choose(.toDo(group)),
        isCurrent: group == selectedGroup)
    }
    return Chooser(title: look(Phrase(vi: "Xem việc nào", en: "What there is to do")), rows: rows)
  }
}
