import GiaobanCore
import GiaobanText
import Testing

@Suite struct ProspectPhraseTests {
  private let million = metric(from: 0, on: "2026-01-01", to: 2_000_000, by: "2030-05-31")

  private func prospect(
    _ readings: [(String, Double)], _ metric: Metric, on today: String = "2026-06-30"
  ) throws -> Prospect {
    let checkIns = readings.map { checkIn(String($0.0.prefix(7)), reading: $0.1, on: $0.0) }
    return try #require(
      Prospect(of: Dossier(pledge: pledge(metric: metric), checkIns: checkIns), calendar: calendar(today)))
  }

  @Test func `the required pace is told beside what was reached so far`() throws {
    let readings = [
      ("2026-02-25", 2_000.0), ("2026-03-25", 12_000), ("2026-04-25", 20_000), ("2026-05-25", 32_137),
      ("2026-06-25", 40_000),
    ]
    let pace = try #require(try prospect(readings, million).pace)
    #expect(
      pace.phrase().en
        == "Needs 41,689 a month until May 2030; the best month so far was 12,314, the last three 9,264 on average.")
    #expect(
      pace.phrase().vi
        == "Cần 41.689 mỗi tháng đến tháng 5/2030; tháng tốt nhất đến nay 12.314, ba tháng gần nhất bình quân 9.264.")
  }

  @Test func `in brief the mean is left out`() throws {
    let readings = [("2026-04-25", 20_000.0), ("2026-05-25", 32_000), ("2026-06-24", 40_000)]
    let prospect = try prospect(readings, million)
    #expect(
      prospect.sentences(inBrief: true).map(\.en) == [
        "Needs 41,689 a month until May 2030; the best month so far was 12,175.",
        "Outlook unlikely: at this pace 26% of the way by May 2030.",
      ])
    #expect(prospect.sentences().first?.vi.contains("ba tháng gần nhất bình quân") == true)
  }

  @Test func `a falling number needs a fall`() throws {
    let falling = metric(from: 40, on: "2026-01-01", to: 10, by: "2027-06-30")
    let readings = [("2026-04-25", 40.0), ("2026-05-25", 38.5), ("2026-06-24", 39)]
    let pace = try #require(try prospect(readings, falling).pace)
    #expect(
      pace.phrase().en
        == "Needs to fall by 2.42 a month until June 2027; the best month so far fell by 1.52, the last three fell by 0.507 on average."
    )
    #expect(
      pace.phrase().vi
        == "Cần giảm 2,42 mỗi tháng đến tháng 6/2027; tháng tốt nhất đến nay giảm 1,52, ba tháng gần nhất bình quân giảm 0,507."
    )
    let worse = try #require(try prospect([("2026-05-25", 38), ("2026-06-24", 39)], falling).pace)
    #expect(worse.phrase().en == "Needs to fall by 2.42 a month until June 2027; the best month so far rose by 1.01.")
  }

  @Test func `with less than a month left the rest is told, and a reached target is said to be`() throws {
    let readings = [("2030-05-01", 1_990_000.0)]
    #expect(
      try #require(try prospect(readings, million, on: "2030-05-05").pace).phrase()
        == Phrase(vi: "Còn cần 10.000 đến 31/05/2030.", en: "Still needs 10,000 by 31 May 2030."))
    #expect(
      try #require(try prospect([("2026-06-01", 2_000_000)], million).pace).phrase()
        == Phrase(vi: "Đã đạt mục tiêu.", en: "The target is reached."))
  }

  @Test func `the outlook is told with its share of the way, never rounded over a threshold`() throws {
    let hundred = metric(from: 0, on: "2023-01-01", to: 100, by: "2023-04-11")
    func prospect(_ perDay: Double) throws -> Prospect {
      let readings = [("2023-01-11", 10.0), ("2023-02-10", 40), ("2023-03-12", 70)]
      return try self.prospect(readings.map { ($0.0, $0.1 * perDay) }, hundred, on: "2023-03-20")
    }
    #expect(
      try prospect(0.87).outlook.phrase
        == Phrase(
          vi: "Triển vọng khó đạt: với đà này, đến tháng 4/2023 đi được 87 % chặng đường.",
          en: "Outlook unlikely: at this pace 87% of the way by April 2023."))
    #expect(
      try prospect(1.04).outlook.phrase
        == Phrase(
          vi: "Triển vọng có thể đạt: với đà này, đến tháng 4/2023 đi được 104 % chặng đường.",
          en: "Outlook likely: at this pace 104% of the way by April 2023."))
    #expect(try prospect(0.9996).outlook.phrase.en.hasPrefix("Outlook close: at this pace 99.96% of the way"))
    #expect(try prospect(0.8999).outlook.phrase.en.hasPrefix("Outlook unlikely: at this pace 89.99% of the way"))
    #expect(
      try prospect(-0.2).outlook.phrase
        == Phrase(
          vi: "Triển vọng khó đạt: với đà này, đến tháng 4/2023 còn xa mục tiêu hơn lúc đầu.",
          en: "Outlook unlikely: at this pace further from the target than at the start by April 2023."))
  }

  @Test func `the rule of the outlook names its readings and thresholds`() throws {
    let hundred = metric(from: 0, on: "2023-01-01", to: 100, by: "2023-04-11")
    let prospect = try prospect(
      [("2023-01-11", 10), ("2023-02-10", 40), ("2023-03-12", 70)], hundred, on: "2023-03-20")
    #expect(
      prospect.rule?.en
        == "How the outlook is told: the median slope of the last 3 readings (Theil–Sen), carried on to the target's day; likely from 100% of the way, close from 90%."
    )
    #expect(prospect.rule?.vi.hasSuffix("có thể đạt từ 100 % chặng đường, gần đạt từ 90 %.") == true)
    #expect(try self.prospect([], hundred).rule == nil)
  }

  @Test func `why there is no outlook is said`() throws {
    #expect(
      try prospect([("2026-05-25", 1), ("2026-06-24", 2)], million).outlook.phrase.en
        == "No outlook yet: it takes 3 readings, and there are 2.")
    #expect(try prospect([("2026-05-25", 1)], million).outlook.phrase.en.hasSuffix("and there is 1."))
    #expect(try prospect([], metric(to: nil)).outlook.phrase.en.hasPrefix("No outlook: baseline, target"))
    #expect(try prospect([], metric(by: "2026-06-30")).outlook.phrase.en == "No outlook: the target's day has come.")
  }

  @Test func `what is not under way requires nothing and goes nowhere`() throws {
    let ended = pledge(metric: million, moves: [move("2026-01-10", .active), move("2026-06-01", .done)])
    let dossier = Dossier(pledge: ended, checkIns: [checkIn("2026-05", reading: 5, on: "2026-05-25")])
    let prospect = try #require(Prospect(of: dossier, calendar: calendar("2026-06-20")))
    #expect(prospect.pace == nil && prospect.outlook == .none(.notActive(.done)) && prospect.sentences().isEmpty)
    #expect(prospect.outlook.phrase.en == "No outlook: its status is “done”.")
    let before = try #require(Prospect(of: dossier, calendar: calendar("2026-06-20", in: "2026-05")))
    #expect(before.pace != nil && before.sentences().count == 2)
  }

  @Test func `a pledge without a metric has no prospect`() {
    #expect(Prospect(of: Dossier(pledge: pledge()), calendar: calendar("2023-06-20")) == nil)
  }
}
