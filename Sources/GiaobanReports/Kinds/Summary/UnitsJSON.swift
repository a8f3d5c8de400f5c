import GiaobanText

/// The units of a summary, for scripts: the table, and what holds them to nothing.
enum UnitsJSON {
  static func value(of row: MonthlySummary.LeagueRow, _ language: Language) -> JSONValue {
    [
      "unit": JSONValue(row.unit.code), "name": .string(row.unit.name.text(language)),
      "block": JSONValue(row.unit.block), "pledges": .integer(row.pledges), "thin": .bool(row.isThin),
      "completionRate": JSONValue(row.cells.completionRate), "done": .integer(row.cells.done),
      "due": .integer(row.cells.due), "overdue": .integer(row.cells.openOverdue),
      "missingCheckIns": .integer(row.missingCheckIns), "extensions": .integer(row.extensions),
    ]
  }

  static func value(of coverage: MonthlySummary.Coverage) -> JSONValue {
    [
      "unitsWithoutCore": .array(coverage.unitsWithoutCore.map { JSONValue($0.code) }),
      "notJudged": .array(coverage.notJudged.map { JSONValue($0.code) }),
    ]
  }
}
