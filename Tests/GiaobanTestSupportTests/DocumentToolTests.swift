import GiaobanTestSupport
import Testing

struct DocumentToolTests {
  @Test func `a tool that is nowhere names its package`() throws {
    let failure = #expect(throws: DocumentTool.Failure.self) {
      try DocumentTool("no-such-tool", package: "some-package")
    }
    #expect(failure?.description.contains("some-package") == true)
  }

  @Test func `a tool that fails is an error, unless its exit code is an answer`() throws {
    let folder = try TemporaryFolder()
    let tool = try DocumentTool("false", package: "coreutils")
    #expect(throws: DocumentTool.Failure.self) { try tool.run([], in: folder) }
    #expect(try tool.run([], in: folder, mayFail: true).exitCode == 1)
  }
}
