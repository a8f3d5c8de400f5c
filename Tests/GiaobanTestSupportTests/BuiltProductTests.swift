import Foundation
import GiaobanTestSupport
import Testing

@Suite struct BuiltProductTests {
  @Test func `the program is found beside the test runner and runs with a home of its own`() throws {
    #expect(FileManager.default.isExecutableFile(atPath: BuiltProduct.path))
    let folder = try TemporaryFolder("product")
    let outcome = try BuiltProduct.run(["--help"], environment: folder.userEnvironment())
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.contains("giaoban"))
  }
}
