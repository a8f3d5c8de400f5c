import GiaobanCore
import GiaobanText

/// Records as they look in a briefing file. Defaults are left out where the reader puts them back.
struct BriefingTree {
  /// Text in this language alone is written plain; nil writes every text as a map of languages, to compare.
  let plainLanguage: Language?

  func both(_ text: Bilingual) -> FileValue { .bilingual(text, in: plainLanguage) }

  /// The organisation and the pin stand beside the settings.
  func value(of settings: Settings) -> FileValue {
    map(settings, without: [.organisation, .pinnedDay] + (settings.letter == LetterSettings() ? [.letter] : []))
  }

  func value(of leader: Leader) -> FileValue { map(leader) }
  func value(of block: Block) -> FileValue { map(block) }
  func value(of unit: OrgUnit) -> FileValue { map(unit) }
  func value(of briefing: Briefing) -> FileValue { map(briefing) }
  func value(of checkIn: CheckIn) -> FileValue { map(checkIn) }

  /// The pledge without what belongs to it: tasks, check-ins, extensions. The reader makes the single move of origin and
  /// `assignedOn` itself.
  func value(of pledge: Pledge) -> FileValue {
    let first = Pledge.Move(day: pledge.assignedOn ?? .last, status: pledge.origin == .suggestion ? .proposed : .active)
    return map(
      pledge,
      without: (pledge.dueOriginal == pledge.due ? [.dueOriginal] : []) + (pledge.moves == [first] ? [.moves] : []))
  }

  /// - Parameter previous: The number of the task before; the next one is not written.
  func value(of task: PledgeTask, after previous: Int) -> FileValue {
    map(
      task,
      without: (task.key.number == previous + 1 ? [.number] : []) + (task.dueOriginal == task.due ? [.dueOriginal] : [])
    )
  }

  /// - Parameter previous: The number of the extension before; the next one is not written.
  func value(of asked: Extension, after previous: Int) -> FileValue {
    map(asked, without: asked.key.number == previous + 1 ? [.number] : [])
  }

  private func map<Owner: Fielded>(_ owner: Owner, without left: [RecordField] = []) -> FileValue {
    map(owner.entries.filter { !left.contains($0.name) })
  }

  private func map(_ entries: [FieldEntry]) -> FileValue { .map(entries.flatMap(fields)) }

  private func fields(_ entry: FieldEntry) -> [FileValue.Field] {
    if entry.kind == .beside, case .part(let entries)? = entry.value { return entries.flatMap(fields) }
    let value = entry.value.flatMap { file($0, entry.kind) }
    return value.map { [FileValue.Field(name: entry.file, value: $0)] } ?? []
  }

  /// - Returns: nil for what is left out.
  private func file(_ value: FieldValue, _ kind: FieldKind) -> FileValue? {
    switch (value, kind) {
    case (_, .noted): nil
    case (.text(let text), .text), (.text(let text), .timeZone): .text(text)
    case (.text(let code), _): .word(code)
    case (.both(let text), _): both(text)
    case (.day(let day), _): .word(day.iso)
    case (.month(let month), _): .word(month.iso)
    case (.whole(let count), _): .word(String(count))
    case (.number(let number), _): .number(number)
    case (.flag(let truth, _), .flag): .flag(truth)
    case (.flag(let truth, _), .word(let words)): (truth ? words.first : words.last).map { .word($0) }
    case (.flag(let truth, _), _): .word(truth ? "true" : "false")
    case (.word(let word, _), _): .word(word)
    case (.list(let values), _): .items(values.compactMap { file($0, kind) })
    case (.part(let entries), _): map(entries)
    }
  }
}
