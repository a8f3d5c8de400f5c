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
    try folder.writeProgram("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
  }

  /// Lets in a program of the system.
  func real(_ name: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let found = try #require(folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) })
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: found)
  }
}
