import Foundation
import GiaobanTestSupport
import Testing

@Suite struct LoadCommandTests {
  private func sample() throws -> String {
    try String(contentsOfFile: Project.folder + "/samples/briefing-2023-05.yaml", encoding: .utf8)
  }

  @Test func `loading the same file again changes nothing and says so`() throws {
    let program = try Program.withMay2023()
    try program.folder.write(try sample(), to: "may.yaml")
    let again = try program.run("load", "may.yaml")
    #expect(again.exitCode == 0)
    #expect(again.stdout.contains("nothing changes"))
    #expect(try program.objects("log").count == 1)
  }

  @Test func `an empty store takes a file as it is`() throws {
    let program = try Program()
    try program.run("init")
    try program.folder.write(try sample(), to: "may.yaml")
    let outcome = try program.run("load", "may.yaml")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(try program.codes().count == 15)
    #expect(try program.objects("due").count == 9)
  }

  @Test func `an edited file lists its differences until update`() throws {
    let program = try Program.withMay2023()
    let edited = try sample().replacingOccurrences(of: "2024-12-31", with: "2024-11-30")
    try program.folder.write(edited, to: "may.yaml")
    let listed = try program.run("load", "may.yaml")
    #expect(listed.exitCode == 1)
    #expect(listed.stdout.contains("KCN-2") && listed.stdout.contains("2024-12-31"))
    #expect(listed.stderr.contains("--update"))
    #expect(try program.objects("log").count == 1)
  }

  @Test func `update writes what differs, and undo takes it back`() throws {
    let program = try Program.withMay2023()
    let edited = try sample().replacingOccurrences(
      of: "Ministry of Information and Communications", with: "The Ministry")
    try program.folder.write(edited, to: "may.yaml")
    #expect(try program.run("load", "may.yaml").exitCode == 1)
    #expect(try program.run("load", "may.yaml", "--update").exitCode == 0)
    #expect(try program.run("set", "organisation-en").stdout == "The Ministry\n")
    #expect(try program.run("undo").exitCode == 0)
    #expect(try program.run("set", "organisation-en").stdout == "Ministry of Information and Communications\n")
  }

  @Test func `a bad file is exit code 65 and changes nothing`() throws {
    let program = try Program.withMay2023()
    try program.folder.write("giaoban: 1\nblocks:\n  - code: kbc\n", to: "bad.yaml")
    let outcome = try program.run("load", "bad.yaml")
    #expect(outcome.exitCode == 65)
    #expect(outcome.stderr.contains("bad.yaml:3: "))
    #expect(try program.objects("log").count == 1)
    #expect(try program.run("load", "nowhere.yaml").exitCode == 66)
  }

  @Test func `new records alone are added without being asked twice`() throws {
    let program = try Program.withMay2023()
    try program.folder.write(
      """
      giaoban: 1
      language: en
      pledges:
        - code: KVT-2
          origin: own
          title: Rural coverage
          moves: [{day: 2023-06-01, status: active}]

      """, to: "more.yaml")
    let outcome = try program.run("load", "more.yaml")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.hasPrefix("file loaded: KVT-2\n"))
    #expect(try program.codes("unit:KVT") == ["KVT-1", "KVT-2"])
  }

  @Test func `differences answer as JSON`() throws {
    let program = try Program.withMay2023()
    try program.folder.write(
      try sample().replacingOccurrences(of: "cutOffDay: 25", with: "cutOffDay: 20"), to: "may.yaml")
    let outcome = try program.run("load", "may.yaml", "--format", "json")
    #expect(outcome.exitCode == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.standardOutput) as? [String: Any])
    let difference = try #require((object["differences"] as? [[String: Any]])?.first)
    #expect(difference["record"] is NSNull && difference["key"] as? String == "")
    #expect(difference["field"] as? String == "settings.cutOffDay")
    #expect(difference["old"] as? String == "25" && difference["new"] as? String == "20")
  }
}
