import Foundation
import GiaobanTestSupport
import Testing

@Suite struct TemporaryFolderTests {
  @Test func `the folder and what is in it are gone with the last reference`() throws {
    var folder: TemporaryFolder? = try TemporaryFolder("gone")
    let written = try #require(try folder?.write("một", to: "sub/file.txt"))
    #expect(try folder?.read("sub/file.txt") == "một")
    let path = try #require(folder?.path)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: written))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `the environment of a test's user points into the folder`() throws {
    let folder = try TemporaryFolder("user")
    let environment = folder.userEnvironment(["LC_MESSAGES": "vi_VN.UTF-8"])
    #expect(environment["HOME"] == folder.file("home"))
    #expect(environment["XDG_DATA_HOME"]?.hasPrefix(folder.path) == true)
    #expect(environment["LC_MESSAGES"] == "vi_VN.UTF-8")
    #expect(environment["GIAOBAN_STORE"] == nil)
  }
}
