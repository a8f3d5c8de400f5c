import GiaobanTestSupport
import Testing

@Suite struct GoldenTests {
  private let folder: TemporaryFolder
  private let comparing: Golden
  private let recording: Golden

  init() throws {
    folder = try TemporaryFolder("golden")
    comparing = Golden(folder: folder.path, isRecording: false)
    recording = Golden(folder: folder.path, isRecording: true)
  }

  @Test func `text that is as recorded says nothing`() throws {
    try folder.write("Khối số\nhoàn thành  \n", to: "screen.txt")
    let comparison = comparing.compare("Khối số\nhoàn thành  \n", with: "screen.txt")
    #expect(comparison == .same)
    #expect(comparison.complaint(howToRecord: "record") == nil)
  }

  @Test func `a line that differs is shown between its neighbours, with the way to record`() throws {
    try folder.write("một\nhai\nba\nbốn\nnăm\nsáu\nbảy\n", to: "screen.txt")
    let comparison = comparing.compare("một\nhai\nba\nBỐN \nnăm\nsáu\nbảy\n", with: "screen.txt")
    let difference = """
         2  │hai
         3  │ba
         4 -│bốn
         5 +│BỐN·
         5  │năm
         6  │sáu
      """
    #expect(comparison == .different(path: folder.file("screen.txt"), difference: difference))
    #expect(
      comparison.complaint(howToRecord: "GIAOBAN_RECORD=1 swift test")?.hasSuffix("GIAOBAN_RECORD=1 swift test") == true
    )
  }

  @Test func `text that only looks the same differs, and its scalars are shown`() throws {
    try folder.write("\u{1EC7}", to: "screen.txt")
    let comparison = comparing.compare("e\u{323}\u{302}", with: "screen.txt")
    let difference = "   1 -│\\u{1EC7}\n   2 +│e\\u{323}\\u{302}"
    #expect(comparison == .different(path: folder.file("screen.txt"), difference: difference))
  }

  @Test func `a line end of CR and LF differs from LF alone`() throws {
    try folder.write("a\r\n", to: "screen.txt")
    guard case .different(_, let difference) = comparing.compare("a\n", with: "screen.txt") else {
      Issue.record("CRLF passed for LF")
      return
    }
    #expect(difference.contains("-│a\\u{D}"))
  }

  @Test func `a golden that is not there is not taken for an empty one`() {
    #expect(comparing.compare("", with: "none.txt") == .missing(path: folder.file("none.txt")))
  }

  @Test func `recording writes the file, says so once, and then it is as recorded`() throws {
    #expect(recording.compare("mới", with: "board/vi.txt") == .recorded(path: folder.file("board/vi.txt")))
    #expect(try folder.read("board/vi.txt") == "mới")
    #expect(comparing.compare("mới", with: "board/vi.txt") == .same)
    #expect(recording.compare("mới", with: "board/vi.txt") == .same)
  }

  @Test func `a run that records is not green`() {
    let complaint = recording.compare("mới", with: "vi.txt").complaint(howToRecord: "record")
    #expect(complaint?.hasPrefix("recorded \(folder.file("vi.txt"))") == true)
  }

  @Test func `the project's goldens are kept beside the tests`() {
    #expect(Golden.project.folder.hasSuffix("/Tests/Goldens"))
  }
}
