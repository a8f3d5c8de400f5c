import GiaobanText

/// A moment, counted in milliseconds since 1970-01-01 00:00 UTC.
package struct Timestamp: Hashable, Comparable, Codable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}

/// One record changed: as it was before (nil: it was not there) and after (nil: it was taken away).
package struct Event: Hashable, Codable, Sendable {
  package let before: Record?
  package let after: Record?
  /// The day from which the wrong value counted, for a correction; nil for any other event, and where only words were
  /// mended.
  package let correctsFrom: Day?

  package init(before: Record?, after: Record?, correctsFrom: Day? = nil) {
    self.before = before
    self.after = after
    self.correctsFrom = correctsFrom
  }

  package var key: RecordKey { (after ?? before).map(\.key) ?? .settings }

  package var reversed: Event { Event(before: after, after: before) }
}

/// Who writes, and when.
package struct Signature: Hashable, Sendable {
  package let by: String
  package let at: Timestamp
  /// The day that rules take as today.
  package let today: Day

  package init(by: String, at: Timestamp, today: Day) {
    self.by = by
    self.at = at
    self.today = today
  }
}

/// One step of the log: the events of one change, all or none, taken back together.
package struct Batch: Equatable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case change
    case undo
    case redo
  }

  /// Counted from 1, without gaps, in the order of writing.
  package let number: Int
  package let at: Timestamp
  /// The day that rules took as today.
  package let day: Day
  package let by: String
  package let kind: Kind
  /// What was done; of an undo or redo, what it took back or did again.
  package let name: ChangeName
  /// The batch that an undo or redo is about.
  package let target: Int?
  /// Why; of corrections.
  package let reason: Bilingual?
  package let events: [Event]

  package init(
    number: Int, at: Timestamp, day: Day, by: String, kind: Kind, name: ChangeName, target: Int? = nil,
    reason: Bilingual? = nil, events: [Event]
  ) {
    self.number = number
    self.at = at
    self.day = day
    self.by = by
    self.kind = kind
    self.name = name
    self.target = target
    self.reason = reason
    self.events = events
  }

  /// Codes of the pledges it touched, each once, in the order of its events.
  package var pledges: [PledgeCode] {
    var seen: Set<PledgeCode> = []
    return events.compactMap(\.key.pledge).filter { seen.insert($0).inserted }
  }

  /// The batch with the events of one pledge alone.
  package func narrowed(to code: PledgeCode) -> Batch { with(events.filter { $0.key.pledge == code }) }

  /// The batch with so many of its events, the first; nil for all.
  package func shortened(to count: Int?) -> Batch { count.map { with(Array(events.prefix(max($0, 0)))) } ?? self }

  private func with(_ events: [Event]) -> Batch {
    Batch(
      number: number, at: at, day: day, by: by, kind: kind, name: name, target: target, reason: reason, events: events)
  }

  /// What was done and to what: "done: SEC-1". At most three codes are named; for a succession it is who left.
  package var summary: Phrase {
    let codes = pledges
    guard !codes.isEmpty else {
      let keys = events.map(\.key).filter { name != .succeed || $0.isLeader }
      return keys.count == 1 && keys != [.settings] ? name.words + Phrase(": ") + keys[0].words : name.words
    }
    let named = codes.prefix(3).map(\.description).joined(separator: ", ")
    let more = codes.count > 3 ? " +\(codes.count - 3)" : ""
    return name.words + Phrase(": \(named)\(more)")
  }
}

/// What a store gives back for a batch it has written: enough to bring any portfolio up to date.
package struct Saved: Equatable, Sendable {
  package let batch: Batch
  package let ministry: Ministry
  /// The pledges that the batch touched, as they are now.
  package let dossiers: [Dossier]
  /// What was ever changed of the pledges that the batch touched, for months that are judged by them as they stood.
  package let pasts: [PledgeCode: Past]
  /// The pledges that the batch took away (the undoing of an addition).
  package let removed: Set<PledgeCode>

  package init(
    batch: Batch, ministry: Ministry, dossiers: [Dossier], pasts: [PledgeCode: Past] = [:],
    removed: Set<PledgeCode> = []
  ) {
    self.batch = batch
    self.ministry = ministry
    self.dossiers = dossiers
    self.pasts = pasts
    self.removed = removed
  }
}
