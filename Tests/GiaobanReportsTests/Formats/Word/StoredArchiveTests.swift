import Foundation
import GiaobanTestSupport
import Testing

@testable import GiaobanReports

struct StoredArchiveTests {
  @Test func `the checksum is that of ZIP`() {
    // The check value of CRC-32 in every catalogue of them.
    #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(StoredArchive.checksum([]) == 0)
  }

  @Test func `another program finds every file in it, whole`() throws {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", "<a/>")
    archive.add("word/text.xml", String(repeating: "Đặng\n", count: 1_000))
    archive.add("empty", "")
    let folder = try TemporaryFolder("archive")
    try Data(archive.bytes).write(to: URL(fileURLWithPath: folder.file("a.zip")))
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
          assert archive.testzip() is None
          for name in archive.namelist(): print(name, len(archive.read(name)))
      """
    let outcome = try runProgram(
      "/usr/bin/python3", ["-c", script, folder.file("a.zip")], environment: ["PYTHONIOENCODING": "utf-8"])
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.hasPrefix("[Content_Types].xml 4\n") && outcome.stdout.hasSuffix("empty 0\n"))
    #expect(outcome.stdout.contains(" 8000\n"))
  }

  @Test func `the template of a document has the page of the decree, and every style that is named`() throws {
    let bytes = WordTemplate(language: .vietnamese, footer: ["Mã <&> \u{202E}"]).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains("w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"") && text.contains("<w:titlePg/>")
    )
    #expect(text.contains("Mã &lt;&amp;&gt; &lt;U+202E&gt;"))
    for style in WordStyle.allCases { #expect(text.contains("<w:name w:val=\"\(style.rawValue)\"/>"), "\(style)") }
    #expect(
      WordTemplate(language: .vietnamese, footer: []).bytes == WordTemplate(language: .vietnamese, footer: []).bytes)
  }
}
