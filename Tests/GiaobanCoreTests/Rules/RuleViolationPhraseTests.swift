import GiaobanCore
import Testing

@Suite struct RuleViolationPhraseTests {
  private static let u1 = code("U-1")
  private static let (may, june) = (day("2023-05-30"), day("2023-06-20"))
  private static let violations: [RuleViolation] = [
    .reference(.unknownPledge(u1)), .reference(.unknownTask(TaskKey(pledge: u1, number: 3), existing: [1, 2])),
    .reference(.unknownTask(TaskKey(pledge: u1, number: 3), existing: [])), .reference(.unknownUnit(named("U"))),
    .reference(.unknownReference(.unit(named("U")), in: .pledge(u1))), .reference(.noPledges),
    .move(.statusDoesNotAllow(u1, .paused, .done)),
    .move(.mixedStatuses(u1, .dropped)), .move(.dayBeforeLastMove(u1, may, lastMove: june)),
    .move(.dayInFuture(june, today: may)),
    .closing(.monthClosed(month("2023-05"), closedOn: june)), .closing(.monthNotOver(month("2023-06"), today: june)),
    .closing(.monthBeforeOwing(month("2023-04"), owingFrom: month("2023-05"))),
    .closing(.earlierMonthsOpen(MonthRange(month("2023-05")), before: month("2023-06"))),
    .closing(.laterMonthClosed(month("2023-05"), later: month("2023-06"))),
    .closing(.monthEmpty(month("2023-01"))),
    .closing(.monthNotClosed(month("2023-05"))), .log(.storeChangedMeanwhile), .move(.reasonMissing(.pause)),
    .checkIn(.forFutureMonth(month("2023-07"))),
    .checkIn(.beforePledge(u1, month("2023-01"))), .checkIn(.ofOpenSuggestion(u1)), .checkIn(.saysNothing(u1)),
    .checkIn(.readingWithoutMetric(u1)), .checkIn(.readingAndReason(u1)),
    .checkIn(.readingDayInFuture(june, today: may)), .checkIn(.keptWithoutDuty(u1)),
    .checkIn(.dutyWithoutKept(u1)), .checkIn(.noCheckIn(key("2023-06"))),
    .checkIn(.stateDoesNotAllow(key("2023-06"), .draft, .acknowledge)),
    .checkIn(.enteredTooEarly(key("2023-06"), may)), .checkIn(.returnedWithoutNote(key("2023-06"))),
    .checkIn(.supervisionMissing(key("2023-06"), .acknowledged)),
    .checkIn(.supervisionTooEarly(key("2023-06"), .draft)),
    .move(.taskAlreadyDone(TaskKey(pledge: u1, number: 1), may)), .move(.taskNotDone(TaskKey(pledge: u1, number: 1))),
    .extension(.withoutDueDay(u1)), .extension(.notLater(u1, may, due: june)), .extension(.stillOpen(u1)),
    .extension(.noneOpen(u1)),
    .record(.originNeverChanges(u1)), .record(.originalDueNeverChanges(u1, may)),
    .record(.laterDueNeedsExtension(u1, from: may, to: june)),
    .record(.dueNeverTakenAway(u1, may)),
    .record(.inFuture(.pledge(u1), RecordPlace(.moves, entry: 2), june, today: may)),
    .reference(.numbersUsedUp(named("U"))),
    .record(.inFuture(.pledge(u1), RecordPlace(.assignedOn), june, today: may)),
    .record(.dutyWithDueDay(u1)), .record(.dueBeforeStart(u1, due: may, start: june)), .record(.movesMissing(u1)),
    .record(.moveOutOfOrder(u1, number: 2)), .record(.cooperatesTwice(u1, named("U"), number: 1)),
    .move(.cannotFollow(u1, number: 2, from: .done, to: .paused)),
    .move(.cannotFollow(u1, number: 1, from: nil, to: .done)),
    .move(.proposedUnsuggested(u1, number: 1)), .move(.recordedWithoutReason(u1, number: 2, .pause)),
    .extension(.decidedBeforeAsked(u1, on: may, asked: june)),
    .record(.targetEqualsBaseline(u1, 2.5)), .record(.targetDayNotAfterBaseline(u1)),
    .record(.waypointOutOfOrder(u1, number: 1)),
    .record(.notANumber(u1)),
    .record(.outOfRange(name: "cutOffDay", value: "40", allowed: "10…31")), .log(.storeHasRecords),
    .log(.nothingChanges),
    .reference(.unknownLeader(named("L"))), .term(.succeedsOneself(named("L"))),
    .term(.alreadySucceeded(named("L"), lastDay: may)),
    .term(.successorHasLeft(named("L"), lastDay: may)),
    .term(.blockHeldSince(named("KA"), named("L"), since: june, on: may)),
    .term(.decidedLater(named("L"), june)), .term(.chairsLater(named("L"), june)),
    .term(.lastDayWithoutSuccessor(named("L"))),
    .term(.afterLastDay(named("L"), as: .chair, on: june, lastDay: may, inOffice: [named("M")])),
    .term(.blockHolderLeft(named("KA"), named("L"), lastDay: may)),
    .log(.nothingToUndo), .log(.nothingToRedo), .log(.cannotBeUndone(.closeMonth)),
    .log(.changedSince(.pledge(u1), by: "binh", name: .done)),
  ]

