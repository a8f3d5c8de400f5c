/// Why a change is not allowed. Nothing was written.
package enum RuleViolation: Error, Equatable, Sendable {
  case unknownPledge(PledgeCode)
  case unknownTask(TaskKey, existing: [Int])
  case unknownUnit(UnitCode)
  case unknownReference(RecordKey, in: RecordKey)
  case noPledges
  /// Undated or in another state than the change begins from.
  case statusDoesNotAllow(PledgeCode, PledgeStatus, ChangeName)
  case mixedStatuses(PledgeCode, PledgeStatus)
  case dayBeforeLastMove(PledgeCode, Day, lastMove: Day)
  case dayInFuture(Day, today: Day)
  case monthClosed(Month, closedOn: Day)
  case reasonMissing(ChangeName)
  case checkInForFutureMonth(Month)
  case checkInBeforePledge(PledgeCode, Month)
  case checkInOfOpenSuggestion(PledgeCode)
  case checkInSaysNothing(PledgeCode)
  case readingWithoutMetric(PledgeCode)
  case readingAndReason(PledgeCode)
  case readingDayInFuture(Day, today: Day)
  case keptWithoutDuty(PledgeCode)
  case dutyWithoutKept(PledgeCode)
  case noCheckIn(CheckInKey)
  case checkInStateDoesNotAllow(CheckInKey, CheckInState, ChangeName)
  case taskAlreadyDone(TaskKey, Day)
  case taskNotDone(TaskKey)
  case extensionWithoutDueDay(PledgeCode)
  case extensionNotLater(PledgeCode, Day, due: Day)
  case extensionStillOpen(PledgeCode)
  case noOpenExtension(PledgeCode)
  case originNeverChanges(PledgeCode)
  case originalDueNeverChanges(PledgeCode, Day)
  case laterDueNeedsExtension(PledgeCode, from: Day, to: Day)
  case dueNeverTakenAway(PledgeCode, Day)
  /// A record tells of what has not happened yet.
  case recordInFuture(RecordKey, Day, today: Day)
  /// The unit's last number, 999,999, is given.
  case numbersUsedUp(UnitCode)
  case dutyWithDueDay(PledgeCode)
  case dueBeforeStart(PledgeCode, due: Day, start: Day)
  case movesOutOfOrder(PledgeCode)
  case targetEqualsBaseline(PledgeCode, Double)
  case targetDayNotAfterBaseline(PledgeCode)
  case waypointsOutOfOrder(PledgeCode)
  case notANumber(PledgeCode)
  case settingOutOfRange(name: String, value: String, allowed: String)
  case storeHasRecords
  case nothingChanges
  case nothingToUndo
  case nothingToRedo
  case cannotBeUndone(ChangeName)
  /// Someone has changed the same record since.
  case changedSince(RecordKey, by: String, name: ChangeName)
}
