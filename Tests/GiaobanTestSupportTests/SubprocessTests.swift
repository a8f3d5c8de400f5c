import Foundation
import GiaobanTestSupport
import Testing

@Suite struct SubprocessTests {
  @Test func `a program sees the environment it was given and nothing else`() throws {
    let outcome = try runProgram("/usr/bin/env", [], environment: ["GIAOBAN_TODAY": "2027-06-21"])
    #expect(outcome.stdout == "GIAOBAN_TODAY=2027-06-21\n")
    #expect(outcome.exitCode == 0)
  }

  @Test func `input, both outputs and the exit code come through`() throws {
    let script = "cat; echo thất bại >&2; exit 65"
    let outcome = try runProgram("/bin/sh", ["-c", script], environment: [:], input: Data("cam kết".utf8))
    #expect(outcome.stdout == "cam kết")
    #expect(outcome.stderr == "thất bại\n")
    #expect(outcome.exitCode == 65)
  }

  @Test func `a signal is told as a shell tells it`() throws {
    let outcome = try runProgram("/bin/sh", ["-c", "kill -TERM $$"], environment: [:])
    #expect(outcome.exitCode == 143)
  }

  @Test func `much output does not block the program`() throws {
    let outcome = try runProgram(
      "/bin/sh", ["-c", "head -c 1000000 /dev/zero"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.standardOutput.count == 1_000_000)
  }

  /// What it says before it is killed; longer each time, as a busy machine may not have begun it.
  @Test func `a program that does not end is killed, and its output is told`() throws {
    var told = ""
    for limit in [0.1, 1, 10, 100] where told.isEmpty {
      let failure = #expect(throws: SubprocessFailure.self) {
        try runProgram(
          "/bin/sh", ["-c", "echo chờ; exec sleep 1000"], environment: ["PATH": "/usr/bin:/bin"],
          timeout: .seconds(limit))
      }
      guard case .timedOut(_, _, _, let stdout, _) = failure else { break }
      told = stdout
    }
    #expect(told == "chờ\n")
  }

  @Test func `a program that is not there is named`() {
    #expect {
      try runProgram("/nonexistent/giaoban", [], environment: [:])
    } throws: { error in
      "\(error)".contains("cannot start /nonexistent/giaoban")
    }
  }
}