  @Test func `every refusal speaks both languages`() {
    for violation in Self.violations {
      let phrase = violation.phrase
      #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty && phrase.vi != phrase.en, "\(violation)")
    }
    #expect(Set(Self.violations.map(\.phrase.en)).count == Self.violations.count)
    #expect(Set(Self.violations.map(\.phrase.vi)).count == Self.violations.count)
  }

  @Test func `a refusal of an edit, or of a setting, names the field that forms and files have`() {
    #expect(RuleViolation.log(.changedMeanwhile(.pledge(Self.u1), .detail)).field == .detail)
    let wrong = [
      Settings(cutOffDay: 9), Settings(graceWorkingDays: 21), Settings(dueSoonDays: 366),
      Settings(escalationWorkingDays: 0), Settings(judgedFromShare: 2), Settings(onTrackFrom: 3),
      Settings(atRiskFrom: 2),
    ]
    let fields = wrong.map { settings -> RecordField? in
      do throws(RuleViolation) {
        try settings.validate()
        return nil
      } catch {
        return error.field
      }
    }
    #expect(
      fields == [
        .cutOffDay, .graceWorkingDays, .dueSoonDays, .escalationWorkingDays, .judgedFromShare, .onTrackFrom,
        .atRiskFrom,
      ])
  }

  @Test func `every move and every status can be refused in words`() {
    for name in ChangeName.allCases {
      for status in PledgeStatus.allCases {
        let phrase = RuleViolation.move(.statusDoesNotAllow(Self.u1, status, name)).phrase
        #expect(phrase.vi != phrase.en)
        #expect(phrase.vi.contains("U-1") && phrase.en.contains(status.name.en))
      }
      #expect(!name.words.vi.isEmpty && !name.words.en.isEmpty && name.words.vi != name.words.en)
    }
  }

  @Test func `a refusal names the value and what to do`() {
    #expect(RuleViolation.reference(.unknownPledge(Self.u1)).phrase.en == "There is no pledge U-1. See giaoban list.")
    #expect(RuleViolation.move(.statusDoesNotAllow(Self.u1, .proposed, .done)).phrase.en.contains("giaoban accept U-1"))
    #expect(RuleViolation.move(.statusDoesNotAllow(Self.u1, .dropped, .done)).phrase.vi.contains("reopen"))
  }

  @Test func `every word of a closed list has both languages`() {
    let words =
      Health.allCases.map(\.name) + PledgeStatus.allCases.map(\.name) + PledgeOrigin.allCases.map(\.name)
      + CheckInState.allCases.map(\.name) + NoNumberReason.allCases.map(\.name)
    #expect(words.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
  }
}
