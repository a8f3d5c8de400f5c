import Foundation
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanService

@Suite struct PrivateFolderTests {
  @Test func `what a killed program left is taken away, what is used or somebody's stays`() throws {
    let home = try TemporaryFolder("leftovers")
    let environment = ["TMPDIR": home.path]
    let used = try PrivateFolder(for: Phrase("a test"), environment: environment)
    defer { used.remove() }
    let manager = FileManager.default
    let long = Date(timeIntervalSinceNow: -3_600)
    for (name, rights) in [
      ("giaoban-abcdef", 0o700), ("giaoban-opened", 0o755), ("giaoban-fresh1", 0o700), ("other-abcdef", 0o700),
    ] {
      try manager.createDirectory(
        atPath: home.file(name), withIntermediateDirectories: false, attributes: [.posixPermissions: rights])
      try home.write("page", to: name + "/page.html")
      if name != "giaoban-fresh1" {
        try manager.setAttributes([.modificationDate: long], ofItemAtPath: home.file(name))
      }
    }
    try manager.setAttributes([.modificationDate: long], ofItemAtPath: used.path)
    PrivateFolder.removeLeftovers(environment)
    let left = try manager.contentsOfDirectory(atPath: home.path).sorted()
    let expected = [(used.path as NSString).lastPathComponent, "giaoban-fresh1", "giaoban-opened", "other-abcdef"]
      .sorted()
    #expect(left == expected)
  }
}
