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

  package init(
    organisation: Bilingual? = nil, pinnedDay: Day? = nil, timeZone: String = "Asia/Ho_Chi_Minh", cutOffDay: Int = 25,
    graceWorkingDays: Int = 2, daysOff: Set<Day> = [], onTrackFrom: Double = 0.95, atRiskFrom: Double = 0.80,
    judgedFromShare: Double = 0.05, dueSoonDays: Int = 14, escalationWorkingDays: Int = 2
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
  }

  package var workingDays: WorkingDays { WorkingDays(daysOff: daysOff) }
}
