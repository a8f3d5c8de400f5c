import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

struct LogTextTests {
  private func batch(_ events: [Event], kind: Batch.Kind = .change, name: ChangeName = .done, target: Int? = nil)
    -> Batch
  {
    Batch(
      number: 12, at: Timestamp(milliseconds: 1_687_252_500_000), day: Day(number: 19_528), by: "nam", kind: kind,
      name: name, target: target,
      events: events)
  }

  @Test func `a move tells the status before and after`() throws {
    let before = try dossier("NEW-9", vi: "Thử", en: "Trial", from: "2027-01-04").pledge
    var after = before
    after.moves.append(Pledge.Move(day: try day("2027-06-20"), status: .done))
    let text = LogText.text(of: [batch([Event(before: .pledge(before), after: .pledge(after))])], .vietnamese) { _ in
      7 * 3_600
    }
    #expect(text == "#12  20/06/2023 16:15  nam  hoàn thành  NEW-9 trạng thái: đang thực hiện → hoàn thành\n")
  }

  @Test func `fields that appear or go are told with a dash`() throws {
    let before = try dossier("NEW-9", vi: "Thử", en: "Trial", from: "2027-01-04").pledge
    var after = before
    after.due = try day("2027-07-01")
    let event = Event(before: .pledge(before), after: .pledge(after))
    let there = LogText.text(of: [batch([event], name: .load)], .english) { _ in 0 }
    #expect(there == "#12  20 Jun 2023 09:15  nam  file loaded  NEW-9 due: – → 1 Jul 2027\n")
    let back = LogText.text(of: [batch([event.reversed], kind: .undo, name: .load, target: 11)], .english) { _ in 0 }
    #expect(back == "#12  20 Jun 2023 09:15  nam  undone #11: file loaded  NEW-9 due: 1 Jul 2027 → –\n")
  }

  @Test func `values that differ only far behind are both told`() throws {
    let before = try dossier("NEW-9", vi: String(repeating: "a", count: 60) + "1", en: "T", from: "2027-01-04").pledge
    var after = before
    after.title = try text(vi: String(repeating: "a", count: 60) + "2", en: "T")
    let text = LogText.text(of: [batch([Event(before: .pledge(before), after: .pledge(after))])], .english) { _ in 0 }
    #expect(text.contains("title (Vietnamese): aaa"))
  }

  @Test func `of a list that grows what is added is told, in one language`() throws {
    let before = Briefing(
      day: try day("2027-05-27"), month: try month("2027-05"), title: try text(vi: "Giao ban", en: "Briefing"),
      conclusions: [try text(vi: "Một", en: "One")])
    var after = before
    after.conclusions.append(try text(vi: "Hai", en: "Two"))
    let event = Event(before: .briefing(before), after: .briefing(after))
    let grown = LogText.text(of: [batch([event], name: .concludeMeeting)], .english) { _ in 0 }
    #expect(grown.hasSuffix("  briefing of 27 May 2027 conclusions: + Two\n"))
    let shrunk = LogText.text(of: [batch([event.reversed], name: .concludeMeeting)], .vietnamese) { _ in 0 }
    #expect(shrunk.contains("→"))
  }

  @Test func `a new record is told by its name`() throws {
    let pledge = try dossier("NEW-9", vi: "Thử", en: "Trial", from: "2027-01-04").pledge
    let text = LogText.text(of: [batch([Event(before: nil, after: .pledge(pledge))], name: .add)], .vietnamese) { _ in 0
    }
    #expect(text.hasSuffix("  thêm  NEW-9 mới: Thử\n"))
  }

  @Test func `every record is named in words, and says what it is`() throws {
    let invented = try InventedMinistry()
    let records = invented.ministry.records + invented.dossiers.flatMap(\.records)
    let batches = records.map { batch([Event(before: nil, after: $0)], name: .load) }
    for language in Language.allCases {
      let text = LogText.text(of: batches, language) { _ in 0 }
      expectGolden(text, "reports/log-\(language.rawValue).txt")
    }
  }

  @Test func `that there is no such step is said`() {
    #expect(LogText.text(of: [], .english) { _ in 0 } == "The log has no such step.\n")
  }
}
