import Foundation
import GiaobanTestSupport
import Testing

@Suite struct InitCommandTests {
  @Test func `a store begins empty, in the user's own folder, readable by its owner alone`() throws {
    let program = try Program()
    let outcome = try program.run("init")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout == "Created \(program.storePath): 0 blocks, 0 units, 0 pledges, 0 check-ins.\n")
    let rights = try FileManager.default.attributesOfItem(atPath: program.storePath)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    #expect(try program.codes().isEmpty)
  }

  @Test func `the sample of May 2023 has its 15 pledges`() throws {
    let program = try Program()
    let made = try #require(try program.json("init", "--sample", "may-2023") as? [String: Any])
    #expect(made["pledges"] as? Int == 15)
    #expect(made["blocks"] as? Int == 4)
    #expect(made["store"] as? String == program.storePath)
    #expect(try program.codes().count == 15)
  }

  @Test func `the practice year is found beside the program that was built`() throws {
    let program = try Program()
    let outcome = try program.run("init", "--sample", "practice")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(try program.codes("--all").count > 30)
  }

  @Test func `GIAOBAN_SAMPLES says where the samples are, and where they are not`() throws {
    let program = try Program()
    let none = try program.run("init", "--sample", "practice", more: ["GIAOBAN_SAMPLES": program.folder.path])
    #expect(none.exitCode == 66)
    #expect(none.stderr.contains(program.folder.path) && none.stderr.contains("GIAOBAN_SAMPLES"))
    #expect(!program.folder.exists("data/giaoban/giaoban.db"))
    let some = try program.run(
      "init", "--sample", "practice", more: ["GIAOBAN_SAMPLES": Project.folder + "/samples"])
    #expect(some.exitCode == 0)
  }

  @Test func `a store that is there stays as it is`() throws {
    for first in [["init"], ["init", "--sample", "may-2023"]] {
      let program = try Program()
      #expect(try program.shell("\"$GIAOBAN\" \(first.joined(separator: " "))").exitCode == 0)
      let before = try Data(contentsOf: URL(fileURLWithPath: program.storePath))
      let second = try program.run("init")
      #expect(second.exitCode == 1)
      #expect(second.stderr.contains("giaoban load"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: program.storePath)) == before)
    }
  }

  @Test func `a bad file is told by file, line and field, and leaves no store behind`() throws {
    let program = try Program()
    try program.folder.write("giaoban: 1\nlanguage: vi\npin: 2023-02-30\n", to: "bad.yaml")
    let outcome = try program.run("init", "bad.yaml")
    #expect(outcome.exitCode == 65)
    #expect(outcome.stderr.hasPrefix("bad.yaml:3: pin: "))
    #expect(outcome.stderr.contains("2023-02-30"))
    #expect(!program.folder.exists("data/giaoban/giaoban.db"))
  }

  @Test func `a file that is not there is exit code 66`() throws {
    let program = try Program()
    let outcome = try program.run("init", "nowhere.yaml")
    #expect(outcome.exitCode == 66)
    #expect(outcome.stderr.contains("nowhere.yaml"))
    #expect(!program.folder.exists("data/giaoban/giaoban.db"))
  }

  @Test func `an unknown sample names those that there are`() throws {
    let outcome = try Program().run("init", "--sample", "may")
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("may-2023, practice"))
  }

  @Test func `read-only makes no store`() throws {
    let program = try Program()
    #expect(try program.run("--read-only", "init").exitCode == 1)
    #expect(!program.folder.exists("data/giaoban/giaoban.db"))
  }

  @Test(arguments: ["s", "s.db", "a/b/c.db", "./a//b/c.db", "a/../c.db"])
  func `a store is made at any path, with the folders to it`(path: String) throws {
    let program = try Program()
    let outcome = try program.run("init", "--store", path)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(try program.run("list", "--store", path).exitCode == 0)
    #expect(try program.run("init", "--store", path).exitCode == 1)
  }

  @Test func `what an interrupted init left is taken over`() throws {
    let program = try Program()
    try program.folder.write("", to: "data/giaoban/giaoban.db")
    #expect(try program.run("list").exitCode == 66)
    #expect(try program.run("init", "--sample", "may-2023").exitCode == 0)
    #expect(try program.codes().count == 15)
  }

  @Test func `a file of a head alone begins an empty store`() throws {
    let program = try Program()
    let outcome = try program.shell("printf 'giaoban: 1\\nlanguage: vi\\n' > head.yaml; $GIAOBAN init head.yaml")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(try program.run("list").exitCode == 0)
  }

  @Test func `a folder in the place of a file is called one`() throws {
    let outcome = try Program().shell("mkdir d.yaml; $GIAOBAN init d.yaml --lang vi")
    #expect(outcome.exitCode == 65)
    #expect(outcome.stderr.contains("d.yaml là thư mục"))
  }
}
