import GiaobanCore
import GiaobanReports
import Testing

@Suite struct RecordTextTests {
  @Test func `a record is told field by field, what is absent left out, lists numbered`() throws {
    let briefing = Briefing(
      day: try day("2027-05-27"), month: try month("2027-05"), chair: nil,
      title: try text(vi: "Giao ban", en: "Briefing"),
      conclusions: [try text(vi: "Một", en: "One"), try text(vi: "Hai", en: "Two")])
    #expect(
      RecordText.text(of: .briefing(briefing), .english) == """
        briefing of 27 May 2027
          month: May 2027
          title (Vietnamese): Giao ban
          title (English): Briefing
          conclusions:
            1. One
            2. Two

        """)
    #expect(RecordText.text(of: .briefing(briefing), .vietnamese).contains("  kết luận:\n    1. Một\n"))
  }

  @Test func `no field of the frame is told by its path`() throws {
    for record in try InventedMinistry().ministry.records {
      for line in RecordText.text(of: record, .english).split(separator: "\n").dropFirst() {
        let name = line.prefix { $0 != ":" && $0 != "(" }
        #expect(!name.contains { $0 == "." || $0.isUppercase }, "\(line)")
      }
    }
  }

  @Test func `control characters stay in their line, as marks`() throws {
    let leader = Leader(
      code: try #require(LeaderCode("AN")), name: "a\u{1B}[31m\nb", title: try text(vi: "t", en: "t"))
    let told = RecordText.text(of: .leader(leader), .english)
    #expect(told.contains("  name: a^[[31m b\n"))
  }
}
