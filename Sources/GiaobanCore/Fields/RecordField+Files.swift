extension RecordField {
  /// The ways to it in a briefing file, from its record: the ones of the records that have it.
  package var fileNames: [String] {
    let own = Self.ways[self] ?? [rawValue]
    switch self {
    // A status is one move.
    case .moves: return [RecordField.status.rawValue] + own
    // One of the two is measured by the other.
    case .atRiskFrom: return own + RecordField.onTrackFrom.fileNames
    default: return own
    }
  }

  private static let ways: [RecordField: [String]] = {
    let records: [[FieldWay]] = [
      ways(of: Leader.self), ways(of: Block.self), ways(of: OrgUnit.self), ways(of: Briefing.self),
      ways(of: Pledge.self), ways(of: PledgeTask.self), ways(of: CheckIn.self), ways(of: Extension.self),
      ways(of: Settings.self),
    ]
    return Dictionary(grouping: records.joined(), by: \.name).mapValues { $0.map(\.way).unique }
  }()

  private static func ways<Owner: Fielded>(of record: Owner.Type) -> [FieldWay] { Owner.fields.flatMap(\.ways) }
}
