import Foundation
import GiaobanCore
import GiaobanText
import Testing

@Suite struct EventTests {
  private func batch(_ keys: Int...) -> Batch {
    Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .done,
      events: keys.map { Event(before: nil, after: .pledge(pledge("U-\($0)"))) })
  }

  @Test func `a batch says what was done and to which, three at most by name`() {
    #expect(batch(1, 2, 1).summary == Phrase(vi: "hoàn thành: U-1, U-2", en: "done: U-1, U-2"))
    #expect(batch(1, 2, 3, 4, 5).summary.en == "done: U-1, U-2, U-3 +2")
    #expect(batch().summary == ChangeName.done.words)
  }

  @Test func `an event turned round twice is itself`() {
    let event = Event(before: .task(task(1)), after: .task(task(1, done: "2023-06-01")))
    #expect(event.reversed.before == event.after)
    #expect(event.reversed.reversed == event)
    #expect(Event(before: .task(task(1)), after: nil).key == .task(task(1).key))
  }

  @Test func `every kind of record is coded and read back`() throws {
    let records: [Record] =
      ministry(closed: ["2023-05"]).records + [
        .pledge(pledge(due: "2023-12-31", metric: metric(through: [("2024-01-01", 150)]))), .task(task(1)),
        .checkIn(checkIn("2023-06", reading: 1.5, on: "2023-06-20", supervisor: .atRisk)),
        .extension(extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-01", granted: "2023-06-02")),
      ]
    let data = try JSONEncoder().encode(records)
    #expect(try JSONDecoder().decode([Record].self, from: data) == records)
    let keys = records.map(\.key)
    #expect(Set(keys.map(\.description)).count == keys.count)
    #expect(keys.last?.description == "extension:U-1+1" && keys.last?.pledge == code("U-1"))
  }
}
