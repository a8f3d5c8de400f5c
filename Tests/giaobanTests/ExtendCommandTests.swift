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
    let granted = try program.line("grant sec-1 --by binh --reason 'it was a storm'")
    #expect(granted.contains("SEC-1 due: 30 Sep 2027 → 31 Dec 2027"))
    let decision = try #require(try extensions(program, "SEC-1").first?["decision"] as? [String: Any])
    #expect(decision["granted"] as? Bool == true && decision["by"] as? String == "Ông Bình")
    #expect((decision["reason"] as? [String: Any])?["en"] as? String == "it was a storm")
    #expect(try program.pledge("SEC-1")["dueOriginal"] as? String == "2027-09-30")
  }

  @Test func `a refused extension leaves the due day; who decides is the signer unless somebody is named`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("extend SEC-1 --to 2027-12-31 --reason storm")
    try program.line("refuse SEC-1 --as 'Bà Uyên'")
    let decision = try #require(try extensions(program, "SEC-1").first?["decision"] as? [String: Any])
    #expect(decision["granted"] as? Bool == false && decision["by"] as? String == "Bà Uyên")
    #expect(try program.pledge("SEC-1")["due"] as? String == "2027-09-30")
    #expect(try program.refusal("grant SEC-1").contains("no extension waiting"))
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

  @Test func `who is no leader is taken by name; a word that is nearly a code is asked about`() throws {
    let program = try Program.withSmallMinistry()
    let refused = try program.refusal("extend SEC-1 --to 2027-12-31 --reason storm --granted-by DUGN")
    #expect(refused.contains("There is no leader “DUGN”. Nearest: DUNG."))
    try program.line("extend SEC-1 --to 2027-12-31 --reason storm --granted-by 'the cabinet'")
    let decision = try #require(try extensions(program, "SEC-1").first?["decision"] as? [String: Any])
    #expect(decision["by"] as? String == "the cabinet")
  }

  @Test func `an extension needs a later day and a reason`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("extend SEC-1 --to 2027-09-30 --reason storm").contains("must be later"))
    #expect(try program.refusal("extend SEC-1 --to 2027-12-31 --reason ' ' --lang vi").contains("Cần lý do"))
    #expect(try program.refusal("extend SEC-1 --to 2027-12-31", 64).contains("--reason"))
    #expect(try program.refusal("extend SEC-1 --to soon --reason storm", 64).contains("--to: “soon”"))
  }
}
