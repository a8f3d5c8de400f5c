import Foundation
import GiaobanBoard
import GiaobanStore
import GiaobanTestSupport
import Testing

@testable import GiaobanService
@testable import giaoban

@Suite struct DraftFilesTests {
  private let home: TemporaryFolder
  private var folder: String { home.file("state/giaoban") }

  init() throws { home = try TemporaryFolder("drafts") }

  private func files(_ store: String = "/data/a.db") -> DraftFiles {
    DraftFiles(folder: folder, store: StoreAddress(path: store))
  }

  private func drafts(_ text: String) throws -> [FormDraft] {
    let json = """
      [{"day": "2027-06-21", "language": "vi", "purpose": {"checkIn": {"_0": {"month": "2027-06", "pledge": "EDU-1"}}},
        "typed": {"obstacle": "\(text)"}}]
      """
    return try JSONDecoder().decode([FormDraft].self, from: Data(json.utf8))
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }

  /// As another run would have left it: the first process is none of this program's.
  private func leaveBehind() throws {
    let name = try #require(try names().first)
    let left = name.replacingOccurrences(of: "-\(getpid()).json", with: "-1.json")
    try FileManager.default.moveItem(atPath: folder + "/" + name, toPath: folder + "/" + left)
  }

  @Test func `what is kept is for its owner alone, and nothing to keep leaves no file`() throws {
    let files = files()
    try files.keep([])
    #expect(!FileManager.default.fileExists(atPath: folder))
    try files.keep(try drafts("mưa"))
    try files.keep(try drafts("mưa lũ"))
    let path = folder + "/" + (try #require(try names().first))
    #expect(try names().count == 1)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("mưa lũ"))
    try files.keep([])
    #expect(try names().isEmpty)
  }

  @Test func `what a run with our own number left is taken over too`() throws {
    try files().keep(try drafts("mưa lũ"))
    let next = files()
    let found = next.load().drafts
    #expect(try found == drafts("mưa lũ"))
    try next.keep(found)
    #expect(try names().count == 1)
    #expect(files().load().drafts.isEmpty, "it is held now")
  }

  @Test func `a run that has ended leaves its drafts to the next one of the same store`() throws {
    var running: DraftFiles? = files()
    try running?.keep(try drafts("mưa lũ"))
    #expect(files().load().drafts.isEmpty, "this run still goes on")
    running = nil
    try leaveBehind()
    #expect(files("/data/b.db").load().drafts.isEmpty)
    let next = files()
    let found = next.load()
    #expect(try found.drafts == drafts("mưa lũ"))
    #expect(found.problem == nil)
    // Until they are kept anew, the old file stays.
    #expect(try names().count == 1)
    try next.keep(found.drafts)
    #expect(try names().count == 1)
    #expect(try names().first?.hasSuffix("-\(getpid()).json") == true)
  }

  @Test func `a file that cannot be read is named, and stays`() throws {
    try files().keep(try drafts("mưa"))
    try leaveBehind()
    let name = try #require(try names().first)
    try Data("{\"store\"".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    let next = files()
    let found = next.load()
    #expect(found.drafts.isEmpty)
    #expect(found.problem?.en.contains(name) == true)
    try next.keep(try drafts("nắng"))
    #expect(try names().count == 2)
  }

  @Test func `a folder that cannot be written is told in words`() throws {
    try home.write("", to: "state")
    #expect {
      try files().keep(try drafts("mưa"))
    } throws: { error in
      (error as? Failure)?.words.en.contains("could not be written") == true
    }
    #expect(files().load().drafts.isEmpty)
  }
}
