import Foundation
import GiaobanTestSupport
import Testing

/// `extend`, `grant`, `refuse`.
@Suite struct ExtendCommandTests {
  private func extensions(_ program: Program, _ code: String) throws -> [[String: Any]] {
    try #require(try program.pledge(code)["extensions"] as? [[String: Any]])
  }

  @Test func `asking moves nothing, granting moves the due day`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.line("extend sec-1 --to 2027-12-31 --reason storm").hasPrefix("extension asked for: SEC-1\n"))
    #expect(try program.pledge("SEC-1")["due"] as? String == "2027-09-30")
    #expect(try program.refusal("extend SEC-1 --to 2027-12-31 --reason storm").contains("giaoban grant SEC-1"))
    let granted = try program.line("grant sec-1 --granted-by binh --reason 'it was a storm'")
    #expect(granted.contains("SEC-1 due: 30 Sep 2027 → 31 Dec 2027"))
    let decision = try #require(try extensions(program, "SEC-1").first?["decision"] as? [String: Any])
    #expect(decision["granted"] as? Bool == true && decision["by"] as? String == "Ông Bình")
    #expect((decision["reason"] as? [String: Any])?["en"] as? String == "it was a storm")
    #expect(try program.pledge("SEC-1")["dueOriginal"] as? String == "2027-09-30")
  }

  @Test func `a refused extension leaves the due day; who decides is the signer, a leader, unless one is named`() throws
  {
    let program = try Program.withSmallMinistry()
    try program.line("extend SEC-1 --to 2027-12-31 --reason storm")
    let nobody = try program.refusal("refuse SEC-1 --as 'Bà Uyên'")
    #expect(nobody.contains("“Bà Uyên” is no leader. Add --granted-by") && nobody.contains("BINH, DUNG"))
    try program.line("refuse SEC-1 --as 'ông Bình'")
    let decision = try #require(try extensions(program, "SEC-1").first?["decision"] as? [String: Any])
    #expect(decision["granted"] as? Bool == false && decision["by"] as? String == "Ông Bình")
    #expect(try program.pledge("SEC-1")["due"] as? String == "2027-09-30")
    #expect(try program.refusal("grant SEC-1 --by BINH").contains("no extension waiting"))
  }

  @Test func `one that is granted at once moves several pledges, all or none`() throws {
    let program = try Program.withSmallMinistry()
    // EDU-2 is a duty.
    let refused = try program.refusal("extend SEC-1 EDU-2 --to 2028-12-31 --reason storm --granted-by DUNG")
    #expect(refused.contains("EDU-2 has no due day"))
    #expect(try extensions(program, "SEC-1").isEmpty)
    try program.line("extend SEC-1 EDU-1 --to 2028-12-31 --reason storm --granted-by dung")
    for code in ["SEC-1", "EDU-1"] {
      #expect(try program.pledge(code)["due"] as? String == "2028-12-31")
      let decision = try #require(try extensions(program, code).first?["decision"] as? [String: Any])
      #expect(decision["by"] as? String == "Ông Dũng")
    }
    #expect(try program.objects("log").count == 2)
  }

  @Test func `who grants is a leader that is recorded, and the answer says who`() throws {
    let program = try Program.withSmallMinistry()
    let words = "extend SEC-1 --to 2027-12-31 --reason storm --granted-by"
    #expect(try program.refusal("\(words) DUGN").contains("There is no leader “DUGN”. Nearest: DUNG."))
    for name in ["nobody", "'the cabinet'"] {
      #expect(try program.refusal("\(words) \(name)").contains("There are: BINH, DUNG."))
    }
    try program.line("extend SEC-1 --to 2027-12-31 --reason storm")
    for verb in ["grant", "refuse"] {
      for option in ["--by", "--granted-by"] {
        #expect(try program.refusal("\(verb) SEC-1 \(option) nobody").contains("There are: BINH, DUNG."))
        #expect(try program.refusal("meeting \(verb) SEC-1 \(option) nobody").contains("There are: BINH, DUNG."))
      }
    }
    #expect(try program.pledge("SEC-1")["due"] as? String == "2027-09-30")
    #expect(try program.line("grant SEC-1 --by 'Ông Bình'").contains("decided by: – → Ông Bình"))
    #expect(
      try program.line("extend EDU-1 --to 2028-12-31 --reason x --granted-by DUNG").contains("decided by: Ông Dũng"))
  }

  @Test func `what the meeting of an earlier day granted is dated on that day`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("extend SEC-1 --to 2027-12-31 --reason storm --on 2027-06-10")
    try program.line("grant SEC-1 --by BINH --on 2027-06-15")
    let extended = try #require(try extensions(program, "SEC-1").first)
    #expect(extended["askedOn"] as? String == "2027-06-10")
    #expect((extended["decision"] as? [String: Any])?["on"] as? String == "2027-06-15")
    try program.line("extend EDU-1 --to 2028-12-31 --reason storm --granted-by DUNG --on 2027-06-15")
    let granted = try #require(try extensions(program, "EDU-1").first?["decision"] as? [String: Any])
    #expect(granted["on"] as? String == "2027-06-15")
    #expect(try program.refusal("extend EDU-1 --to 2029-12-31 --reason x --on 2027-06-22").contains("2027-06-22"))
  }

  @Test func `an extension to a day that has passed is refused`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("add X --unit SEC --due 2027-06-22")
    let refused = try program.refusal(
      "extend SEC-3 --to 2027-06-30 --reason x --granted-by BINH --today 2027-07-12")
    #expect(refused.contains("2027-06-30 must be later than 2027-07-12"))
  }

  @Test func `an extension needs a later day and a reason`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("extend SEC-1 --to 2027-09-30 --reason storm").contains("must be later"))
    #expect(try program.refusal("extend SEC-1 --to 2027-12-31 --reason ' ' --lang vi").contains("Cần lý do"))
    #expect(try program.refusal("extend SEC-1 --to 2027-12-31", 64).contains("--reason"))
    #expect(try program.refusal("extend SEC-1 --to soon --reason storm", 64).contains("--to: “soon”"))
  }
}
