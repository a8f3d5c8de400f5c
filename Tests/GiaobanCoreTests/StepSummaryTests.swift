import GiaobanCore
import Testing

@Suite struct StepSummaryTests {
  private func words(_ records: [Record], _ name: ChangeName = .done) -> String {
    let events = records.map { Event(before: nil, after: $0) }
    let batch = Batch(number: 2, at: Timestamp(milliseconds: 0), by: "an", kind: .change, name: name, events: events)
    return StepSummary(batch).words.en
  }

  @Test func `a step is named with its first three pledges, and how many more there are`() {
    let pledges = (1...5).map { Record.pledge(pledge("U-\($0)")) }
    #expect(words([pledges[0]]) == "done: U-1")
    #expect(words([pledges[1], .task(task(1, of: "U-2")), pledges[0]]) == "done: U-2, U-1")
    #expect(words(pledges) == "done: U-1, U-2, U-3 +2")
  }

  @Test func `without a pledge the one record is named, settings and several are not`() {
    let leader = Record.leader(Leader(code: named("L"), name: "An", title: text("Deputy")))
    let block = Record.block(Block(code: named("KA"), name: text("KA"), order: 1))
    #expect(words([leader], .edit) == "edited: leader L")
    #expect(words([leader, block], .load) == "file loaded")
    #expect(words([.settings(Settings())], .configure) == "settings changed")
  }
}
