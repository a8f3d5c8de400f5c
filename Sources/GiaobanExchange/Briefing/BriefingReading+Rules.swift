import GiaobanCore

// What a command refuses is refused of what is new in a file as well, in the same words. What is recorded already is left
// alone: the program may have gone on from it, and a file that is loaded again is wrong for nothing that was done since.
extension BriefingReading {
  /// Puts everything that is wrong with the records of the file to its line and its field.
  mutating func checkRules() {
    let records = contents.records
    let brought = BroughtRecords(records, over: existing.ministry, dossiers: existing.dossiers, today: pin)
    for record in records {
      guard let source = sources[record.key] else { continue }
      let isWhole = !problems.contains { $0.field.hasPrefix(source.way + ".") }
      var told: Set<RecordPlace> = []
      for violation in violations(of: record, among: brought)
      where isTold(violation, of: record.key, source, isWhole: isWhole) {
        // Of two things that are wrong with one field the first is told.
        if let place = violation.place, !told.insert(place).inserted { continue }
        refuse(violation, source)
      }
    }
  }

  private func violations(of record: Record, among brought: BroughtRecords) -> [RuleViolation] {
    var found = record.ownViolations(in: brought.ministry)
    if brought.recorded(record.key) == nil { found += brought.violations(of: record) }
    if case .checkIn(let checkIn) = record { found += checkIn.recordViolations }
    // A day is held against the pin of the file. The store's may have been moved since the file was loaded; what is new is
    // held against it when it is written. A month to come is told by the day of its entry.
    if let pin { found += record.futures(today: pin).filter { $0.field != .month } }
    return found
  }

  /// What could not be read, or is left out, is missing in the record, and not wrong in the file.
  private func isTold(_ violation: RuleViolation, of key: RecordKey, _ source: RecordSource, isWhole: Bool) -> Bool {
    let names = violation.field?.fileNames ?? []
    let isWritten = names.contains { source.lines[$0] != nil }
    switch key {
    case .settings, .block:
      // A threshold whose other half the file leaves out is held against the store's when it is written: that one may have
      // been changed since the file was loaded.
      if violation.field == .atRiskFrom, !isFirst { return source.hasBothThresholds }
      return isWritten || violation.field == .spansMinistry
    default:
      return isWritten || isWhole
    }
  }

  /// Puts what a rule refuses to the line of the field, and of its entry, that it is about; or of the record.
  private mutating func refuse(_ violation: RuleViolation, _ source: RecordSource) {
    let place = source.place(of: violation.place)
    problems.append(
      FileProblem(file: file, line: place.line, field: place.way, value: "", kind: .rule(violation)))
  }
}

extension RecordSource {
  fileprivate var hasBothThresholds: Bool {
    [RecordField.atRiskFrom, .onTrackFrom].allSatisfy { field in
      ["", "settings."].contains { lines[$0 + field.rawValue] != nil }
    }
  }

  /// The line of a place in the record and the way to it in the file. What is not written stands at the record's line.
  fileprivate func place(of place: RecordPlace?) -> (line: Int, way: String) {
    guard let place else { return (line, way) }
    let names = place.field.fileNames
    let name = names.first { lines[$0] != nil } ?? names[0]
    let whole = way.isEmpty ? name : "\(way).\(name)"
    if let number = place.entry, let entry = entries[name]?[number - 1] { return (entry.line, entry.way) }
    return (lines[name] ?? line, whole)
  }
}
