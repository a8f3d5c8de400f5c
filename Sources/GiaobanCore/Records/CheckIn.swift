import GiaobanText

package enum CheckInState: String, CaseIterable, Codable, Sendable {
  case draft
  case submitted
  case acknowledged
  case returned

  /// A draft is not a check-in yet, and a returned one is owed again.
  package var isMade: Bool { self == .submitted || self == .acknowledged }
}

/// Why a check-in on a measured pledge has no reading.
package enum NoNumberReason: String, CaseIterable, Codable, Sendable {
  case notStarted
  case tooEarly
  case yearlyFigure
  case dataLate
}

/// What a unit says of one pledge in one month.
package struct CheckIn: Hashable, Codable, Sendable {
  /// What the deputy minister's office says of it.
  package struct Supervision: Hashable, Codable, Sendable {
    package var health: Health?
    package var note: Bilingual?
    package var by: String
    package var on: Day

    package init(health: Health? = nil, note: Bilingual? = nil, by: String, on: Day) {
      self.health = health
      self.note = note
      self.by = by
      self.on = on
    }
  }

  package let key: CheckInKey
  package var state: CheckInState
  package var enteredOn: Day
  package var enteredBy: String
  package var reading: Double?
  /// The day of the reading.
  package var readingDay: Day?
  package var noNumber: NoNumberReason?
  /// Whether a duty was done in this month.
  package var kept: Bool?
  /// The owner's voice.
  package var health: Health?
  package var did: Bilingual?
  /// What shows that it was done: a link, or a document's number and day.
  package var evidence: Bilingual?
  package var next: Bilingual?
  package var obstacle: Bilingual?
  package var ask: Bilingual?
  /// What was decided on the ask.
  package var decision: Bilingual?
  /// Who acknowledged it or returned it; nil before.
  package var supervision: Supervision?
  /// The hash of the closing that its month had when it was given; nil where the month was not closed. It is told of the
  /// month as later, and is no part of what was closed.
  package var cameAfter: String?

  package init(
    key: CheckInKey, state: CheckInState, enteredOn: Day, enteredBy: String, reading: Double? = nil,
    readingDay: Day? = nil, noNumber: NoNumberReason? = nil, kept: Bool? = nil, health: Health? = nil,
    did: Bilingual? = nil, evidence: Bilingual? = nil, next: Bilingual? = nil, obstacle: Bilingual? = nil,
    ask: Bilingual? = nil,
    decision: Bilingual? = nil, supervision: Supervision? = nil, cameAfter: String? = nil
  ) {
    self.key = key
    self.state = state
    self.enteredOn = enteredOn
    self.enteredBy = enteredBy
    self.reading = reading
    self.readingDay = readingDay
    self.noNumber = noNumber
    self.kept = kept
    self.health = health
    self.did = did
    self.evidence = evidence
    self.next = next
    self.obstacle = obstacle
    self.ask = ask
    self.decision = decision
    self.supervision = supervision
    self.cameAfter = cameAfter
  }

  /// Says that there is nothing new.
  ///
  /// - Parameter noNumber: why there is no reading, where the pledge is measured.
  package static func nothingNew(
    of pledge: Pledge, in month: Month, noNumber: NoNumberReason?, on day: Day, by: String
  ) -> CheckIn {
    CheckIn(
      key: CheckInKey(pledge: pledge.code, month: month), state: .submitted, enteredOn: day, enteredBy: by,
      noNumber: pledge.metric == nil ? nil : noNumber, did: Bilingual(vi: "Không có gì mới.", en: "Nothing new."))
  }

  /// An ask is open until its check-in is acknowledged or a decision is noted on it. A draft's is not made yet, and that of
  /// a returned one has to be made again.
  package var hasOpenAsk: Bool { ask != nil && decision == nil && state == .submitted }

  package var mark: CheckInMark {
    CheckInMark(
      month: key.month, state: state, enteredOn: enteredOn, reading: reading, readingDay: readingDay, kept: kept,
      health: health,
      supervisorHealth: supervision?.health, hasOpenAsk: hasOpenAsk)
  }
}

/// What the rules need of a check-in, without its words.
package struct CheckInMark: Hashable, Codable, Sendable {
  package let month: Month
  package let state: CheckInState
  package let enteredOn: Day
  package let reading: Double?
  package let readingDay: Day?
  package let kept: Bool?
  package let health: Health?
  package let supervisorHealth: Health?
  package let hasOpenAsk: Bool

  package init(
    month: Month, state: CheckInState, enteredOn: Day, reading: Double?, readingDay: Day?, kept: Bool?, health: Health?,
    supervisorHealth: Health?, hasOpenAsk: Bool
  ) {
    self.month = month
    self.state = state
    self.enteredOn = enteredOn
    self.reading = reading
    self.readingDay = readingDay
    self.kept = kept
    self.health = health
    self.supervisorHealth = supervisorHealth
    self.hasOpenAsk = hasOpenAsk
  }
}
