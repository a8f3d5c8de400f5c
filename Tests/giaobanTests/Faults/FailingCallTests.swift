import Foundation
import GiaobanTestSupport
import Testing

/// Calls of the system that fail, one at a time: what the program says is what happened.
@Suite struct FailingCallTests {
  private static let compiler = ["/usr/bin/cc", "/usr/bin/gcc", "/usr/bin/clang"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The library that makes them fail, built into the program's folder.
  private static func library(in program: Program) throws -> String {
    let library = program.folder.file("failing-calls.so")
    let source = Project.folder + "/Tests/giaobanTests/Faults/failing-calls.c"
    let built = try runProgram(
      try #require(compiler), ["-shared", "-fPIC", "-o", library, source, "-ldl"],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(built.exitCode == 0, "\(built.stderr)")
    return library
  }

  @Test(.enabled(if: Self.compiler != nil, "there is no C compiler"))
  func `a summary that is in its place is told so, though its folder could not be synchronised`() throws {
    let program = try Program.withMay2023()
    try program.folder.write("old", to: "out/s.txt")
    let outcome = try program.run(
      "summary", "--output", "out/s.txt", "--force",
      more: ["LD_PRELOAD": try Self.library(in: program), "FAILING_SYNC": "/out"])
    #expect(outcome.exitCode == 74)
    #expect(outcome.stderr.contains("written and in its place"))
    #expect(try program.folder.read("out/s.txt").contains("KCN-2"))
  }

  /// Fails the lock calls of a step, one after the other, as a network file system may: whatever is said is what happened.
  @Test(.enabled(if: Self.compiler != nil, "there is no C compiler"))
  func `a lock that fails never makes a written step be told as not written`() throws {
    let program = try Program.withMay2023()
    let library = try Self.library(in: program)
    var (written, lost, steps) = (0, 0, 1)
    // A step of the program as it is takes some forty of them; the last ones are of a step that has been written.
    for call in 1...48 {
      let outcome = try program.run(
        "task", "add", "KCN-2", "Việc \(call)",
        more: ["LD_PRELOAD": library, "FAILING_FILE": "giaoban.db", "FAILING_CALL": "\(call)"])
      let now = try program.objects("log").count
      let isThere = now > steps
      steps = now
      if outcome.exitCode == 0 {
        #expect(isThere)
        continue
      }
      #expect(outcome.exitCode == 2)
      #expect(outcome.stderr.contains("and stands") == isThere, "call \(call): \(outcome.stderr)")
      if isThere { written += 1 } else { lost += 1 }
    }
    #expect(written > 0 && lost > 0)
  }
}
