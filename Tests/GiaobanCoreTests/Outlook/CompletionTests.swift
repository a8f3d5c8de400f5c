import GiaobanText
import Testing

@testable import GiaobanCore

@Suite struct CompletionTests {
  private func line(due: String?, done: String?) -> PledgeLine {
    let moves = [move("2023-05-01", .active)] + (done.map { [move($0, .done)] } ?? [])
    return Dossier(pledge: pledge(due: due, moves: moves)).line(calendar("2023-07-20"))
  }

  @Test func `what was done says when, and whether in time`() {
    let inTime = line(due: "2023-06-30", done: "2023-06-30").completion(on: day("2023-07-20"))
    #expect(inTime == Completion(day: day("2023-06-30"), due: day("2023-06-30")))
    #expect(inTime?.daysLate == 0 && inTime?.phrase?.en == "on time (due 30 Jun 2023)")
    let late = line(due: "2023-06-30", done: "2023-07-03").completion(on: day("2023-07-20"))
    #expect(late?.phrase == Phrase(vi: "muộn 3 ngày (hạn 30/06/2023)", en: "3 days late (due 30 Jun 2023)"))
    let undated = line(due: nil, done: "2023-07-03").completion(on: day("2023-07-20"))
    #expect(undated?.day == day("2023-07-03") && undated?.phrase == nil)
  }

  @Test func `what is open, or was on that day, says nothing`() {
    #expect(line(due: "2023-06-30", done: nil).completion(on: day("2023-07-20")) == nil)
    #expect(line(due: "2023-06-30", done: "2023-07-03").completion(on: day("2023-07-02")) == nil)
  }
}
