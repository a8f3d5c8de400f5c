extension Record {
  /// What the record says, field by field.
  package var content: any Fielded {
    switch self {
    case .settings(let settings): settings
    case .leader(let leader): leader
    case .block(let block): block
    case .unit(let unit): unit
    case .briefing(let briefing): briefing
    case .pledge(let pledge): pledge
    case .task(let task): task
    case .checkIn(let checkIn): checkIn
    case .extension(let asked): asked
    case .closing(let closing): closing
    }
  }

  package var entries: [FieldEntry] { content.entries }

  /// What the record says, field by field, in the order of the fields; without those that hold nothing. A closing is no
  /// record of a file.
  package var fileTexts: [(field: String, text: String)] {
    if case .closing = self { return [] }
    return Self.texts(content)
  }

  private static func texts<Owner: Fielded>(_ owner: Owner) -> [(field: String, text: String)] {
    Owner.fileFields.compactMap { field in field.text(owner).map { (field.name, $0) } }
  }

  /// This record with some fields of another one, which has the same key.
  package func taking(_ fields: Set<String>, from new: Record) -> Record {
    switch (self, new) {
    case (.settings(let old), .settings(let new)): .settings(Self.merge(old, new, fields))
    case (.leader(let old), .leader(let new)): .leader(Self.merge(old, new, fields))
    case (.block(let old), .block(let new)): .block(Self.merge(old, new, fields))
    case (.unit(let old), .unit(let new)): .unit(Self.merge(old, new, fields))
    case (.briefing(let old), .briefing(let new)): .briefing(Self.merge(old, new, fields))
    case (.pledge(let old), .pledge(let new)): .pledge(Self.merge(old, new, fields))
    case (.task(let old), .task(let new)): .task(Self.merge(old, new, fields))
    case (.checkIn(let old), .checkIn(let new)): .checkIn(Self.merge(old, new, fields))
    case (.extension(let old), .extension(let new)): .extension(Self.merge(old, new, fields))
    default: self
    }
  }

  private static func merge<Owner: Fielded>(_ old: Owner, _ new: Owner, _ taken: Set<String>) -> Owner {
    var merged = old
    for field in Owner.fileFields where taken.contains(field.name) { field.take(new, &merged) }
    return merged
  }

  /// The same record with each of its texts as `write` writes it.
  package func rewritingTexts(_ write: (String) -> String) -> Record {
    switch self {
    case .settings(let settings): .settings(Self.rewritten(settings, write))
    case .leader(let leader): .leader(Self.rewritten(leader, write))
    case .block(let block): .block(Self.rewritten(block, write))
    case .unit(let unit): .unit(Self.rewritten(unit, write))
    case .briefing(let briefing): .briefing(Self.rewritten(briefing, write))
    case .pledge(let pledge): .pledge(Self.rewritten(pledge, write))
    case .task(let task): .task(Self.rewritten(task, write))
    case .checkIn(let checkIn): .checkIn(Self.rewritten(checkIn, write))
    case .extension(let asked): .extension(Self.rewritten(asked, write))
    case .closing(let closing): .closing(Self.rewritten(closing, write))
    }
  }

  private static func rewritten<Owner: Fielded>(_ owner: Owner, _ write: (String) -> String) -> Owner {
    var owner = owner
    owner.rewriteTexts(write)
    return owner
  }
}
