extension Settings: Fielded {
  /// The organisation and the pin stand beside the settings in a file.
  package static let fields: [Field<Settings>] =
    [.both(.organisation, \.organisation), .day(.pinnedDay, file: "pin", \.pinnedDay)]
    + inMap.map { $0.inMap("settings") }

  /// Each setting for itself, those of the letter among them.
  package static let singleFields: [Field<Settings>] =
    fields.filter { $0.kind != .part } + LetterSettings.fields.map { $0.inside(\.letter) }

  private static let inMap: [Field<Settings>] = [
    zoneField, .whole(.cutOffDay, 10...31, \.cutOffDay), .whole(.graceWorkingDays, 0...20, \.graceWorkingDays),
    daysOffField, .number(.onTrackFrom, in: 0...2, \.onTrackFrom), .number(.atRiskFrom, in: 0...2, \.atRiskFrom),
    .number(.judgedFromShare, in: 0...1, \.judgedFromShare), .whole(.dueSoonDays, 0...365, \.dueSoonDays),
    .whole(.escalationWorkingDays, 1...20, \.escalationWorkingDays), .month(.owingFrom, \.owingFrom),
    .part(.letter, \.letter),
  ]

  private static let zoneField: Field<Settings> = .field(
    .timeZone, .timeZone, \.timeZone, said: { $0 }, rewrite: { $1($0) }, read: { $0?.text }, value: { .text($0) })

  private static let daysOffField: Field<Settings> = .field(
    .daysOff, .days, \.daysOff, said: { $0.sorted().map(\.iso).joined(separator: "\n") },
    read: { $0?.list.map { Set($0.compactMap(\.day)) } },
    value: { .list($0.sorted().map { .day($0) }) })
}

extension LetterSettings: Fielded {
  package static let fields: [Field<LetterSettings>] = [
    .both(.superior, \.superior), .text(.documentNumber, key: "number", \.number), .both(.place, \.place),
    .text(.signer, \.signer), .both(.signerTitle, \.signerTitle), .texts(.addressees, \.addressees),
    .texts(.recipients, \.recipients),
  ]
}

extension Field {
  /// The field in a map of its own in files.
  fileprivate func inMap(_ name: String) -> Field {
    comparing(
      fileFields.map { FileField("\(name).\($0.name)", text: $0.text, take: $0.take) },
      ways: ways.map { FieldWay(name: $0.name, way: "\(name).\($0.way)") })
  }
}

extension Leader: Fielded {
  package static let fields: [Field<Leader>] = [
    .key(.code) { .text($0.code.text) }, .text(.name, \.name), .both(.jobTitle, key: "title", \.title),
    .day(.lastDay, \.lastDay),
  ]
}

extension Block: Fielded {
  package static let fields: [Field<Block>] = [
    .key(.code) { .text($0.code.text) }, .both(.name, \.name), .code(.leader, \.leader),
    .whole(.order, 1...999, \.order),
    .whole(.cutOffDay, 10...31, \.cutOffDay), .whole(.graceWorkingDays, 0...20, \.ownRules.graceWorkingDays),
    .number(.onTrackFrom, in: 0...2, \.ownRules.onTrackFrom), .number(.atRiskFrom, in: 0...2, \.ownRules.atRiskFrom),
    .number(.judgedFromShare, in: 0...1, \.ownRules.judgedFromShare),
    .whole(.dueSoonDays, 0...365, \.ownRules.dueSoonDays),
    .flag(.spansMinistry, \.spansMinistry),
  ]
}

extension OrgUnit: Fielded {
  package static let fields: [Field<OrgUnit>] = [
    .key(.code) { .text($0.code.text) }, .code(.block, \.block), .both(.name, \.name),
    .part(.headName, key: "head", \.head), .text(.contact, \.contact), .flag(.collective, \.isCollective),
  ]
}

extension OrgUnit.Head: Fielded {
  package static let fields: [Field<OrgUnit.Head>] = [
    .text(.headName, key: "name", \.name), .both(.jobTitle, key: "title", \.title),
  ]
}

extension Briefing: Fielded {
  package static let fields: [Field<Briefing>] = [
    .key(.day, file: "date") { .day($0.day) }, .month(.month, \.month), .code(.chair, \.chair), .both(.title, \.title),
    .both(.source, \.source), .texts(.conclusions, \.conclusions),
    .list(.notReached, \.notReached, said: { $0.description }, value: { .text($0.description) }),
    .day(.endedOn, \.endedOn),
  ]
}

extension Closing: Fielded {
  package static let fields: [Field<Closing>] = [
    .key(.month) { .month($0.month) }, .key(.closedOn, key: "on") { .day($0.on) }, .text(.closedBy, key: "by", \.by),
    .text(.hash, \.hash), .part(.reopenedOn, key: "reopening", \.reopening),
    .list(
      .former, \.former, said: { $0.hash },
      rewrite: { former, write in
        var former = former
        former.rewriteTexts(write)
        return former
      }, value: { .part($0.entries) }),
  ]
}

extension Closing.Former: Fielded {
  package static let fields: [Field<Closing.Former>] = [
    .key(.closedOn, key: "on") { .day($0.on) }, .text(.closedBy, key: "by", \.by), .text(.hash, \.hash),
    .part(.reopenedOn, key: "reopening", \.reopening),
  ]
}

extension Closing.Reopening: Fielded {
  package static let fields: [Field<Closing.Reopening>] = [
    .key(.reopenedOn, key: "on") { .day($0.on) }, .text(.reopenedBy, key: "by", \.by),
    .both(.reopeningReason, key: "reason", \.reason),
  ]
}
