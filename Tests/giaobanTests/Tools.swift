import Foundation
import GiaobanTestSupport
import Testing

/// A folder of programs for `PATH`: fakes, and those of the system that a test lets in.
struct Tools {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder("tools")
    try FileManager.default.createDirectory(atPath: folder.file("bin"), withIntermediateDirectories: true)
  }

  var path: String { folder.file("bin") }

  /// A script of sh in the place of a program; the folder of the tools is `$0`'s.
  func fake(_ name: String, _ script: String) throws {
    // By another process: one that is started here meanwhile would have the file open for writing, and it could not be run.
    let text = Data("#!/bin/sh\n\(script)\n".utf8)
    let written = try runProgram(
      "/bin/sh", ["-c", #"cat >"$1" && chmod 755 "$1""#, "sh", "\(path)/\(name)"],
      environment: ["PATH": "/usr/bin:/bin"], input: text)
    #expect(written.exitCode == 0, "\(written.stderr)")
  }

  /// Lets in a program of the system.
  func real(_ name: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let found = try #require(folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) })
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: found)
  }
}
