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
    let update = try program.run("load", "may.yaml", "--update")
    #expect(update.exitCode == 1 && update.stderr.contains("--update settings"))
    #expect(try program.objects("log").count == 1)
    #expect(try program.run("load", "may.yaml", "--update", "settings").exitCode == 0)
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

  private static let tasks = """
    giaoban: 1
    language: en
    leaders: [{code: AN, name: Ms An, title: {en: Deputy Minister}}]
    blocks: [{code: KPR, name: Press, leader: AN}]
    units: [{code: NEW, block: KPR, name: Office of News}]
    pledges:
      - code: NEW-1
        origin: own
        title: One
        assignedOn: 2026-01-05
        tasks:
          - {title: Survey, doneOn: 2026-03-01}
          - {title: Draft, due: 2026-12-31}

    """

  /// A store made by that file, and a day's work in it.
  private func worked() throws -> Program {
    let program = try Program()
    try program.folder.write(Self.tasks, to: "tasks.yaml")
    try program.run("init", "tasks.yaml")
    for step in [
      ["task", "done", "NEW-1", "2"], ["edit", "NEW-1", "--product", "A list", "--core"],
      ["edit", "NEW-1", "--title", "Uno"], ["task", "edit", "NEW-1", "1", "--title", "Ask"],
    ] { try #require(try program.run(step).exitCode == 0) }
    return program
  }

  @Test func `work done in the program stays when its file is loaded again`() throws {
    let program = try worked()
    let steps = try program.objects("log").count
    for options in [[], ["--update"]] {
      let outcome = try program.run(["load", "tasks.yaml"] + options)
      #expect(outcome.exitCode == 0 && outcome.stdout.contains("nothing changes"), "\(outcome)")
    }
    #expect(try program.objects("log").count == steps)
  }

  @Test func `what is added to the file is added, and nothing else`() throws {
    let program = try worked()
    let added = Self.tasks.replacingOccurrences(
      of: "      - {title: Survey", with: "      - {title: Print, due: 2026-12-15}\n      - {title: Survey")
    try program.folder.write(
      added + "  - {code: NEW-2, origin: own, title: Two, assignedOn: 2026-02-05}\n", to: "more.yaml")
    let outcome = try program.run("load", "more.yaml")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout == "file loaded: NEW-2, NEW-1\n  NEW-2 new: Two\n  NEW-1 task 3 new: Print\n")
  }

  @Test func `chosen differences are taken, and undo puts back what was known of the file`() throws {
    let program = try worked()
    let edited = Self.tasks.replacingOccurrences(of: "title: One", with: "title: First")
      .replacingOccurrences(of: "2026-12-31", with: "2026-12-30")
    try program.folder.write(edited, to: "edited.yaml")
    let listed = try program.run("load", "edited.yaml")
    #expect(
      listed.stdout == """
        record   field     recorded    last said   file
        -------  --------  ----------  ----------  ----------
        NEW-1    title.en  Uno         One         First
        NEW-1#2  due       2026-12-31  2026-12-31  2026-12-30

        """)
    #expect(try program.run("load", "edited.yaml", "--update", "due").exitCode == 1)
    let left = try program.run("load", "edited.yaml").stdout
    #expect(left.contains("First") && !left.contains("2026-12-30"))
    #expect(try program.run("undo").exitCode == 0)
    #expect(try program.run("load", "edited.yaml").stdout == listed.stdout)
    #expect(try program.run("load", "edited.yaml", "--update", "NEW-1").exitCode == 0)
    #expect(try program.run("load", "edited.yaml", "--update", "NEW-7").exitCode == 1)
    #expect(try program.run("load", "edited.yaml", "NEW-1").exitCode == 64)
  }

  @Test func `a file of another ministry says so and writes nothing`() throws {
    let program = try Program.withMay2023()
    try program.folder.write(
      Self.tasks.replacingOccurrences(of: "language: en", with: "language: en\norganisation: Practice Ministry")
        .replacingOccurrences(of: "2026-", with: "2022-"), to: "other.yaml")
    let outcome = try program.run("load", "other.yaml")
    #expect(outcome.exitCode == 1 && outcome.stderr.contains("is a file of “Practice Ministry”"))
    #expect(try program.codes().count == 15)
  }

  @Test func `what a command refuses of a check-in is refused from a file, with its line`() throws {
    let program = try Program()
    let file =
      Self.tasks + """
            metric: {name: Readers, unit: people}
            checkIns:
              - {month: 2026-03, enteredOn: 2026-03-20, enteredBy: Ms An, state: submitted, did: Words only}

        """
    try program.folder.write(file, to: "words.yaml")
    let outcome = try program.run("init", "words.yaml")
    #expect(outcome.exitCode == 65)
    #expect(outcome.stderr.contains("words.yaml:16: pledges[NEW-1].checkIns[2026-03].noNumber"), "\(outcome.stderr)")
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
    #expect(difference["field"] as? String == "settings.cutOffDay" && difference["lastSaid"] as? String == "25")
    #expect(difference["old"] as? String == "25" && difference["new"] as? String == "20")
  }
}
