import GiaobanCore
import GiaobanText
import Testing

struct FindingPhraseTests {
  private func attained(_ reading: Double, _ attainment: Double) throws -> Phrase {
    Finding.attainment(
      reading: reading, on: try #require(Day("2023-07-01")), expected: 129.7123, attainment: attainment,
      onTrackFrom: 0.95, atRiskFrom: 0.8
    ).phrase
  }

  @Test func `numbers and days are in the form of each language`() throws {
    #expect(
      try attained(130, 1.0097)
        == Phrase(
          vi: "Đạt 130 so với 129,7 theo lộ trình đến 01/07/2023: 1,01 (đúng tiến độ từ 0,95).",
          en: "130 against 129.7 expected by 1 Jul 2023: 1.01 (on track from 0.95)."))
  }

  @Test func `what is not on track tells both thresholds`() throws {
    #expect(try attained(126, 0.875).en.hasSuffix(": 0.88 (on track from 0.95, at risk from 0.8)."))
  }

  @Test func `rounding never shows a missed threshold as reached`() throws {
    #expect(try attained(128, 0.9496).en.contains(": 0.9496 (on track from 0.95"))
    #expect(try attained(128, 0.7999999).vi.contains(": 0,7999999 ("))
  }

  @Test(arguments: [(1, "Overdue by 1 day (due 1 Jul 2023)."), (2, "Overdue by 2 days (due 1 Jul 2023).")])
  func `English counts days as it does`(days: Int, expected: String) throws {
    #expect(Finding.overdue(due: try #require(Day("2023-07-01")), days: days).phrase.en == expected)
  }

  @Test func `every finding says something in both languages`() throws {
    let (day, month) = (try #require(Day("2023-07-01")), try #require(Month("2023-06")))
    let title = try #require(Bilingual(vi: "Khảo sát", en: nil))
    let findings: [Finding] = [
      .notJudged(.noTarget), .notJudged(.noBaseline), .notJudged(.noReading), .notJudged(.tooEarly(share: 0.05)),
      .dueSoon(due: day, days: 0, threshold: 14), .taskOverdue(title: title, due: day),
      .extensionGrantedThisMonth(oldDue: day, newDue: day), .withinTime(due: day), .withinTime(due: nil),
      .noDueDayAndNoTasks, .dutyKept(month), .dutyNotKept(month), .dutyNotReported(month), .dutyNotYetOwed,
      .notActive(.paused), .stale(month, graceEnd: day), .ownerSays(.onTrack, month), .supervisorSays(.atRisk, month),
      .ownerAlone, .mismatch(steps: 2),
    ]
    let phrases = findings.map(\.phrase)
    #expect(phrases.allSatisfy { $0.vi.hasSuffix(".") && $0.en.hasSuffix(".") })
    #expect(Set(phrases).count == findings.count)
  }
}
