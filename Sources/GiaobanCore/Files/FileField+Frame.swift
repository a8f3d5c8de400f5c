extension FileField<Settings> {
  /// All fields, with the organisation and the pin, which stand beside the settings in a file.
  package static let all: [FileField] =
    both("organisation", \.organisation) + day("pin", \.pinnedDay) + ownFields + letterFields

  private static let ownFields: [FileField] =
    text("settings.timeZone", \.timeZone)
    + whole("settings.cutOffDay", \.cutOffDay)
    + whole("settings.graceWorkingDays", \.graceWorkingDays)
    + value("settings.daysOff", \.daysOff) { $0.sorted().map(\.iso).joined(separator: "\n") }
    + number("settings.onTrackFrom", \.onTrackFrom)
    + number("settings.atRiskFrom", \.atRiskFrom)
    + number("settings.judgedFromShare", \.judgedFromShare)
    + whole("settings.dueSoonDays", \.dueSoonDays)
    + whole("settings.escalationWorkingDays", \.escalationWorkingDays)
    + value("settings.owingFrom", \.owingFrom) { $0?.iso }

  private static let letterFields: [FileField] =
    both("settings.letter.superior", \.letter.superior)
    + text("settings.letter.number", \.letter.number)
    + both("settings.letter.place", \.letter.place)
    + text("settings.letter.signer", \.letter.signer)
    + both("settings.letter.signerTitle", \.letter.signerTitle)
    + texts("settings.letter.addressees", \.letter.addressees)
    + texts("settings.letter.recipients", \.letter.recipients)
}

extension FileField<Leader> {
  package static let all: [FileField] = text("name", \.name) + both("title", \.title) + day("lastDay", \.lastDay)
}

extension FileField<Block> {
  package static let all: [FileField] =
    both("name", \.name)
    + code("leader", \.leader)
    + whole("order", \.order)
    + whole("cutOffDay", \.cutOffDay)
    + whole("graceWorkingDays", \.ownRules.graceWorkingDays)
    + number("onTrackFrom", \.ownRules.onTrackFrom)
    + number("atRiskFrom", \.ownRules.atRiskFrom)
    + number("judgedFromShare", \.ownRules.judgedFromShare)
    + whole("dueSoonDays", \.ownRules.dueSoonDays)
    + flag("spansMinistry", \.spansMinistry)
}

extension Block {
  /// The rules of its own; empty where all of them are the ministry's.
  fileprivate var ownRules: BlockRules {
    get { rules ?? BlockRules() }
    set { rules = newValue == BlockRules() ? nil : newValue }
  }
}

extension FileField<OrgUnit> {
  package static let all: [FileField] =
    both("name", \.name)
    + code("block", \.block)
    + inside("head", \.head, FileField<OrgUnit.Head>.all)
    + text("contact", \.contact)
    + flag("collective", \.isCollective)
}

extension FileField<OrgUnit.Head> {
  fileprivate static let all: [FileField] = text("name", \.name) + both("title", \.title)
}

extension FileField<Briefing> {
  package static let all: [FileField] =
    value("month", \.month) { $0.iso }
    + code("chair", \.chair)
    + both("title", \.title)
    + both("source", \.source)
    + texts("conclusions", \.conclusions)
    + list("notReached", \.notReached) { $0.description }
}
