import Foundation
import GiaobanTestSupport
import Testing

/// What stands where the store should be, and what the program says of it.
@Suite struct StoreProblemTests {
  @Test func `a place that takes no file is named, not called a missing store`() throws {
    let program = try Program("no-place")
    for path in ["/proc/x.db", "/proc/no/x.db"] {
      let outcome = try program.run("init", "--store", path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.stderr.contains(path))
      #expect(!outcome.stderr.contains("giaoban init"))
    }
  }

  @Test func `a store that is not there is exit code 66 and names giaoban init`() throws {
    let english = try Program().run("list")
    #expect(english.exitCode == 66)
    #expect(english.stdout.isEmpty)
    #expect(english.stderr.contains("giaoban init"))
    let vietnamese = try Program().run("list", "--lang", "vi")
    #expect(vietnamese.stderr.contains("Chưa có kho dữ liệu"))
  }

  @Test func `a folder, a text file and another database are refused and left as they are`() throws {
    let program = try Program()
    try program.folder.write("not a database at all\n", to: "text.db")
    let other = Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 4080)
    try other.write(to: URL(fileURLWithPath: program.folder.file("other.db")))
    for (path, word) in [(".", "folder"), ("text.db", "not a store"), ("other.db", "another program")] {
      for command in ["list", "undo", "init"] {
        let outcome = try program.run(command, "--store", path)
        #expect(outcome.exitCode == 2, "\(command) \(path)")
        #expect(outcome.stderr.contains(word), "\(outcome.stderr)")
      }
    }
    #expect(try program.folder.read("text.db") == "not a database at all\n")
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.folder.file("other.db"))) == other)
  }

  @Test func `a newer store is refused, unchanged`() throws {
    let program = try Program.withMay2023()
    let url = URL(fileURLWithPath: program.storePath)
    var bytes = try Data(contentsOf: url)
    // `user_version`, the four bytes from 60 (SQLite, "Database File Format", 1.3).
    bytes[60..<64] = Data([0, 0, 0x27, 0x0F])
    try bytes.write(to: url)
    let outcome = try program.run("done", "KCN-2")
    #expect(outcome.exitCode == 2)
    #expect(outcome.stderr.contains("9999"))
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that takes no writing is named`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(
      atPath: program.folder.file("closed"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o500])
    let outcome = try program.run("init", "--store", "closed/store.db")
    #expect(outcome.exitCode == 2)
    #expect(outcome.stderr.contains("closed/store.db"))
  }

  @Test func `read-only refuses every change and looks at everything`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("list", "--read-only").exitCode == 0)
    let refused = try program.run("--read-only", "done", "KCN-2")
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("--read-only"))
    #expect(try program.status(of: "KCN-2") == "active")
  }

  @Test(arguments: [
    "file:x.db", ":memory:", "-x", "file:y?mode=memory", "x y.db", "chép.db", "'q\".db", "%41.db", "#.db",
  ])
  func `an odd name is a file's name, and the file is its owner's alone`(name: String) throws {
    let program = try Program("odd-name")
    let made = try program.run("init", "--sample", "may-2023", "--store=" + name)
    #expect(made.exitCode == 0, "\(made.stderr)")
    #expect(try program.run("task", "add", "KCN-2", "Việc", "--store=" + name).exitCode == 0)
    #expect(try program.run("list", "--store=" + name).stdout.contains("KCN-2"))
    let attributes = try FileManager.default.attributesOfItem(atPath: program.folder.file(name))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [name])
  }

  @Test func `where the answer cannot be printed, the message says that the change stands`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.shell("\"$GIAOBAN\" task add KCN-2 'Việc' >/dev/full")
    #expect(outcome.exitCode == 74)
    #expect(outcome.stderr.contains("(step 2) and stands"))
    #expect(try program.objects("log").count == 2)
    let reading = try program.shell("\"$GIAOBAN\" list >/dev/full")
    #expect(reading.exitCode == 74 && !reading.stderr.contains("stands"))
  }
}
