import Foundation
import GiaobanTestSupport
import Testing

@Suite struct TaskCommandTests {
  private func tasks(_ program: Program, _ code: String = "EDU-1") throws -> [[String: Any]] {
    try #require(try program.pledge(code)["taskList"] as? [[String: Any]])
  }

  @Test func `a task is added with the next number, in one language or both`() throws {
    let program = try Program.withSmallMinistry()
    #expect(
      try program.line("task add edu-1 'Sign with schools' --vi 'Ký với trường' --due 2027-08-31")
        == "task added: EDU-1\n  EDU-1 task 3 new: Sign with schools\n")
    let task = try #require(try tasks(program).last)
    #expect(task["title"] as? [String: String] == ["vi": "Ký với trường", "en": "Sign with schools"])
    #expect(task["number"] as? Int == 3 && task["due"] as? String == "2027-08-31")
  }

  @Test func `a task is done on a day, and opened again`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("task done EDU-1 2 --on 2027-06-18")
    try program.line("task done EDU-1 1")
    #expect(try tasks(program).map { $0["doneOn"] as? String } == ["2027-06-21", "2027-06-18"])
    #expect(try program.refusal("task done EDU-1 2").contains("EDU-1 task 2 was done on 2027-06-18"))
    try program.line("task reopen EDU-1 2")
    #expect(try tasks(program).map { $0["doneOn"] as? String } == ["2027-06-21", nil])
    #expect(try program.refusal("task reopen EDU-1 2 --lang vi").contains("nhiệm vụ 2 chưa xong"))
  }

  @Test func `the title and the due day of a task are edited, each for itself`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("task edit EDU-1 1 --title 'Ask everybody'")
    try program.line("task edit EDU-1 2 --due 2027-12-31")
    try program.line("task edit EDU-1 1 --due ''")
    let (first, second) = (try tasks(program)[0], try tasks(program)[1])
    #expect((first["title"] as? [String: Any])?["en"] as? String == "Ask everybody" && first["due"] is NSNull)
    #expect(first["dueOriginal"] as? String == "2027-09-30")
    #expect((second["title"] as? [String: Any])?["en"] as? String == "Plan")
    #expect(second["due"] as? String == "2027-12-31")
  }

  @Test func `a task that is not there names those that are`() throws {
    let program = try Program.withSmallMinistry()
    for command in ["done EDU-1 7", "reopen EDU-1 7", "edit EDU-1 7 --due 2027-12-31"] {
      #expect(try program.refusal("task \(command)").contains("EDU-1 has no task 7; it has: 1, 2."))
    }
    #expect(try program.refusal("task done EDU-1 first", 64).contains("“first” is not a whole number"))
    #expect(try program.refusal("task done EDU-1 first --lang vi", 64).contains("không phải một số nguyên"))
    #expect(try program.refusal("task done EDV-1 1").contains("Nearest: EDU-1"))
  }

  @Test func `its commands answer as JSON`() throws {
    let step = try #require(try Program.withSmallMinistry().json("task", "done", "EDU-1", "1") as? [String: Any])
    #expect(step["name"] as? String == "completeTask")
    #expect((step["events"] as? [[String: Any]])?.map { $0["record"] as? String } == ["task:EDU-1#1"])
  }
}
