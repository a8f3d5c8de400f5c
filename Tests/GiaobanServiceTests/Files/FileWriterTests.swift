import Foundation
import GiaobanTestSupport
import Testing

@testable import GiaobanService

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

  @Test func `a pipe that nobody reads is refused where nobody can be waited for`() throws {
    let path = folder.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    // Who waits for a reader all the same gets one in the end: then this fails, and does not wait for ever.
    let reader = DispatchWorkItem { _ = open(path, O_RDONLY | O_NONBLOCK) }
    let patience = DispatchTimeInterval.seconds(Int(Patience.limit.components.seconds))
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: reader)
    defer { reader.cancel() }
    let failure = #expect(throws: Failure.self) { try FileWriter(isReplacing: true).write("x", to: path) }
    #expect(failure?.status == .outputFailed)
  }

  private func file(_ name: String, _ text: String) -> FileWriter.File {
    FileWriter.File(path: folder.file(name), bytes: Array(text.utf8))
  }

  @Test func `several files are written, and nothing else is left`() throws {
    try folder.write("old", to: "b.txt")
    try FileWriter(isReplacing: true).write([file("a.txt", "1"), file("b.txt", "2")])
    #expect(try folder.read("a.txt") == "1" && folder.read("b.txt") == "2")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "b.txt"])
  }

  @Test func `where one of several cannot be written, none is, and the old ones are back`() throws {
    try folder.write("old", to: "a.txt")
    try FileManager.default.createDirectory(atPath: folder.file("c.txt"), withIntermediateDirectories: false)
    let failure = #expect(throws: Failure.self) {
      try FileWriter(isReplacing: true).write([file("a.txt", "1"), file("b.txt", "2"), file("c.txt", "3")])
    }
    #expect(failure?.status == .outputFailed)
    #expect(try folder.read("a.txt") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "c.txt"])
  }

  @Test func `a file that came while the others were placed takes back what was placed`() throws {
    // Two names of one file: the second finds the first there.
    let failure = #expect(throws: Failure.self) {
      try FileWriter(isReplacing: false).write([file("a.txt", "1"), file("./a.txt", "2")])
    }
    #expect(failure != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
