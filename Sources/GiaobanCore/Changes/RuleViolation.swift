/// Why a change is not allowed. Nothing was written.
package enum RuleViolation: Error, Hashable, Sendable {
  case unknownPledge(PledgeCode)
  case unknownTask(TaskKey, existing: [Int])
  case unknownUnit(UnitCode)
  case unknownReference(RecordKey, in: RecordKey)
  case unknownLeader(LeaderCode)
  case noPledges
  /// Undated or in another state than the change begins from.
  case statusDoesNotAllow(PledgeCode, PledgeStatus, ChangeName)
  case mixedStatuses(PledgeCode, PledgeStatus)
  case dayBeforeLastMove(PledgeCode, Day, lastMove: Day)
  case dayInFuture(Day, today: Day)
  case monthClosed(Month, closedOn: Day)
  case monthNotOver(Month, today: Day)
  case monthNotClosed(Month)
  /// Check-ins are owed, and months closed, from a later month on.
  case monthBeforeOwing(Month, owingFrom: Month)
  /// Months are closed in order, and these come before it.
  case earlierMonthsOpen(MonthRange, before: Month)
  /// Months are opened again the latest first.
  case laterMonthClosed(Month, later: Month)
  /// Nothing was recorded in the month, so there is nothing to close.
  case monthEmpty(Month)
  case reasonMissing(ChangeName)
  /// The values that a correction would replace were entered on different days.
  case correctionOfSeveralSteps(RecordKey, [Day])
  case checkInForFutureMonth(Month)
  case checkInBeforePledge(PledgeCode, Month)
  case checkInOfOpenSuggestion(PledgeCode)
  case checkInSaysNothing(PledgeCode)
  case readingWithoutMetric(PledgeCode)
  case readingAndReason(PledgeCode)
  case readingDayInFuture(Day, today: Day)
  case keptWithoutDuty(PledgeCode)
  case dutyWithoutKept(PledgeCode)
  /// A measured pledge's check-in has neither a reading nor why there is none.
  case numberOrReasonMissing(PledgeCode)
  case nothingAsked(CheckInKey)
  case noCheckIn(CheckInKey)
  case checkInStateDoesNotAllow(CheckInKey, CheckInState, ChangeName)
  case taskAlreadyDone(TaskKey, Day)
  case taskNotDone(TaskKey)
  case extensionWithoutDueDay(PledgeCode)
  case extensionNotLater(PledgeCode, Day, due: Day)
  /// The new due day is not after the day on which it is asked for or granted.
  case extensionToPastDay(PledgeCode, Day, on: Day)
  /// An extension was asked for or decided later than this one is to be.
  case extensionBeforeLast(PledgeCode, Day, last: Day)
  /// A meeting without chair grants or refuses, and no leader is named.
  case nobodyDecides(PledgeCode)
  case extensionStillOpen(PledgeCode)
  case noOpenExtension(PledgeCode)
  case originNeverChanges(PledgeCode)
  case originalDueNeverChanges(PledgeCode, Day)
  case laterDueNeedsExtension(PledgeCode, from: Day, to: Day)
  case dueNeverTakenAway(PledgeCode, Day)
  /// A record tells of what has not happened yet.
  case recordInFuture(RecordKey, Day, today: Day)
  /// The same of a day that a form or an option asks for.
  case toldInFuture(RecordKey, DayKind, Day, today: Day)
  /// The unit's last number, 999,999, is given.
  case numbersUsedUp(UnitCode)
  case dutyWithDueDay(PledgeCode)
  case dueBeforeStart(PledgeCode, due: Day, start: Day)
  case movesOutOfOrder(PledgeCode)
  case targetEqualsBaseline(PledgeCode, Double)
  case targetDayNotAfterBaseline(PledgeCode)
  case waypointsOutOfOrder(PledgeCode)
  case notANumber(PledgeCode)
  /// A new record has the code of one that is there.
  case codeTaken(RecordKey)
  case succeedsOneself(LeaderCode)
  case alreadySucceeded(LeaderCode, lastDay: Day)
  case successorHasLeft(LeaderCode, lastDay: Day)
  /// A successor would take a block over before the leader held it.
  case blockHeldSince(BlockCode, LeaderCode, since: Day, on: Day)
  /// A leader decided or assigned something after what is to be the last day in office.
  case decidedLater(LeaderCode, Day)
  case chairsLater(LeaderCode, Day)
  /// A leader would decide, assign or chair on a day after the last one in office.
  case afterLastDay(LeaderCode, on: Day, lastDay: Day, inOffice: [LeaderCode])
  /// The leader of a block is out of office.
  case blockHolderLeft(BlockCode, LeaderCode, lastDay: Day)
  /// A last day in office is no matter of an edit.
  case lastDayWithoutSuccessor(LeaderCode)
  /// Only one block stands for all units together.
  case secondSpanningBlock(BlockCode, other: BlockCode)
  case conclusionMissing(PledgeCode, Int)
  case settingOutOfRange(name: String, value: String, allowed: String)
  case storeHasRecords
  case nothingChanges
  /// Someone else has written it since it was read; which field, where one alone is in dispute.
  case changedMeanwhile(RecordKey, PledgeField?)
  /// Something was written after what is to be sealed had been read.
  case storeChangedMeanwhile
  case nothingToUndo
  case nothingToRedo
  case cannotBeUndone(ChangeName)
  /// Someone has changed the same record since.
  case changedSince(RecordKey, by: String, name: ChangeName)
}
