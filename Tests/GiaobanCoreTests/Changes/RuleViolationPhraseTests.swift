import GiaobanCore
import Testing

@Suite struct RuleViolationPhraseTests {
  private static let u1 = code("U-1")
  private static let (may, june) = (day("2023-05-30"), day("2023-06-20"))
  private static let violations: [RuleViolation] = [
    .unknownPledge(u1), .unknownTask(TaskKey(pledge: u1, number: 3), existing: [1, 2]),
    .unknownTask(TaskKey(pledge: u1, number: 3), existing: []), .unknownUnit(named("U")),
    .unknownReference(.unit(named("U")), in: .pledge(u1)), .noPledges, .statusDoesNotAllow(u1, .paused, .done),
    .mixedStatuses(u1, .dropped), .dayBeforeLastMove(u1, may, lastMove: june), .dayInFuture(june, today: may),
    .monthClosed(month("2023-05"), closedOn: june), .monthNotOver(month("2023-06"), today: june),
    .monthBeforeOwing(month("2023-04"), owingFrom: month("2023-05")),
    .earlierMonthsOpen(MonthRange(month("2023-05")), before: month("2023-06")),
    .laterMonthClosed(month("2023-05"), later: month("2023-06")),
    .monthEmpty(month("2023-01")),
    .monthNotClosed(month("2023-05")), .storeChangedMeanwhile, .reasonMissing(.pause),
    .checkInForFutureMonth(month("2023-07")),
    .checkInBeforePledge(u1, month("2023-01")), .checkInOfOpenSuggestion(u1), .checkInSaysNothing(u1),
    .readingWithoutMetric(u1), .readingAndReason(u1), .readingDayInFuture(june, today: may), .keptWithoutDuty(u1),
    .dutyWithoutKept(u1), .noCheckIn(key("2023-06")), .checkInStateDoesNotAllow(key("2023-06"), .draft, .acknowledge),
    .taskAlreadyDone(TaskKey(pledge: u1, number: 1), may), .taskNotDone(TaskKey(pledge: u1, number: 1)),
    .extensionWithoutDueDay(u1), .extensionNotLater(u1, may, due: june), .extensionStillOpen(u1), .noOpenExtension(u1),
    .originNeverChanges(u1), .originalDueNeverChanges(u1, may), .laterDueNeedsExtension(u1, from: may, to: june),
    .dueNeverTakenAway(u1, may), .recordInFuture(.pledge(u1), june, today: may), .numbersUsedUp(named("U")),
    .toldInFuture(.pledge(u1), .assigned, june, today: may),
    .dutyWithDueDay(u1), .dueBeforeStart(u1, due: may, start: june), .movesOutOfOrder(u1),
    .targetEqualsBaseline(u1, 2.5), .targetDayNotAfterBaseline(u1), .waypointsOutOfOrder(u1), .notANumber(u1),
    .settingOutOfRange(name: "cutOffDay", value: "40", allowed: "10…31"), .storeHasRecords, .nothingChanges,
    .unknownLeader(named("L")), .succeedsOneself(named("L")), .alreadySucceeded(named("L"), lastDay: may),
    .successorHasLeft(named("L"), lastDay: may), .blockHeldSince(named("KA"), named("L"), since: june, on: may),
    .decidedLater(named("L"), june), .chairsLater(named("L"), june), .lastDayWithoutSuccessor(named("L")),
    .afterLastDay(named("L"), on: june, lastDay: may, inOffice: [named("M")]),
    .blockHolderLeft(named("KA"), named("L"), lastDay: may),
    .nothingToUndo, .nothingToRedo, .cannotBeUndone(.closeMonth), .changedSince(.pledge(u1), by: "binh", name: .done),
  ]

  @Test func `every refusal speaks both languages`() {
    for violation in Self.violations {
      let phrase = violation.phrase
      #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty && phrase.vi != phrase.en, "\(violation)")
    }
    #expect(Set(Self.violations.map(\.phrase.en)).count == Self.violations.count)
    #expect(Set(Self.violations.map(\.phrase.vi)).count == Self.violations.count)
  }

  @Test func `every move and every status can be refused in words`() {
    for name in ChangeName.allCases {
      for status in PledgeStatus.allCases {
        let phrase = RuleViolation.statusDoesNotAllow(Self.u1, status, name).phrase
        #expect(phrase.vi != phrase.en)
        #expect(phrase.vi.contains("U-1") && phrase.en.contains(status.name.en))
      }
      #expect(!name.words.vi.isEmpty && !name.words.en.isEmpty && name.words.vi != name.words.en)
    }
  }

  @Test func `a refusal names the value and what to do`() {
    #expect(RuleViolation.unknownPledge(Self.u1).phrase.en == "There is no pledge U-1. See giaoban list.")
    #expect(RuleViolation.statusDoesNotAllow(Self.u1, .proposed, .done).phrase.en.contains("giaoban accept U-1"))
    #expect(RuleViolation.statusDoesNotAllow(Self.u1, .dropped, .done).phrase.vi.contains("reopen"))
  }

  @Test func `every word of a closed list has both languages`() {
    let words =
      Health.allCases.map(\.name) + PledgeStatus.allCases.map(\.name) + PledgeOrigin.allCases.map(\.name)
      + CheckInState.allCases.map(\.name) + NoNumberReason.allCases.map(\.name)
    #expect(words.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
  }
}
