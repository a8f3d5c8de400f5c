import GiaobanCore
import GiaobanText

/// What one event changed, in a line: each field that differs, before → after.
struct RecordDifference {
  private let event: Event
  /// A value longer than this many columns is cut.
  private let valueColumns = 40

  init(_ event: Event) {
    self.event = event
  }

  func text(_ language: Language) -> String {
    let name = event.key.words.text(language)
    switch (event.before?.entries, event.after?.entries) {
    case (nil, let after?): return "\(name) \(Phrase(vi: "mới", en: "new").text(language)): \(gist(after, language))"
    case (let before?, nil):
      return "\(name) \(Phrase(vi: "bỏ", en: "removed").text(language)): \(gist(before, language))"
    case (let before?, let after?): return "\(name) \(changes(before, after, language).joined(separator: ", "))"
    case (nil, nil): return name
    }
  }

  /// A field, and a language of a text.
  private struct Place: Hashable {
    let name: RecordField
    let language: Language?

    init(_ leaf: FieldLeaf) { (name, language) = (leaf.name, leaf.language) }
  }

  private func changes(_ before: [FieldEntry], _ after: [FieldEntry], _ language: Language) -> [String] {
    let (old, new) = (before.leaves, after.leaves)
    let oldValues = Dictionary(old.map { (Place($0), $0.value) }, uniquingKeysWith: { first, _ in first })
    let newValues = Dictionary(new.map { (Place($0), $0.value) }, uniquingKeysWith: { first, _ in first })
    return (old + new.filter { oldValues[Place($0)] == nil }).compactMap { leaf in
      let (was, now) = (oldValues[Place(leaf)], newValues[Place(leaf)])
      if was == now { return nil }
      let name = leaf.label(language)
      if case .list(let was)? = was, case .list(let now)? = now, now.starts(with: was) {
        return "\(name): + \(shown(.list(Array(now.dropFirst(was.count))), language))"
      }
      return "\(name): \(shown(was, language)) → \(shown(now, language))"
    }
  }

  private func shown(_ value: FieldValue?, _ language: Language) -> String {
    (value?.text(language) ?? "–").shownInOneLine.truncated(to: valueColumns)
  }

  /// What the record is called, or else what it says: its first fields.
  private func gist(_ entries: [FieldEntry], _ language: Language) -> String {
    if let called = entries.first(where: { $0.name == .name || $0.name == .title }) {
      return shown(called.value, language)
    }
    let said = entries.leaves(in: language).filter { leaf in
      ![.month, .number, .enteredOn, .enteredBy, .askedBy].contains(leaf.name)
    }
    return said.prefix(7).map { "\($0.label(language)): \(shown($0.value, language))" }.joined(separator: ", ")
  }
}
