import GiaobanCore
import GiaobanStore
import Testing

@Suite struct ClosingSealTests {
  private let parts = [ClosingPart(.records, "{}"), ClosingPart(.documentVi, "Đã chốt"), ClosingPart(.figures, "")]

  private func manifest(by: String, _ parts: [ClosingPart] = []) throws -> String {
    ClosingSeal.manifest(
      of: try SmallMinistry.month("2027-05"), on: try SmallMinistry.day("2027-06-02"), by: by, parts: parts)
  }

  /// The digests are those of `sha256sum`.
  @Test func `the manifest names the closing and the digest of each part, by name`() throws {
    #expect(
      try manifest(by: "Bà Hà", parts) == """
        giaoban closing 1
        month 2027-05
        on 2027-06-02
        by "Bà Hà"
        document.vi f0a426fe786f390a9b158b6b0a662252ddf215bb02f617419dbd498e1e163eed
        figures e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        records 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a

        """)
  }

  @Test func `the order of the parts and a manifest among them change nothing`() throws {
    let (month, day) = (try SmallMinistry.month("2027-05"), try SmallMinistry.day("2027-06-02"))
    let sealed = ClosingSeal.sealed(parts, of: month, on: day, by: "Hà")
    #expect(sealed.parts.last == ClosingPart(.manifest, try manifest(by: "Hà", parts)))
    #expect(sealed.hash == ClosingSeal.digest(of: try manifest(by: "Hà", parts)))
    #expect(ClosingSeal.hash(of: month, on: day, by: "Hà", parts: sealed.parts.reversed()) == sealed.hash)
  }

  @Test func `a name cannot pass for another line, and is hashed as it is stored`() throws {
    let line = { (by: String) in try manifest(by: by).split(separator: "\n").map(String.init).last }
    #expect(try line("a\nmonth 2027-06\r\t\u{1}\"\\") == #"by "a\u000amonth 2027-06\u000d\u0009\u0001\"\\""#)
    #expect(try Array(manifest(by: "Ha\u{300}").utf8) == Array(manifest(by: "H\u{E0}").utf8))
  }

  @Test func `each of month, day, name and parts makes another hash`() throws {
    let (month, day) = (try SmallMinistry.month("2027-05"), try SmallMinistry.day("2027-06-02"))
    let hashes = [
      ClosingSeal.hash(of: month, on: day, by: "Hà", parts: parts),
      ClosingSeal.hash(of: month.adding(months: 1), on: day, by: "Hà", parts: parts),
      ClosingSeal.hash(of: month, on: day.adding(days: 1), by: "Hà", parts: parts),
      ClosingSeal.hash(of: month, on: day, by: "Hạ", parts: parts),
      ClosingSeal.hash(of: month, on: day, by: "Hà", parts: Array(parts.dropLast())),
      ClosingSeal.hash(of: month, on: day, by: "Hà", parts: parts.map { ClosingPart($0.name, $0.text + " ") }),
    ]
    #expect(Set(hashes).count == hashes.count)
    #expect(hashes.allSatisfy { $0.utf8.count == 64 && $0 == $0.lowercased() })
  }
}
