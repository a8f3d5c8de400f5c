import GiaobanText

/// What the office may set; kept in the store, the same for everyone who uses it.
package struct Settings: Hashable, Codable, Sendable {
  package var organisation: Bilingual?
  /// The day that every rule takes as today; nil follows the clock.
  package var pinnedDay: Day?
  /// An IANA name; the day changes at its midnight.
  package var timeZone: String
  /// The day of the month, 10…31, on which check-ins close, unless the block has its own.
  package var cutOffDay: Int
  /// Working days after the cut-off before a missing check-in makes a pledge stale.
  package var graceWorkingDays: Int
  package var daysOff: Set<Day>
  /// Attainment, 1 as expected, from which a pledge is on track.
  package var onTrackFrom: Double
  /// Attainment from which it is at risk rather than off track.
  package var atRiskFrom: Double
  /// Share of the way, 0…1, that must be expected before a reading is judged.
  package var judgedFromShare: Double
  /// A pledge due within so many days and not done is at risk.
  package var dueSoonDays: Int
  /// Working days of each step of the escalation.
  package var escalationWorkingDays: Int
  package var letter: LetterSettings
  /// The first month for which check-ins are owed: a list that is older than the store is not late on its first day. Written
  /// when the store is made; nil in what is older than the setting.
  package var owingFrom: Month?

  package init(
    organisation: Bilingual? = nil, pinnedDay: Day? = nil, timeZone: String = "Asia/Ho_Chi_Minh", cutOffDay: Int = 25,
    graceWorkingDays: Int = 2, daysOff: Set<Day> = [], onTrackFrom: Double = 0.95, atRiskFrom: Double = 0.80,
    judgedFromShare: Double = 0.05, dueSoonDays: Int = 14, escalationWorkingDays: Int = 2,
    letter: LetterSettings = LetterSettings(), owingFrom: Month? = nil
  ) {
    self.organisation = organisation
    self.pinnedDay = pinnedDay
    self.timeZone = timeZone
    self.cutOffDay = cutOffDay
    self.graceWorkingDays = graceWorkingDays
    self.daysOff = daysOff
    self.onTrackFrom = onTrackFrom
    self.atRiskFrom = atRiskFrom
    self.judgedFromShare = judgedFromShare
    self.dueSoonDays = dueSoonDays
    self.escalationWorkingDays = escalationWorkingDays
    self.letter = letter
    self.owingFrom = owingFrom
  }

  /// Logs from before the letter and the first month owed were settings do not have them.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      organisation: try container.decodeIfPresent(Bilingual.self, forKey: .organisation),
      pinnedDay: try container.decodeIfPresent(Day.self, forKey: .pinnedDay),
      timeZone: try container.decode(String.self, forKey: .timeZone),
      cutOffDay: try container.decode(Int.self, forKey: .cutOffDay),
      graceWorkingDays: try container.decode(Int.self, forKey: .graceWorkingDays),
      daysOff: try container.decode(Set<Day>.self, forKey: .daysOff),
      onTrackFrom: try container.decode(Double.self, forKey: .onTrackFrom),
      atRiskFrom: try container.decode(Double.self, forKey: .atRiskFrom),
      judgedFromShare: try container.decode(Double.self, forKey: .judgedFromShare),
      dueSoonDays: try container.decode(Int.self, forKey: .dueSoonDays),
      escalationWorkingDays: try container.decode(Int.self, forKey: .escalationWorkingDays),
      letter: try container.decodeIfPresent(LetterSettings.self, forKey: .letter) ?? LetterSettings(),
      owingFrom: try container.decodeIfPresent(Month.self, forKey: .owingFrom))
  }

  package var workingDays: WorkingDays { WorkingDays(daysOff: daysOff) }
}
