import Foundation
import GiaobanTestSupport
import Testing

/// `acknowledge`, `return`, `decide`.
@Suite struct SupervisionCommandTests {
  private func latest(_ program: Program) throws -> [String: Any] {
    try #require((try program.pledge("SEC-1")["checkIns"] as? [[String: Any]])?.last)
  }

  private func reported() throws -> Program {
    let program = try Program.withSmallMinistry()
    try program.line("checkin SEC-1 --health onTrack --did 'Half of them' --ask 'Money'")
    return program
  }

  @Test func `a check-in is acknowledged with a health and a note of its own`() throws {
    let program = try reported()
    let answer = try program.line("acknowledge sec-1 --health ATRISK --note 'Slow' --as 'Bà Uyên'")
    #expect(answer.hasPrefix("check-in acknowledged: SEC-1\n"))
    let checkIn = try latest(program)
    #expect(checkIn["state"] as? String == "acknowledged" && checkIn["health"] as? String == "onTrack")
    let supervision = try #require(checkIn["supervision"] as? [String: Any])
    #expect(supervision["health"] as? String == "atRisk" && supervision["by"] as? String == "Bà Uyên")
    #expect((supervision["note"] as? [String: Any])?["en"] as? String == "Slow")
  }

  @Test func `a check-in is returned with a reason, and is owed again`() throws {
    let program = try reported()
    #expect(try program.codes("checkin:owed").contains("SEC-1") == false)
    try program.line("return SEC-1 --month 2027-06 --reason 'Bao nhiêu máy?' --lang vi")
    #expect(try latest(program)["state"] as? String == "returned")
    #expect(try program.objects("due").contains { $0["code"] as? String == "SEC-1" })
    #expect(
      try program.refusal("return SEC-1 --reason again").contains("The check-in of SEC-1 for June 2027 is returned"))
  }

  @Test func `a decision on an ask is noted, and the ask is open no more`() throws {
    let program = try reported()
    try program.line("decide SEC-1 'From the reserve'")
    #expect((try latest(program)["decision"] as? [String: Any])?["en"] as? String == "From the reserve")
    try program.line("checkin SEC-1 --ask ''")
    #expect(try program.refusal("decide SEC-1 'Again'").contains("asks for no decision"))
    #expect(try program.refusal("decide SEC-1 ' ' --lang vi", 64).contains("Nội dung để trống"))
  }

  @Test func `what there is no check-in of is refused in both languages`() throws {
    let program = try reported()
    for command in ["acknowledge SEC-1", "return SEC-1 --reason r", "decide SEC-1 t"] {
      #expect(try program.refusal("\(command) --month 2027-05").contains("SEC-1 has no check-in for 2027-05"))
      #expect(try program.refusal("\(command) --month 2027-05 --lang vi").contains("SEC-1 chưa có báo cáo"))
    }
    #expect(try program.refusal("return SEC-1 --reason ' '").contains("A reason is needed for: check-in returned"))
    #expect(try program.refusal("return SEC-1", 64).contains("--reason"))
    #expect(try program.refusal("acknowledge SEC-1 --health unknown", 64).contains("onTrack, atRisk, offTrack"))
  }

  @Test func `each answers as JSON`() throws {
    let program = try reported()
    let decided = try #require(try program.json("decide", "SEC-1", "yes") as? [String: Any])
    #expect(decided["name"] as? String == "noteDecision" && decided["codes"] as? [String] == ["SEC-1"])
    let seen = try #require(try program.json("acknowledge", "SEC-1") as? [String: Any])
    #expect(seen["name"] as? String == "acknowledge")
    let returned = try #require(try program.json("return", "SEC-1", "--reason", "r") as? [String: Any])
    #expect(returned["name"] as? String == "returnCheckIn")
  }
}
