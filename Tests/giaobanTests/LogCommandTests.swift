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

  @Test func `steps are chosen by code, person and day`() throws {
    let program = try program()
    #expect(try program.objects("log", "--code", "kcn-2").count == 2)
    #expect(try program.objects("log", "--who", "An").map { $0["number"] as? Int } == [2])
    #expect(try program.objects("log", "--since", "2020-01-01").count == 3)
    #expect(try program.objects("log", "--until", "2020-01-01").isEmpty)
    #expect(try program.run("log", "--since", "yesterday").exitCode == 64)
    #expect(try program.run("log", "--code", "KCN-99").exitCode == 1)
  }
}
