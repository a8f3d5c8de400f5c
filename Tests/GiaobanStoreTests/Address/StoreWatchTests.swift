import Foundation
import GiaobanStore
import GiaobanTestSupport
import Testing

@Suite struct StoreWatchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("watch") }

  private func isAwake(_ watch: StoreWatch) -> Bool {
    var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  private func append(_ name: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file(name)))
    try file.seekToEnd()
    try file.write(contentsOf: Data("x\n".utf8))
    try file.close()
  }

  @Test func `the store's own file and journal wake, no other`() throws {
    let path = try folder.write("", to: "s.db")
    try folder.write("", to: "other.log")
    let watch = try #require(StoreAddress(path: path).watch())
    try append("other.log")
    #expect(!isAwake(watch))
    try folder.write("", to: "new.txt")
    try FileManager.default.removeItem(atPath: folder.file("new.txt"))
    #expect(!watch.drain())
    try append("s.db")
    #expect(isAwake(watch) && watch.drain() && !isAwake(watch))
    try folder.write("", to: "s.db-journal")
    try FileManager.default.removeItem(atPath: folder.file("s.db-journal"))
    #expect(watch.drain())
  }

  @Test func `a file that takes the store's place is watched from then on, behind a link too`() throws {
    let path = try folder.write("", to: "real/s.db")
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.db"), withDestinationPath: path)
    let watch = try #require(StoreAddress(path: folder.file("link.db")).watch())
    try folder.write("", to: "real/next.db")
    _ = watch.drain()
    #expect(rename(folder.file("real/next.db"), path) == 0)
    #expect(watch.drain())
    try append("real/s.db")
    #expect(watch.drain())
  }
}
