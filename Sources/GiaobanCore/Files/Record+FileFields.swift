extension Record {
  /// What the record says, field by field, in the order of the fields; without those that hold nothing. A closing is no
  /// record of a file.
  package var fileTexts: [(field: String, text: String)] {
    switch self {
    case .settings(let settings): Self.texts(settings, FileField<Settings>.all)
    case .leader(let leader): Self.texts(leader, FileField<Leader>.all)
    case .block(let block): Self.texts(block, FileField<Block>.all)
    case .unit(let unit): Self.texts(unit, FileField<OrgUnit>.all)
    case .briefing(let briefing): Self.texts(briefing, FileField<Briefing>.all)
    case .pledge(let pledge): Self.texts(pledge, FileField<Pledge>.all)
    case .task(let task): Self.texts(task, FileField<PledgeTask>.all)
    case .checkIn(let checkIn): Self.texts(checkIn, FileField<CheckIn>.all)
    case .extension(let asked): Self.texts(asked, FileField<Extension>.all)
    case .closing: []
    }
  }

  /// This record with some fields of another one, which has the same key.
  package func taking(_ fields: Set<String>, from new: Record) -> Record {
    switch (self, new) {
    case (.settings(let old), .settings(let new)): .settings(Self.merge(old, new, FileField.all, fields))
    case (.leader(let old), .leader(let new)): .leader(Self.merge(old, new, FileField.all, fields))
    case (.block(let old), .block(let new)): .block(Self.merge(old, new, FileField.all, fields))
    case (.unit(let old), .unit(let new)): .unit(Self.merge(old, new, FileField.all, fields))
    case (.briefing(let old), .briefing(let new)): .briefing(Self.merge(old, new, FileField.all, fields))
    case (.pledge(let old), .pledge(let new)): .pledge(Self.merge(old, new, FileField.all, fields))
    case (.task(let old), .task(let new)): .task(Self.merge(old, new, FileField.all, fields))
    case (.checkIn(let old), .checkIn(let new)): .checkIn(Self.merge(old, new, FileField.all, fields))
    case (.extension(let old), .extension(let new)): .extension(Self.merge(old, new, FileField.all, fields))
    default: self
    }
  }

  private static func texts<Owner>(_ owner: Owner, _ fields: [FileField<Owner>]) -> [(field: String, text: String)] {
    fields.compactMap { field in field.text(owner).map { (field.name, $0) } }
  }

  private static func merge<Owner>(
    _ old: Owner, _ new: Owner, _ fields: [FileField<Owner>], _ taken: Set<String>
  ) -> Owner {
    var merged = old
    for field in fields where taken.contains(field.name) { field.take(new, &merged) }
    return merged
  }
}
