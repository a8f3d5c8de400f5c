import GiaobanCore
import GiaobanText

/// Keeps everything in dictionaries, for as long as the program runs: the reference that every other store must equal.
package final class MemoryStore: Store {
  private var recorded = Ministry()
  private var pledges: [PledgeCode: Dossier] = [:]
  private var highestNumbers: [UnitCode: Int] = [:]
  /// The steps in the order of their numbers, from 1.
  private var batches: [Batch] = []
  private var undone: Set<Int> = []
  /// What files said, in order, each with the step that came with it.
  private var said: [(batch: Int?, field: SaidField)] = []
  /// The parts that closings keep, by hash.
  private var closingParts: [String: [ClosingPart.Name: String]] = [:]

  package init() {}

  package func ministry() -> Ministry { recorded }

  package func portfolio(_ viewpoint: Viewpoint, scope: PortfolioScope) throws(StoreError) -> Portfolio {
    let live = livePortfolio(viewpoint, scope)
    guard viewpoint.isPast, let closing = recorded.closing(of: viewpoint.month),
      let text = closingPart(.records, of: closing.hash)
    else { return live }
    do {
      let frozen = try FrozenMonth(records: text, of: closing)
      let ended = scope == .everything ? live.endedBefore : []
      return Portfolio(frozen, today: viewpoint.today, ministry: recorded, scope: scope, ended: ended)
    } catch {
      throw .damaged(path: "", detail: "\(error)")
    }
  }

  private func livePortfolio(_ viewpoint: Viewpoint, _ scope: PortfolioScope) -> Portfolio {
    let calendar = ReportingCalendar(ministry: recorded.seen(from: viewpoint), viewpoint: viewpoint)
    let pasts = pasts(since: viewpoint.day)
    let lines = pledges.values.map { $0.seen(from: viewpoint, pasts[$0.pledge.code] ?? Past()).line(calendar) }
      .filter { Portfolio.includes($0, calendar, scope: scope) }
    return Portfolio(viewpoint: viewpoint, scope: scope, ministry: recorded, lines: lines)
  }

  package func dossiers(of codes: some Sequence<PledgeCode>) -> [PledgeCode: Dossier] {
    var found: [PledgeCode: Dossier] = [:]
    for code in codes { found[code] = pledges[code] }
    return found
  }

  package func readings(
    of codes: some Sequence<PledgeCode>, upTo month: Month, last count: Int
  ) -> [PledgeCode: [CheckInMark]] {
    let (pasts, closing) = (pasts(since: month.last), ministry().closing(of: month))
    return dossiers(of: codes).compactMapValues { dossier in
      let marks = dossier.measuredMarks(
        upTo: month, last: count, pasts[dossier.pledge.code] ?? Past(), closing: closing)
      return marks.isEmpty ? nil : marks
    }
  }

  package func chronicle(of months: MonthRange, today: Day) -> Chronicle {
    let seen = pledges.values.filter { Chronicle.includes($0.pledge, in: months, today: today) }
    let pasts = pasts(since: months.first.last)
    let entries = seen.map { dossier in
      Chronicle.Entry(
        pledge: dossier.pledge, tasks: dossier.tasks, extensions: dossier.extensions,
        marks: dossier.checkIns.map(\.mark), past: pasts[dossier.pledge.code] ?? Past())
    }
    return Chronicle(today: today, months: months, ministry: recorded, entries: entries)
  }

  package func checkIns(of months: MonthRange) -> [PledgeCode: [CheckIn]] {
    pledges.compactMapValues { dossier in
      let wanted = dossier.checkIns.filter { checkIn in
        months.contains(checkIn.key.month) || (checkIn.hasOpenAsk && checkIn.key.month < months.first)
      }
      return wanted.isEmpty ? nil : wanted
    }
  }

  package func closingPart(_ name: ClosingPart.Name, of hash: String) -> String? {
    closingParts[hash.normalised]?[name]
  }

  package func recordedMonths() -> RecordedMonths {
    RecordedMonths(
      pledge: pledges.values.flatMap { $0.pledge.moves.map(\.day.inMonth) }.min(),
      checkIn: pledges.values.flatMap { $0.checkIns.map(\.key.month) }.min())
  }

  package func saidFields() -> SaidFields {
    var fields = SaidFields()
    for (batch, field) in said where batch.map({ !undone.contains($0) }) ?? true { fields.note(field) }
    return fields
  }

  package func note(_ said: [SaidField]) {
    self.said += said.map { (nil, $0.normalised) }
  }

  package func codes() -> [PledgeCode] { pledges.keys.sorted() }

  package func changeToken() -> Int { batches.count }
}

