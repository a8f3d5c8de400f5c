import GiaobanTestSupport
import Testing

@testable import giaoban

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

  @Test func `a line that a calendar folded is whole again`() {
    let folded = "DESCRIPTION:SHA-256 \(hash.prefix(40))\r\n \(hash.dropFirst(40))\r\nEND:VEVENT\r\n"
    #expect(hashes(folded) == [hash])
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
