import GiaobanCore
import GiaobanReports
import Testing

struct PledgeHistoryTests {
  private func batch(_ number: Int, _ events: [Event], kind: Batch.Kind = .change, name: ChangeName = .done) -> Batch {
    Batch(
      number: number, at: Timestamp(milliseconds: 1_687_252_500_000), day: Day(number: 19_528), by: "nam", kind: kind,
      name: name,
      target: kind == .change ? nil : number - 1, events: events)
  }

  private func history(_ batches: [Batch]) throws -> PledgeHistory {
    PledgeHistory(of: try code("NEW-9"), batches) { _ in 7 * 3_600 }
  }

  @Test func `each step tells who, when, and from what to what, without the code`() throws {
    let before = try dossier("NEW-9", vi: "Thử", en: "Trial", from: "2027-01-04").pledge
    var after = before
    after.moves.append(Pledge.Move(day: try day("2027-06-20"), status: .done))
    let event = Event(before: .pledge(before), after: .pledge(after))
    let history = try history([batch(13, [event.reversed], kind: .undo), batch(12, [event])])
    #expect(!history.goesOn)
    let step = try #require(history.steps.last)
    #expect((step.day.iso, step.clock, step.by, step.name.vi) == ("2023-06-20", "16:15", "nam", "hoàn thành"))
    #expect(step.changes.map(\.words.vi) == ["trạng thái: đang thực hiện → hoàn thành"])
    #expect(history.steps.first?.name.en == "undone #12: done")
    #expect(history.steps.first?.changes.map(\.words.en) == ["status: done → active"])
  }

  @Test func `of a step that touched several pledges only its own records are told`() throws {
    let own = try dossier("NEW-9", vi: "Thử", en: "Trial", from: "2027-01-04")
    let given = try #require(checkIn("NEW-9", try month("2027-06"), state: .submitted, on: try day("2027-06-24")))
    let other = try dossier("NEW-10", vi: "Khác", en: "Other", from: "2027-01-04")
    let records: [Record] = [.pledge(other.pledge), .pledge(own.pledge), .checkIn(given)]
    let history = try history([batch(3, records.map { Event(before: nil, after: $0) }, name: .load)])
    let words = history.steps.map { $0.changes.map(\.words.en) }
    #expect(words == [["new: Trial", "check-in June 2027 new: state: submitted"]])
  }

  @Test func `a long history ends with the newest, and says that it goes on`() throws {
    let pledge = try dossier("NEW-9", vi: "Thử", en: "Trial", from: "2027-01-04").pledge
    let event = Event(before: nil, after: .pledge(pledge))
    let history = try history((1...PledgeHistory.limit + 1).reversed().map { batch($0, [event]) })
    #expect(history.goesOn)
    #expect(history.steps.count == PledgeHistory.limit)
  }
}