// Writing.
extension MemoryStore {
  package func apply(_ change: Change, _ signature: Signature) throws(StoreError) -> Saved {
    let signature = signature.normalised
    do throws(RuleViolation) {
      let decision = try change.decide(in: situation(change.pledges, leaving: change.leaving, signature))
      for seal in change.seals {
        for part in seal.parts { closingParts[seal.hash.normalised, default: [:]][part.name] = part.text }
      }
      let saved = write(
        decision.events.map(\.normalised), .change, decision.name, target: nil, reason: decision.reason?.normalised,
        signature)
      if case .load(_, _, let said, _) = change {
        self.said += said.map { (saved.batch.number, $0.normalised) }
      }
      return saved
    } catch {
      throw .refused(error)
    }
  }

  package func undo(_ signature: Signature) throws(StoreError) -> Saved {
    let signature = signature.normalised
    do throws(RuleViolation) {
      let number = try UndoRule.undoTarget(own: ownSteps(of: signature.by))
      return try reverse(Reversal(undoing: batches[number - 1]), number, signature)
    } catch {
      throw .refused(error)
    }
  }

  package func redo(_ signature: Signature) throws(StoreError) -> Saved {
    let signature = signature.normalised
    do throws(RuleViolation) {
      let number = try UndoRule.redoTarget(own: ownSteps(of: signature.by))
      return try reverse(Reversal(redoing: batches[number - 1]), number, signature)
    } catch {
      throw .refused(error)
    }
  }

  private func reverse(
    _ reversal: Reversal, _ number: Int, _ signature: Signature
  ) throws(RuleViolation) -> Saved {
    let situation = situation(reversal.pledges, leaving: reversal.leaving, signature)
    var naming: [RecordKey: [PledgeCode]] = [:]
    for key in reversal.removedOfMinistry { naming[key] = codes().filter { pledges[$0]?.pledge.names(key) ?? false } }
    let target = batches[number - 1]
    if let key = reversal.obstacle(in: situation, naming: naming) {
      let newest = batches.last { batch in batch.events.contains { $0.key == key } } ?? target
      throw .log(.changedSince(key, by: newest.by, name: newest.name))
    }
    try reversal.validate(in: situation)
    if reversal.kind == .undo { undone.insert(number) } else { undone.remove(number) }
    return write(reversal.events, reversal.kind, target.name, target: number, signature)
  }

  private func situation(_ codes: [PledgeCode], leaving: [LeaderCode], _ signature: Signature) -> Situation {
    Situation(
      ministry: recorded, dossiers: dossiers(of: codes), highestNumbers: highestNumbers, signature: signature,
      newestBatch: newestBatch(), pasts: pasts(of: codes), recordedMonths: recordedMonths(),
      deeds: deeds(of: leaving))
  }

  /// The latest day on which each leader assigned something, or decided on an extension, which names who decided.
  private func deeds(of leaders: [LeaderCode]) -> [LeaderCode: Day] {
    var deeds: [LeaderCode: Day] = [:]
    for leader in leaders {
      let name = recorded.leaders[leader]?.name
      let assigned = pledges.values.map(\.pledge).filter { $0.assignedBy == leader }.compactMap(\.assignedOn)
      let decided = pledges.values.flatMap(\.extensions).compactMap(\.decision).filter { $0.by == name }.map(\.on)
      deeds[leader] = (assigned + decided).max()
    }
    return deeds
  }

