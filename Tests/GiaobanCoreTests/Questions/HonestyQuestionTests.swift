import GiaobanCore
import Testing

/// Each rule at its edges: asked just where it begins, and not a step before.
@Suite struct HonestyQuestionTests {
  private let june = month("2023-06")

  /// What is asked about U-1 in June 2023, seen from the month's last day.
  private func questions(
    _ pledge: Pledge = pledge("U-1", metric: metric()), checkIns: [CheckIn] = [], extensions: [Extension] = [],
    healthByMonth: [Month: Health] = [:], before: Pledge? = nil
  ) -> [HonestyQuestion] {
    let calendar = ReportingCalendar(ministry: ministry(), viewpoint: viewpoint("2023-07-03", in: "2023-06"))
    let line = Dossier(pledge: pledge, checkIns: checkIns, extensions: extensions).line(calendar)
    return HonestyEvidence(
      line, Assessment(of: line, calendar: calendar), months: MonthRange(june), calendar: calendar,
      checkIns: checkIns.sorted { $0.key.month < $1.key.month }, readings: checkIns.map(\.mark),
      healthByMonth: healthByMonth, before: before
    ).questions
  }

  private func readings(_ values: [Double], upTo last: String = "2023-06") -> [CheckIn] {
    values.reversed().enumerated().map { back, value in
      checkIn(month(last).adding(months: -back).iso, .acknowledged, reading: value, did: nil)
    }.reversed()
  }

  @Test func `an owner's green against computed red is asked about`() {
    let red = checkIn("2023-06", reading: 101, health: .onTrack)
    #expect(questions(checkIns: [red]) == [.greenAgainstNumbers(june)])
    #expect(questions(checkIns: [checkIn("2023-06", reading: 101, health: .atRisk)]).isEmpty)
    #expect(questions(checkIns: [checkIn("2023-06", reading: 129, health: .onTrack)]).isEmpty)
  }

  @Test(arguments: [("2023-06-26", false), ("2023-06-27", true), ("2023-06-30", true), ("2023-07-02", false)])
  func `an extension asked for three days before it was due is late, and it is asked of its month`(
    askedOn: String, isAsked: Bool
  ) {
    let extended = extended(from: "2023-06-30", to: "2023-09-30", asked: askedOn)
    let late = HonestyQuestion.lateExtension(askedOn: day(askedOn), due: day("2023-06-30"))
    #expect(questions(pledge("U-1", due: "2023-06-30"), extensions: [extended]) == (isAsked ? [late] : []))
  }

  @Test func `the words of the check-in before are asked about, though months lie between`() {
    let (first, second) = (checkIn("2023-04", did: "Đã họp"), checkIn("2023-06", did: "đã HỌP"))
    #expect(questions(pledge("U-1"), checkIns: [first, second]) == [.sameWords(june, as: month("2023-04"))])
    #expect(questions(pledge("U-1"), checkIns: [checkIn("2023-05", did: "Khác"), second, first]).isEmpty)
  }

  @Test func `four readings in a row that are the same are asked about`() {
    let same = HonestyQuestion.noVariance(value: 120, readings: 4, since: month("2023-03"))
    #expect(questions(checkIns: readings([110, 120, 120, 120, 120])) == [same])
    #expect(questions(checkIns: readings([110, 115, 120, 120, 120])).isEmpty)
    // The last of them is of the month before: it was asked then.
    #expect(questions(checkIns: readings([120, 120, 120, 120], upTo: "2023-05")).isEmpty)
  }

  @Test func `a number that has reached its target may rest there`() {
    #expect(questions(checkIns: readings([220, 220, 220, 220])).isEmpty)
  }

  @Test func `a jump that is four fifths of all movement is asked about`() {
    // 1 + 1 + 8 of 10; the whole way is 120.
    let jump = HonestyQuestion.jump(from: 122, to: 130, june, share: 0.8, readings: 4)
    #expect(questions(checkIns: readings([120, 121, 122, 130])) == [jump])
    #expect(questions(checkIns: readings([120, 121, 122.1, 130])).isEmpty)
    #expect(questions(checkIns: readings([121, 122, 130])).isEmpty)
  }

