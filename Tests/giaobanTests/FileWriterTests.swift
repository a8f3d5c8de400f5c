import Foundation
import GiaobanTestSupport
import Testing

@testable import giaoban

@Suite struct FileWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("writer") }

  private func rights(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
  }

  @Test func `a new file is its owner's alone, and nothing else is left`() throws {
    try FileWriter(isReplacing: false).write("một\n", to: folder.file("a.txt"))
    #expect(try folder.read("a.txt") == "một\n")
    #expect(try rights("a.txt") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func `a folder is made only when asked, for its owner alone`() throws {
    let path = folder.file("state/giaoban/state.yaml")
    #expect(throws: Failure.self) { try FileWriter(isReplacing: true).write("một\n", to: path) }
    for text in ["một\n", "hai\n"] {
      try FileWriter(isReplacing: true, isMakingFolder: true).write(text, to: path)
      #expect(try folder.read("state/giaoban/state.yaml") == text)
    }
    #expect(try rights("state") == 0o700 && rights("state/giaoban") == 0o700)
    #expect(try rights("state/giaoban/state.yaml") == 0o600)
  }

  @Test func `a file that is there is replaced only when asked, and keeps its rights`() throws {
    let path = try folder.write("old", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let failure = #expect(throws: Failure.self) { try FileWriter(isReplacing: false).write("new", to: path) }
    #expect(failure?.status == .refused)
    #expect(failure?.words.en.contains("--force") == false)
    let named = #expect(throws: Failure.self) {
      try FileWriter(isReplacing: false, optionToReplace: "--force").write("new", to: path)
    }
    #expect(named?.words.en.contains("or add --force") == true)
    #expect(try folder.read("a.txt") == "old")
    try FileWriter(isReplacing: true).write("new", to: path)
    #expect(try folder.read("a.txt") == "new")
    #expect(try rights("a.txt") == 0o640)
  }

  @Test func `a link stays a link, and its target is written`() throws {
    let path = try folder.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.txt"), withDestinationPath: path)
    try FileWriter(isReplacing: true).write("new", to: folder.file("link.txt"))
    #expect(try folder.read("real.txt") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.txt")) == path)
  }

  @Test func `a device that is full says so`() throws {
    let failure = #expect(throws: Failure.self) { try FileWriter(isReplacing: true).write("x", to: "/dev/full") }
    #expect(failure?.status == .outputFailed)
    #expect(failure?.words.en.contains("/dev/full") == true)
  }
}
