import GiaobanTestSupport
import Testing

@testable import GiaobanService

@Suite struct DocumentHashesTests {
  private let hash = String(repeating: "0a", count: 32)

  private func hashes(_ text: String) -> [String] { DocumentHashes.hashes(in: Array(text.utf8)) }

  @Test func `a hash stands alone: no letter or digit is at either end`() {
    #expect(hashes("SHA-256 \(hash)") == [hash])
    #expect(hashes("<code>\(hash)</code>, “\(hash)”.") == [hash])
    #expect(hashes("\(hash)0 x\(hash) \(hash)g \(hash.dropLast()) Đ\(hash)") == [])
    #expect(hashes("") == [] && hashes("no hash, 2027-06") == [])
  }

  @Test func `each is told once, in small letters, in the order of the document`() {
    let other = String(repeating: "ff", count: 32)
    #expect(hashes("\(other.uppercased())\n\(hash) \(other)") == [other, hash])
  }

  @Test func `what a line had no room for is put together, on paper and in calendars`() {
    #expect(hashes("DESCRIPTION:SHA-256 \(hash.prefix(40))\r\n \(hash.dropFirst(40))\r\nEND:VEVENT\r\n") == [hash])
    #expect(hashes("SHA-256\n\(hash.prefix(55))\n\(hash.dropFirst(55))\n\u{C}Trang 2") == [hash])
    #expect(hashes("\(hash.prefix(30))\n\(hash.dropFirst(30).prefix(30))\n\(hash.suffix(4))") == [hash])
    #expect(hashes("2027\n\(hash)\n2027") == [hash])
    #expect(hashes("\(hash.prefix(40)) \(hash.dropFirst(40)), \(hash.prefix(40))\nx\n\(hash.dropFirst(40))") == [])
    #expect(hashes("\(hash)\n\(hash)") == [hash])
  }

  @Test func `a document whose reader is missing names its package`() throws {
    let folder = try TemporaryFolder("documents")
    try folder.write("%PDF-1.7\n", to: "a.pdf")
    try folder.write("PK\u{3}\u{4}", to: "a.docx")
    for (name, package) in [("a.pdf", "poppler-utils"), ("a.docx", "pandoc")] {
      let failure = #expect(throws: Failure.self) { try DocumentHashes(of: folder.file(name), ["PATH": "/nowhere"]) }
      #expect(failure?.status == .outputFailed)
      #expect(failure?.words.vi.contains(package) == true && failure?.words.en.contains(package) == true)
    }
  }
}