  @Test func `what swings does not jump, and a small step is none`() {
    #expect(questions(checkIns: readings([120, 110, 120, 130])).isEmpty)
    #expect(questions(checkIns: readings([125, 125, 125, 130])).isEmpty)
    // Away from the target: no reason to ask whether it was made up.
    #expect(questions(checkIns: readings([130, 130, 130, 115])).isEmpty)
  }

  @Test func `a large step after a gap is no jump`() {
    #expect(
      questions(checkIns: readings([120, 121, 122], upTo: "2023-04") + [checkIn("2023-06", reading: 135)]).isEmpty)
  }

  @Test func `six months on track without a break are asked about`() {
    let ontime = pledge("U-1", due: "2025-06-30", moves: [move("2023-06-26", .active)])
    let green = { (count: Int) in
      Dictionary(uniqueKeysWithValues: (1...count).map { (self.june.adding(months: -$0), Health.onTrack) })
    }
    #expect(questions(ontime, healthByMonth: green(5)) == [.alwaysGreen(months: 6, since: month("2023-01"))])
    #expect(questions(ontime, healthByMonth: green(4)).isEmpty)
    var broken = green(8)
    broken[month("2023-03")] = .atRisk
    #expect(questions(ontime, healthByMonth: broken).isEmpty)
  }

  @Test func `a target eased after red is asked about, of a falling number too`() {
    let (may, red) = (month("2023-05"), [month("2023-05"): Health.offTrack])
    let now = pledge("U-1", metric: metric(to: 180))
    let eased = HonestyQuestion.easedAfterRed(from: 220, to: 180, red: may)
    #expect(questions(now, healthByMonth: red, before: pledge("U-1", metric: metric())) == [eased])
    #expect(questions(now, healthByMonth: [may: .atRisk], before: pledge("U-1", metric: metric())).isEmpty)
    #expect(questions(now, healthByMonth: red, before: pledge("U-1", metric: metric(to: 150))).isEmpty)
    let falling = pledge("U-1", metric: metric(from: 200, to: 50))
    #expect(
      questions(falling, healthByMonth: red, before: pledge("U-1", metric: metric(from: 200, to: 0)))
        == [.easedAfterRed(from: 0, to: 50, red: may)])
  }

  @Test func `a pledge that was done in the month without evidence is asked about, once`() {
    let done = pledge("U-1", moves: [move("2023-01-10", .active), move("2023-06-20", .done)])
    var shown = checkIn("2023-06")
    #expect(questions(done, checkIns: [shown]) == [.doneWithoutEvidence(day("2023-06-20"))])
    shown.evidence = text("https://practice.example/report")
    #expect(questions(done, checkIns: [shown]).isEmpty)
    let before = pledge("U-1", moves: [move("2023-01-10", .active), move("2023-05-31", .done)])
    #expect(questions(before, checkIns: []).isEmpty)
    #expect(questions(pledge("U-1"), checkIns: [checkIn("2023-06")]).isEmpty)
  }

  @Test func `each question names its evidence in both languages`() {
    let all: [(HonestyQuestion, [String])] = [
      (.greenAgainstNumbers(june), ["6/2023"]),
      (.lateExtension(askedOn: day("2023-06-28"), due: day("2023-06-30")), ["28/06/2023", "30/06/2023", "2"]),
      (.lateExtension(askedOn: day("2023-07-02"), due: day("2023-06-30")), ["02/07/2023", "sau hạn 2 ngày"]),
      (.sameWords(june, as: month("2023-05")), ["6/2023", "5/2023"]),
      (.noVariance(value: 7.5, readings: 4, since: june), ["7,5", "4", "6/2023"]),
      (.jump(from: 1, to: 9, june, share: 0.9, readings: 5), ["1", "9", "90 %", "5"]),
      (.alwaysGreen(months: 7, since: june), ["7", "6/2023"]),
      (.easedAfterRed(from: 9, to: nil, red: june), ["9", "không có", "6/2023"]),
      (.doneWithoutEvidence(day("2023-06-20")), ["20/06/2023", "minh chứng"]),
    ]
    for (question, evidence) in all {
      for piece in evidence { #expect(question.phrase.vi.contains(piece), "\(question)") }
      #expect(question.phrase.vi.hasSuffix("?") && question.phrase.en.hasSuffix("?"))
    }
  }
}
