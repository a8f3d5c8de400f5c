import GiaobanText

/// One thing that a colour rests on: the rule, with its inputs and thresholds. Together they answer "why?".
package enum Finding: Hashable, Sendable {
  /// Which side of the thresholds a reading falls.
  case attainment(
    reading: Double, on: Day, expected: Double, attainment: Double, onTrackFrom: Double, atRiskFrom: Double)
  /// Which side of a level to be kept a reading falls.
  case level(KeptLevel, reading: Double, on: Day, onTrackFrom: Double)
  case notJudged(NotJudgedReason)
  case overdue(due: Day, days: Int)
  case dueSoon(due: Day, days: Int, threshold: Int)
  case taskOverdue(title: Bilingual, due: Day)
  case extensionGrantedThisMonth(oldDue: Day, newDue: Day)
  /// A due day or tasks, and nothing late.
  case withinTime(due: Day?)
  case noDueDayAndNoTasks
  case dutyKept(Month)
  case dutyNotKept(Month)
  case dutyNotReported(Month)
  case dutyNotYetOwed
  case notActive(PledgeStatus)
  /// - Parameter left: what there is of the check-in, a draft or one that was returned; nil for nothing.
  case stale(Month, graceEnd: Day, left: CheckInState? = nil)
  case ownerSays(Health, Month)
  case supervisorSays(Health, Month)
  /// Only the owner says on track.
  case ownerAlone
  case mismatch(steps: Int)

  package enum NotJudgedReason: Hashable, Sendable {
    case noTarget
    case noBaseline
    case noReading
    /// Less of the way is expected by now than `share`, 0…1.
    case tooEarly(share: Double)
  }
}
