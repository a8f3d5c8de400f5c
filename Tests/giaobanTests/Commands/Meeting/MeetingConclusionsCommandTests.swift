import Foundation
import GiaobanTestSupport
import Testing

@Suite struct MeetingConclusionsCommandTests {
  private func practice() throws -> Program {
    let program = try Program.withPracticeYear()
    return program
  }

  @Test func `without a day it is the newest meeting up to today`() throws {
    let program = try practice()
    let newest = try #require(try program.json("meeting", "conclusions") as? [String: Any])
    #expect(newest["day"] as? String == "2027-05-31")
    #expect(newest["chair"] as? String == "Ông Dũng")
    let april = try #require(try program.json("meeting", "conclusions", "2027-04-29") as? [String: Any])
    #expect(april["day"] as? String == "2027-04-29")
    let earlier = try #require(
      try program.json("meeting", "conclusions", "--today", "2027-04-15") as? [String: Any])
    #expect(earlier["day"] as? String == "2027-03-31")
  }

  @Test func `text and Markdown say the same, in either language`() throws {
    let program = try practice()
    let text = try program.run("meeting", "conclusions", "--lang", "vi")
    #expect(text.stdout.contains("1. Tháng 6 chốt các việc của nửa đầu năm."))
    #expect(try program.run("meeting", "conclusions", "--output", "may.md").exitCode == 0)
    #expect(try program.folder.read("may.md").contains("\n1. June settles the works of the first half-year.\n"))
    let again = try program.run("meeting", "conclusions", "--output", "may.md")
    #expect(again.exitCode == 1 && again.stderr.contains("--force"))
  }

  @Test func `a day without a meeting names those there were`() throws {
    let outcome = try practice().run("meeting", "conclusions", "2027-05-30")
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.contains("2027-05-31, 2027-04-29, 2027-03-31"))
    let empty = try Program("empty")
    #expect(try empty.run("init").exitCode == 0)
    let none = try empty.run("meeting", "conclusions")
    #expect(none.exitCode == 1 && none.stderr.contains("no briefing yet"))
  }

  @Test func `a day that cannot be read is a usage error`() throws {
    #expect(try practice().run("meeting", "conclusions", "soon").exitCode == 64)
  }
}
