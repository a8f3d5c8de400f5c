import GiaobanCore
import Testing

@Suite struct CheckInQuestionTests {
  private func ask(_ given: CheckIn, _ checkIns: [CheckIn], metric: Metric? = metric()) -> [CheckInQuestion] {
    CheckInQuestion.questions(
      about: given, in: Dossier(pledge: pledge(metric: metric), checkIns: checkIns), ministry: ministry())
  }

  @Test func `last month's words are noticed, whatever their case`() {
    let before = [checkIn("2023-04", did: "Agreed with two"), checkIn("2023-05", did: "Built a bridge")]
    #expect(ask(checkIn("2023-06", did: "built a bridge"), before) == [.sameWords(month("2023-05"))])
    #expect(ask(checkIn("2023-06", did: "agreed with two"), before).isEmpty)
    #expect(ask(checkIn("2023-06", did: nil), before).isEmpty)
    let returned = [checkIn("2023-05", .returned, did: "Built a bridge")]
    #expect(ask(checkIn("2023-06", did: "built a bridge"), returned).isEmpty)
  }

  @Test func `a reading more than half of the way off the path is asked about`() {
    // Of 100 to 220 about 130 is expected by 1 July 2023; half of the way is 60.
    let near = checkIn("2023-07", reading: 185, on: "2023-07-01", did: "a")
    let far = checkIn("2023-07", reading: 1_300, on: "2023-07-01", did: "a")
    #expect(ask(near, []).isEmpty)
    guard case .farFromPath(1_300, let expected, nil)? = ask(far, []).first else {
      Issue.record("not asked about")
      return
    }
    #expect(abs(expected - 129.71) < 0.01)
    // One that goes on from the reading before is no slip of the finger.
    #expect(ask(far, [checkIn("2023-05", reading: 1_290, did: "b")]).isEmpty)
  }

  @Test func `a reading that goes back from the one before is asked about`() {
    let before = [checkIn("2023-05", reading: 130, did: "b")]
    #expect(ask(checkIn("2023-06", reading: 125, did: "a"), before) == [.fallsBack(reading: 125, last: 130)])
    #expect(ask(checkIn("2023-06", reading: 129.5, did: "a"), before).isEmpty)
    #expect(ask(checkIn("2023-06", reading: 135, did: "a"), before).isEmpty)
  }

  @Test func `without a path a reading is held against the one before`() {
    let unset = metric(to: nil, by: nil)
    let before = [checkIn("2023-05", reading: 50, did: "b")]
    #expect(ask(checkIn("2023-06", reading: 60, did: "a"), before, metric: unset).isEmpty)
    let ten = checkIn("2023-06", reading: 500, did: "a")
    #expect(ask(ten, before, metric: unset) == [.farFromLast(reading: 500, last: 50)])
    #expect(ask(ten, [], metric: unset).isEmpty)
  }

  @Test func `a reading dated after its month, or before that of an earlier month, is asked about`() {
    let unset = metric(to: nil, by: nil)
    let ask = { (day: String?, before: [CheckIn]) in
      self.ask(checkIn("2023-06", reading: 60, on: day, did: "a"), before, metric: unset)
    }
    let may = checkIn("2023-05", reading: 50, on: "2023-05-24", did: "b")
    let later = checkIn("2023-05", reading: 50, on: "2023-06-24", did: "b")
    let april = checkIn("2023-04", reading: 40, on: "2023-04-20", did: "c")
    #expect(ask("2023-06-30", [april, may]).isEmpty)
    #expect(ask("2023-07-01", []) == [.dayAfterMonth(day("2023-07-01"), month("2023-06"))])
    #expect(ask("2023-05-24", [april, may]).isEmpty)
    #expect(
      ask("2023-05-10", [april, may])
        == [.dayBeforeEarlier(day("2023-05-10"), earlier: month("2023-05"), on: day("2023-05-24"))])
    // Without a day of its own it is that of the month's cut-off: Fri 23 June.
    #expect(
      ask(nil, [april, later])
        == [.dayBeforeEarlier(day("2023-06-23"), earlier: month("2023-05"), on: day("2023-06-24"))])
    #expect(ask("2023-05-10", [checkIn("2023-05", .draft, reading: 50, on: "2023-05-24")]).isEmpty)
  }

  @Test func `questions are asked in both languages, with their numbers`() {
    #expect(CheckInQuestion.sameWords(month("2023-05")).phrase.en.contains("May 2023"))
    let far = CheckInQuestion.farFromPath(reading: 1_300, expected: 129.71, last: 120).phrase
    #expect(far.en == "1,300 is far off the path (129.71 expected, 120 before). Is it typed right?")
    #expect(far.vi == "1.300 cách xa lộ trình (cần 129,71, lần trước 120). Có gõ nhầm không?")
    let after = CheckInQuestion.dayAfterMonth(day("2023-07-01"), month("2023-06")).phrase
    #expect(after.en == "The reading of June 2023 is of 1 Jul 2023, after the month's end. Is the day right?")
    #expect(after.vi == "Số liệu tháng 6/2023 đề ngày 01/07/2023, sau ngày cuối tháng. Ngày có đúng không?")
    let earlier = CheckInQuestion.dayBeforeEarlier(day("2023-05-10"), earlier: month("2023-05"), on: day("2023-05-24"))
    let before = earlier.phrase
    #expect(before.en == "The reading of 10 May 2023 is before that of May 2023 (24 May 2023). Is the day right?")
    #expect(
      before.vi == "Số liệu ngày 10/05/2023 có trước số liệu của tháng 5/2023 (24/05/2023). Ngày có đúng không?")
  }
}
