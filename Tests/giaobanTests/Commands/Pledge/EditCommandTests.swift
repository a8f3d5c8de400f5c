import Foundation
import GiaobanTestSupport
import Testing

@Suite struct EditCommandTests {
  @Test func `only what is given changes`() throws {
    let program = try Program.withSmallMinistry()
    let answer = try program.line("edit edu-1 --due 2028-05-31 --no-core --target 20000 --with sec")
    #expect(
      answer == """
        edited: EDU-1
          EDU-1 due: 30 Jun 2028 → 31 May 2028, core work: yes → no, target: 30,000 → 20,000, with: – → SEC

        """)
    let pledge = try program.pledge("EDU-1")
    #expect(pledge["titles"] as? [String: String] == ["vi": "Đào tạo kỹ sư", "en": "Train engineers"])
    #expect(pledge["dueOriginal"] as? String == "2028-06-30")
    let metric = try #require(pledge["metric"] as? [String: Any])
    #expect(metric["baseline"] as? Double == 0 && metric["targetDay"] as? String == "2028-06-30")
    #expect((metric["waypoints"] as? [Any])?.count == 1)
  }

  @Test func `a title changes in one language, the other stays`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("edit EDU-1 --title 'Đào tạo 30.000 kỹ sư' --lang vi")
    #expect(
      try program.pledge("EDU-1")["titles"] as? [String: String]
        == ["vi": "Đào tạo 30.000 kỹ sư", "en": "Train engineers"])
    try program.line("edit EDU-1 --en ''")
    #expect(try program.pledge("EDU-1")["title"] as? String == "Đào tạo 30.000 kỹ sư")
    #expect(try program.refusal("edit EDU-1 --vi ''", 64).contains("The title is empty"))
  }

  @Test func `an empty text takes a value away`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("edit EDU-1 --product '' --assigned-by '' --briefing '' --metric ''")
    let pledge = try program.pledge("EDU-1")
    for field in ["product", "assignedBy", "briefing", "metric"] { #expect(pledge[field] is NSNull, "\(field)") }
    try program.line("edit EDU-2 --duty '' --with SEC")
    try program.line("edit EDU-2 --with ''")
    #expect(try program.pledge("EDU-2")["duty"] is NSNull)
    #expect(try program.pledge("EDU-2")["cooperatingUnits"] as? [String] == [])
  }

  @Test func `a metric is made on a pledge that has none, and its waypoints are replaced`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("edit SEC-1 --metric phones --metric-unit phones --waypoint 2027-08-31=5 --waypoint 2027-09-15=8")
    try program.line("edit SEC-1 --waypoint 2027-08-15=4")
    let metric = try #require(try program.pledge("SEC-1")["metric"] as? [String: Any])
    #expect((metric["waypoints"] as? [[String: Any]])?.map { $0["day"] as? String } == ["2027-08-15"])
    #expect(metric["target"] is NSNull)
    try program.line("edit SEC-1 --waypoint ''")
    #expect((try program.pledge("SEC-1")["metric"] as? [String: Any])?["waypoints"] as? [String] == [])
  }

  @Test func `a later due day names extend, and a due day is never taken away`() throws {
    let program = try Program.withSmallMinistry()
    let later = try program.refusal("edit SEC-1 --due 2027-10-31")
    #expect(later.contains("Run: giaoban extend SEC-1 --to 2027-10-31 --reason TEXT."))
    let vietnamese = try program.refusal("edit SEC-1 --due 2027-10-31 --lang vi")
    #expect(vietnamese.contains("Hãy chạy: giaoban extend SEC-1 --to 2027-10-31 --reason LÝ-DO."))
    #expect(try program.refusal("edit SEC-1 --due ''").contains("giaoban extend SEC-1"))
    try program.line("edit SEC-2 --due 2027-12-31")
    #expect(try program.pledge("SEC-2")["dueOriginal"] as? String == "2027-12-31")
  }

  @Test func `the origin never changes, and an edit that says nothing is refused`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("edit SEC-1 --origin directive").contains("its origin never changes"))
    #expect(try program.refusal("edit SEC-1 --origin own").contains("Nothing changes"))
    #expect(try program.refusal("edit SEC-1").contains("Nothing changes"))
    #expect(try program.refusal("edit SEC-9").contains("Nearest: SEC-1, SEC-2"))
    #expect(try program.objects("log").count == 1)
  }

  @Test func `a directive that is said to come from another briefing points to no conclusion any more`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("meeting direct 'Open the labs' --unit EDU")
    try program.line("edit EDU-3 --briefing 2027-05-31")
    let step = try #require(try program.objects("log").first)
    let after = try #require((step["events"] as? [[String: Any]])?.first?["after"] as? [String: Any])
    #expect(after["briefing"] as? String == "2027-05-31" && after["conclusion"] is NSNull)
  }
}
