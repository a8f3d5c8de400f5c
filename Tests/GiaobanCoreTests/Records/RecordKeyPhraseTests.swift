import GiaobanCore
import GiaobanText
import Testing

@Suite struct RecordKeyPhraseTests {
  @Test func `a record is named in words`() {
    let key = CheckInKey(pledge: code("U-1"), month: month("2023-06"))
    let words: [(RecordKey, Phrase)] = [
      (.unit(named("U")), Phrase(vi: "đơn vị U", en: "unit U")),
      (.briefing(day("2023-05-30")), Phrase(vi: "hội nghị 30/05/2023", en: "briefing of 30 May 2023")),
      (.pledge(code("U-1")), Phrase("U-1")),
      (.checkIn(key), Phrase(vi: "U-1 báo cáo tháng 6/2023", en: "U-1 check-in June 2023")),
    ]
    for (key, phrase) in words { #expect(key.words == phrase) }
  }

  @Test func `a step that touches one record of the frame names it in words`() {
    let unit = OrgUnit(code: named("U"), name: text("U"), block: named("K"))
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .add,
      events: [Event(before: nil, after: .unit(unit))])
    #expect(batch.summary == Phrase(vi: "thêm: đơn vị U", en: "added: unit U"))
  }
}
