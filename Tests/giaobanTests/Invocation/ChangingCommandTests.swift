import Foundation
import GiaobanTestSupport
import Testing

@Suite struct ChangingCommandTests {
  @Test func `done names the code and what changed`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.run("done", "kcn-2")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout == "done: KCN-2\n  KCN-2 status: active → done\n")
    #expect(try program.status(of: "KCN-2") == "done")
  }

  @Test func `several codes are all or none`() throws {
    let program = try Program.withMay2023()
    // BC-1 is a suggestion that nobody has taken up.
    let refused = try program.run("done", "KCN-2", "BC-1")
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("BC-1"))
    #expect(try program.status(of: "KCN-2") == "active")
    #expect(try program.run("done", "KCN-2", "KVT-1").exitCode == 0)
    #expect(try program.status(of: "KVT-1") == "done")
  }

  @Test func `an unknown code is exit code 1 and names the nearest`() throws {
    let program = try Program.withMay2023()
    for command in ["done", "reopen", "show", "why", "accept", "checkin"] {
      let outcome = try program.run(command, "KCN-9")
      #expect(outcome.exitCode == 1, "\(command)")
      #expect(outcome.stderr.contains("KCN-9") && outcome.stderr.contains("KCN-1"), "\(command): \(outcome.stderr)")
      #expect(outcome.stdout.isEmpty)
    }
  }

  @Test func `done on a day, not after today, not before it began`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("done", "KCN-2", "--on", "2023-06-21").exitCode == 1)
    #expect(try program.run("done", "KCN-2", "--on", "2023-01-01").exitCode == 1)
    let impossible = try program.run("done", "KCN-2", "--on", "2023-02-30")
    #expect(impossible.exitCode == 64)
    #expect(impossible.stderr.contains("--on") && impossible.stderr.contains("2023-02-30"))
    #expect(try program.run("done", "KCN-2", "--on", "2023-06-12").exitCode == 0)
    let pledge = try #require(try program.json("show", "KCN-2") as? [String: Any])
    let last = (pledge["moves"] as? [[String: Any]])?.last
    #expect(last?["day"] as? String == "2023-06-12")
  }

  @Test func `a pledge is opened again with a reason`() throws {
    let program = try Program.withMay2023()
    try program.run("done", "KCN-2")
    #expect(try program.run("reopen", "KCN-2", "--reason", "chưa nghiệm thu").exitCode == 0)
    #expect(try program.status(of: "KCN-2") == "active")
    #expect(try program.run("reopen", "KCN-2").exitCode == 1)
  }

  @Test func `pledges rest or are given up with a reason, all or none, and are opened again`() throws {
    let program = try Program.withSmallMinistry()
    // A suggestion cannot rest.
    #expect(try program.refusal("pause SEC-1 SEC-2 --reason closed").contains("SEC-2 is proposed"))
    #expect(try program.status(of: "SEC-1") == "active")
    #expect(
      try program.line("pause sec-1 edu-2 --reason closed") == """
        paused: SEC-1, EDU-2
          SEC-1 status: active → paused, reason: – → closed
          EDU-2 status: active → paused, reason: – → closed

        """)
    #expect(try program.line("reopen SEC-1 --reason open").hasPrefix("resumed: SEC-1\n"))
    try program.line("drop SEC-1 EDU-2 SEC-2 --reason 'nobody needs it'")
    #expect(try program.status(of: "SEC-2") == "dropped")
    try program.line("reopen SEC-2")
    #expect(try program.status(of: "SEC-2") == "proposed")
    #expect(try program.refusal("drop SEC-2 --reason ' ' --lang vi").contains("Cần lý do cho: dừng. Viết lý do"))
    #expect(try program.refusal("pause EDU-1", 64).contains("--reason"))
  }

  @Test func `a suggestion is taken up by a unit, with a due day, as core work`() throws {
    let program = try Program.withMay2023()
    let unknown = try program.run("accept", "BC-1", "--unit", "BD")
    #expect(unknown.exitCode == 1)
    #expect(unknown.stderr.contains("BD"))
    let outcome = try program.run("accept", "BC-1", "--unit", "TDN", "--due", "2023-12-31", "--core")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let pledge = try #require(try program.objects("list", "unit:TDN").first { $0["code"] as? String == "BC-1" })
    #expect(pledge["status"] as? String == "active")
    #expect(pledge["due"] as? String == "2023-12-31")
    #expect(pledge["core"] as? Bool == true)
  }

  @Test func `undo and redo work across processes, each for its own person`() throws {
    let program = try Program.withMay2023()
    try program.run("done", "KCN-2")
    let other = try program.run("undo", "--as", "somebody")
    #expect(other.exitCode == 1)
    let undone = try program.run("undo")
    #expect(undone.exitCode == 0)
    #expect(undone.stdout.hasPrefix("undone – done: KCN-2\n"))
    #expect(try program.status(of: "KCN-2") == "active")
    #expect(try program.run("redo").exitCode == 0)
    #expect(try program.status(of: "KCN-2") == "done")
    #expect(try program.run("redo").exitCode == 1)
  }

  @Test func `the creation of the store cannot be undone`() throws {
    let outcome = try Program.withMay2023().run("undo")
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.contains("cannot be undone"))
  }

  @Test func `a change answers as JSON with its codes and its events`() throws {
    let step = try #require(try Program.withMay2023().json("done", "KCN-2", "KVT-1") as? [String: Any])
    #expect(step["codes"] as? [String] == ["KCN-2", "KVT-1"])
    #expect(step["name"] as? String == "done")
    #expect(step["by"] as? String == "tester")
    #expect((step["events"] as? [Any])?.count == 2)
  }

  @Test func `two programs on one store lose nothing`() throws {
    let program = try Program.withMay2023()
    let codes = ["KCN-1", "KCN-2", "KVT-1", "KBC-1", "TDN-1", "CNT-1", "BO-1", "BO-2"]
    let runs = codes.map { "\"$GIAOBAN\" done \($0) >out-\($0) 2>&1 &" }.joined(separator: "\n")
    let outcome = try program.shell(runs + "\nwait\n")
    #expect(outcome.exitCode == 0)
    for code in codes { #expect(try program.folder.read("out-\(code)").hasPrefix("done: \(code)\n")) }
    #expect(try program.codes("status:done").count == 8)
    #expect(try program.objects("log").count == 9)
  }
}
