import GiaobanCore
import GiaobanText

/// What `show --format json` writes: the object of `list`, then everything else that is recorded of the pledge.
package enum PledgeDetailJSON {
  /// - Parameters:
  ///   - portfolio: gives the ministry and the viewpoint; the pledge need not be in it.
  ///   - later: what was decided since the month was closed.
  package static func value(
    of dossier: Dossier, in portfolio: Portfolio, later: [LaterDecision] = [], _ language: Language
  ) -> JSONValue {
    let (ministry, pledge) = (portfolio.ministry, dossier.pledge)
    let calendar = portfolio.calendar
    let entry = PledgeEntry(dossier.line(calendar), ministry: ministry, calendar: calendar)
    let block = entry.block.flatMap { ministry.blocks[$0] }
    let prospect = Prospect(of: dossier, calendar: calendar)
    let leader = { (code: LeaderCode?) in JSONValue(code.flatMap { ministry.leaders[$0]?.name }) }
    return PledgeJSON.value(of: entry, language).adding([
      "product": JSONValue(pledge.product), "detail": JSONValue(pledge.detail),
      "unitName": JSONValue(entry.unit?.name), "head": JSONValue(entry.unit?.head?.name),
      "contact": JSONValue(entry.unit?.contact), "blockName": JSONValue(block?.name), "leader": leader(block?.leader),
      "cooperatingUnits": .array(pledge.cooperatingUnits.map { JSONValue($0) }),
      "assignedBy": leader(pledge.assignedBy), "assignedOn": JSONValue(pledge.assignedOn),
      "briefing": JSONValue(pledge.briefing), "conclusion": JSONValue(pledge.conclusion),
      "source": JSONValue(pledge.source), "owesFrom": JSONValue(pledge.owesFrom),
      "missing": .array(entry.line.monthsMissing(calendar).map { JSONValue($0) }),
      "moves": RecordJSON.value(of: pledge.moves), "metric": pledge.metric.map(RecordJSON.value) ?? .null,
      "taskList": .array(dossier.tasks.map(RecordJSON.value)),
      "checkIns": .array(dossier.checkIns.map(RecordJSON.value)),
      "extensions": .array(dossier.extensions.map(RecordJSON.value)),
      "later": .array(later.map { $0.json(language) }),
      "outlook": prospect.map { ProspectJSON.value(of: $0.outlook) } ?? .null,
      "requiredPace": prospect?.pace.map(ProspectJSON.value) ?? .null,
      "keptMonths": prospect?.keptMonths.map(ProspectJSON.value) ?? .null,
    ])
  }
}
