import Foundation
import GiaobanTestSupport
import Testing

@Suite struct MeetingCommandTests {
  private func briefing(_ program: Program, _ day: String = "2027-06-21") throws -> [String: Any] {
    try #require(try program.json("briefing", day) as? [String: Any])
  }

  private func conclusions(_ program: Program, _ day: String = "2027-06-21") throws -> [String] {
    let texts = try #require(try briefing(program, day)["conclusions"] as? [[String: Any]])
    return texts.compactMap { $0["en"] as? String }
  }

  @Test func `the first decision makes the briefing of the day, with the minister in the chair`() throws {
    let program = try Program.withSmallMinistry()
    let answer = try program.line("meeting note sec-1 'Go on'")
    #expect(
      answer == """
        concluded: briefing of 21 Jun 2027
          briefing of 21 Jun 2027 new: Briefing of June 2027

        """)
    let briefing = try briefing(program)
    #expect(briefing["title"] as? [String: String] == ["vi": "Giao ban tháng 6/2027", "en": "Briefing of June 2027"])
    #expect(briefing["chair"] as? String == "DUNG" && briefing["month"] as? String == "2027-06")
    #expect(try conclusions(program) == ["SEC-1 “Lock the phones” – Office of Security, due 30 Sep 2027: Go on"])
  }

  @Test func `a note answers what a pledge asks for`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("checkin SEC-1 --ask Money")
    try program.line("meeting note SEC-1 'From the reserve'")
    let checkIn = try #require((try program.pledge("SEC-1")["checkIns"] as? [[String: Any]])?.last)
    #expect((checkIn["decision"] as? [String: Any])?["en"] as? String == "From the reserve")
  }

  @Test func `an extension is granted or refused by the chair, unless somebody else is named`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("extend SEC-1 EDU-1 --to 2028-12-31 --reason storm")
    try program.line("meeting grant SEC-1")
    try program.line("meeting refuse EDU-1 --by binh --reason 'It cannot wait.'")
    #expect(try program.pledge("SEC-1")["due"] as? String == "2028-12-31")
    #expect(try program.pledge("EDU-1")["due"] as? String == "2028-06-30")
    let people = try ["SEC-1", "EDU-1"].map { code in
      let extensions = try program.pledge(code)["extensions"] as? [[String: Any]]
      return (extensions?.first?["decision"] as? [String: Any])?["by"] as? String
    }
    #expect(people == ["Ông Dũng", "Ông Bình"])
    #expect(try conclusions(program).count == 2)
  }

  @Test func `a check-in is returned for the month that the meeting is about`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("checkin SEC-1 --month 2027-05 --health onTrack")
    #expect(try program.refusal("meeting return SEC-1 --reason r").contains("no check-in for 2027-06"))
    // The briefing of that day is about May.
    try program.line("meeting return SEC-1 --reason 'How many?' --on 2027-05-31")
    #expect(try conclusions(program, "2027-05-31").count == 2)
    #expect(try program.refusal("meeting return SEC-1 --reason ' '").contains("A reason is needed"))
  }

  @Test func `a directive is a pledge that points back to its conclusion, assigned by the chair`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("meeting note SEC-1 'Go on'")
    let step = try #require(
      try program.json("meeting", "direct", "Open the labs", "--unit", "edu", "--due", "2027-12-31", "--core")
        as? [String: Any])
    #expect(step["codes"] as? [String] == ["EDU-3"] && step["name"] as? String == "concludeMeeting")
    let events = try #require(step["events"] as? [[String: Any]])
    let pledge = try #require(events.last?["after"] as? [String: Any])
    #expect(pledge["conclusion"] as? Int == 2 && pledge["briefing"] as? String == "2027-06-21")
    #expect(pledge["origin"] as? String == "directive" && pledge["assignedBy"] as? String == "DUNG")
    #expect(pledge["assignedOn"] as? String == "2027-06-21" && pledge["core"] as? Bool == true)
    #expect(try conclusions(program).last == "Office of Skills does EDU-3 “Open the labs”, due 31 Dec 2027.")
  }

  @Test func `the end keeps what was not reached, and one undo takes one decision back`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("meeting note SEC-1 'Go on'")
    try program.line("meeting end edu-2 SEC-2")
    #expect(try briefing(program)["notReached"] as? [String] == ["EDU-2", "SEC-2"])
    try program.line("undo")
    #expect(try briefing(program)["notReached"] as? [String] == [])
    try program.line("undo")
    #expect(try program.refusal("briefing 2027-06-21").contains("There is no briefing of “2027-06-21”"))
  }

  @Test func `what was noted can be ended, once`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("meeting note SEC-1 'Go on'")
    try program.line("meeting end")
    #expect(try briefing(program)["endedOn"] as? String == "2027-06-21")
    #expect(try program.refusal("meeting end").contains("Nothing changes"))
  }

  @Test func `a meeting of tomorrow, an unknown pledge, an empty note are refused`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("meeting note SEC-1 t --on 2027-06-22").contains("in the future"))
    #expect(try program.refusal("meeting note SEC-1 t --on 2027-06-22 --lang vi").contains("còn ở tương lai"))
    #expect(try program.refusal("meeting note SEC-8 t").contains("Nearest: SEC-1, SEC-2"))
    #expect(try program.refusal("meeting note SEC-1 ''", 64).contains("The text is empty"))
    #expect(try program.refusal("meeting direct Labs", 64).contains("--unit"))
    #expect(try program.objects("log").count == 1)
  }
}