  private func write(
    _ events: [Event], _ kind: Batch.Kind, _ name: ChangeName, target: Int?, reason: Bilingual? = nil,
    _ signature: Signature
  ) -> Saved {
    for event in events.inWriteOrder {
      if let after = event.after { put(after) } else { remove(event.key) }
    }
    let batch = Batch(
      number: batches.count + 1, at: signature.at, day: signature.today, by: signature.by, kind: kind, name: name,
      target: target, reason: reason, events: events)
    batches.append(batch)
    recorded.past = Past(amendments().filter { $0.key.pledge == nil })
    return Saved(
      batch: batch, ministry: recorded, dossiers: batch.pledges.compactMap { pledges[$0] },
      pasts: pasts(of: batch.pledges.filter { pledges[$0] != nil }),
      removed: Set(batch.pledges.filter { pledges[$0] == nil }))
  }

  private func put(_ record: Record) {
    recorded.put(record)
    guard let code = record.key.pledge else { return }
    if case .pledge(let pledge) = record, pledges[code] == nil {
      pledges[code] = Dossier(pledge: pledge)
      highestNumbers[code.unit] = max(highestNumbers[code.unit] ?? 0, code.number)
    }
    pledges[code]?.put(record)
  }

  private func remove(_ key: RecordKey) {
    recorded.remove(key)
    if case .pledge(let code) = key { pledges[code] = nil }
    if let code = key.pledge { pledges[code]?.remove(key) }
  }
}

// The log.
extension MemoryStore {
  package func log(_ filter: LogFilter) -> [Batch] {
    let found = batches.reversed().filter { batch in
      (filter.code.map { batch.pledges.contains($0) } ?? true) && (filter.by.map { batch.by == $0 } ?? true)
        && (filter.after.map { batch.number > $0 } ?? true)
        && (filter.upTo.map { batch.number <= $0 } ?? true) && (filter.since.map { batch.at >= $0 } ?? true)
        && (filter.until.map { batch.at <= $0 } ?? true)
    }
    let limited = filter.limit.map { Array(found.prefix(max($0, 0))) } ?? found
    let code = filter.isOfCodeAlone ? filter.code : nil
    return limited.map { batch in (code.map(batch.narrowed) ?? batch).shortened(to: filter.events) }
  }

  package func newestBatch() -> Int { batches.count }

  package func newestBatch(touching key: RecordKey) -> Int? {
    batches.last { batch in batch.events.contains { $0.key == key } }?.number
  }

  package func loggedClosings() -> [Month: Closing] {
    var closings: [Month: Closing] = [:]
    for event in batches.lazy.flatMap(\.events) {
      guard case .closing(let month) = event.key else { continue }
      if case .closing(let closing)? = event.after { closings[month] = closing } else { closings[month] = nil }
    }
    return closings
  }

  package func pasts(since day: Day) -> [PledgeCode: Past] {
    pasts(amendments()).filter { _, past in
      past.amendments.contains { $0.from > day || ($0.correction.map { $0.on > day } ?? false) }
    }
  }

  package func pasts(of codes: some Sequence<PledgeCode>) -> [PledgeCode: Past] {
    let codes = Set(codes)
    return pasts(amendments().filter { $0.key.pledge.map(codes.contains) ?? false })
  }

  private func pasts(_ amendments: [Amendment]) -> [PledgeCode: Past] {
    var byPledge: [PledgeCode: [Amendment]] = [:]
    for amendment in amendments {
      if let code = amendment.key.pledge { byPledge[code, default: []].append(amendment) }
    }
    return byPledge.mapValues(Past.init)
  }

  /// The amendments of steps that are not undone: what was undone counts in no month.
  private func amendments() -> [Amendment] {
    batches.filter { !undone.contains($0.number) }.flatMap { $0.amendments.map(\.amendment) }
  }

  package func writers() -> [String] { Set(batches.map(\.by)).sorted() }

  package func nextUndo(by: String) -> Int? { try? UndoRule.undoTarget(own: ownSteps(of: by.normalised)) }

  package func nextRedo(by: String) -> Int? { try? UndoRule.redoTarget(own: ownSteps(of: by.normalised)) }

  /// The steps of one person, newest first.
  private func ownSteps(of by: String) -> some Sequence<BatchHead> {
    batches.reversed().lazy.filter { $0.by == by }.map { [undone] batch in
      BatchHead(
        number: batch.number, kind: batch.kind, name: batch.name, target: batch.target,
        isUndone: undone.contains(batch.number))
    }
  }
}
