import GiaobanTestSupport
import Testing

@Suite struct LogCommandTests {
  private func program() throws -> Program {
    let program = try Program.withMay2023()
    try program.run("done", "KCN-2", "--as", "An")
    try program.run("done", "KVT-1", "--as", "Bình")
    return program
  }

  @Test func `the newest step comes first, one line for each record`() throws {
    let lines = try program().run("log").stdout.split(separator: "\n")
    #expect(lines.first?.contains("Bình  done  KVT-1 status: active → done") == true)
    #expect(lines.dropFirst().first?.contains("An") == true)
    #expect(lines.last?.hasPrefix("#1 ") == true)
  }

  @Test func `days are read as people type them, one without its year is the latest`() throws {
    let program = try program()
    for since in ["20/6/2020", "hôm qua", "-3y"] {
      #expect(try program.objects("log", "--since=\(since)", "--today", "2023-06-20").count == 3, "\(since)")
    }
    let since = try program.run("log", "--since", "21/6", "--today", "2023-06-20")
    #expect(since.exitCode == 0 && since.stderr == "giaoban: --since: “21/6” = Tue 21 Jun 2022\n")
    #expect(try program.run("log", "--since", "6/21", "--today", "2023-06-20").exitCode == 64)
    #expect(try program.objects("log", "--until", "1.6.2020").isEmpty)
  }

  @Test func `days of the log go by the clock, wherever a pin holds today`() throws {
    let program = try program()
    #expect(try program.objects("log", "--until=hôm nay").count == 3)
    #expect(try program.objects("log", "--since", "-7d", "--until", "today").count == 3)
    #expect(try program.objects("log", "--until=-7d").isEmpty)
  }

  @Test func `who has never written anything is noted, with those who have`() throws {
    let outcome = try program().run("log", "--who", "Nobody")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout == "The log has no such step.\n")
    #expect(outcome.stderr.hasPrefix("giaoban: “Nobody” has written nothing. Who has: An, Bình"))
    let near = try program().run("log", "--who", "Binh", "--lang", "vi")
    #expect(near.stderr == "giaoban: “Binh” chưa ghi gì. Người đã ghi: Bình.\n")
    #expect(try program().run("log", "--who", "An", "--until", "2020-01-01").stderr.isEmpty)
  }

  @Test func `steps are chosen by code, person and day`() throws {
    let program = try program()
    #expect(try program.objects("log", "--code", "kcn-2").count == 2)
    #expect(try program.objects("log", "--who", "An").map { $0["number"] as? Int } == [2])
    #expect(try program.objects("log", "--since", "2020-01-01").count == 3)
    #expect(try program.objects("log", "--until", "2020-01-01").isEmpty)
    #expect(try program.run("log", "--since", "someday").exitCode == 64)
    #expect(try program.run("log", "--code", "KCN-99").exitCode == 1)
  }
}
