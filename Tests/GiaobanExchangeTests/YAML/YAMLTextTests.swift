import Foundation
import GiaobanExchange
import Testing

private func fault(_ bytes: [UInt8]) -> FileProblem? {
  do {
    _ = try BriefingFile(bytes: bytes, name: "x.yaml")
    return nil
  } catch {
    return error.problems.first
  }
}

private func fault(_ text: String) -> FileProblem? { fault(Array(text.utf8)) }

@Suite struct `The text of a YAML file` {
  @Test(
    arguments: [
      ([0x61, 0xFF], 2), ([0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0xE1, 0xBB], 1),
      ([0x20, 0x20, 0xC3, 0x28], 3),
    ] as [([UInt8], Int)])
  func `is strict UTF-8, told by line and byte`(bytes: [UInt8], byte: Int) {
    let found = fault(Array("giaoban: 1\n".utf8) + bytes)
    #expect(found?.line == 2)
    #expect(found?.kind == .notUTF8(byte: byte))
  }

  @Test(arguments: [
    "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
  ])
  func `holds no character that nobody can see`(character: String) {
    let found = fault("giaoban: 1\r\n# x\(character)\r\n")
    #expect(found?.line == 2)
    #expect(found?.kind == .forbiddenCharacter)
    #expect(found?.value.hasPrefix("U+") == true)
  }

  @Test func `may begin with a byte order mark and end its lines as Windows does`() throws {
    let file = try read("\u{FEFF}giaoban: 1\r\norganisation: Bộ\r\n")
    #expect(file.settings.organisation?.vi == "Bộ")
  }

  @Test(
    arguments: [
      ("", 1, .empty), ("# nothing\n", 1, .empty), ("giaoban: 1\ngiaoban: 1\n", 1, .repeatedField),
      (
        "- a\n", 1,
        .notAMap(fields: [
          "giaoban", "language", "organisation", "pin", "notes", "settings", "leaders", "blocks", "units", "briefings",
          "pledges",
        ])
      ),
      ("giaoban: 1\nnotes: [a, b\npin: x\n", 3, nil), ("giaoban: 1\n---\ngiaoban: 1\n", 2, nil),
      ("giaoban: 1\nnotes: *nowhere\n", 2, nil), ("giaoban: 1\n\tpin: x\n", 2, nil),
    ] as [(String, Int, FileProblem.Kind?)])
  func `is one document that YAML understands`(text: String, line: Int, kind: FileProblem.Kind?) throws {
    let found = try #require(fault(text))
    #expect(found.line == line)
    if let kind {
      #expect(found.kind == kind)
    } else if case .notYAML = found.kind {
      #expect(!found.phrase.vi.isEmpty)
    } else {
      Issue.record("\(found.kind)")
    }
  }

  @Test func `refuses aliases before they unfold`() {
    var bomb = "giaoban: 1\na0: &a0 [x]\n"
    for level in 1...60 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    bomb += "? *a60\n: x\n"
    let found = fault(bomb)
    #expect(found?.kind == .sharedNode)
    #expect(found?.line == 3)
    #expect(found?.value == "*a0")
  }

  @Test(arguments: [20, 999, 5_000, 200_000])
  func `refuses deep nesting`(depth: Int) {
    #expect(
      fault("giaoban: 1\nnotes: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth))?.kind
        == .nestedTooDeep)
    let block = String(repeating: "- ", count: depth) + "x"
    #expect(fault("giaoban: 1\nnotes:\n  " + block)?.kind == .nestedTooDeep)
  }

  @Test func `refuses what is too large, unread`() {
    #expect(throws: ExchangeError.tooLarge(file: "x.yaml", size: 4_194_305, limit: 4_194_304)) {
      try BriefingFile(bytes: [UInt8](repeating: 0x23, count: 4_194_305), name: "x.yaml")
    }
  }

  @Test func `that is not there or is a folder is said in words`() {
    let missing = samples.appendingPathComponent("nothing.yaml").path
    #expect(throws: ExchangeError.noSuchFile(path: missing)) { try BriefingFile(path: missing) }
    #expect(throws: ExchangeError.isFolder(path: samples.path)) { try BriefingFile(path: samples.path) }
    #expect(ExchangeError.isFolder(path: "/tmp").phrase.vi == "/tmp là thư mục, không phải tệp. Hãy chỉ ra một tệp.")
  }

  @Test func `cut or changed anywhere never does worse than being refused`() throws {
    let bytes = BriefingFile.may2023Bytes
    // Numerical Recipes' constants: the same changes at every run.
    var seed: UInt32 = 20_230_530
    func next(_ limit: Int) -> Int {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      return Int(seed >> 8) % limit
    }
    let signs = Array("{}[]:-?&*!|>'\"%@#,\n \t01a\u{E9}".utf8)
    var refused = 0
    for _ in 0..<200 {
      var changed = bytes
      for _ in 0...next(4) { changed[next(changed.count)] = signs[next(signs.count)] }
      if next(3) == 0 { changed = Array(changed.prefix(next(changed.count))) }
      if let problem = fault(changed) {
        refused += 1
        #expect(problem.line >= 1 && !problem.phrase.en.isEmpty)
      }
    }
    #expect(refused > 50)
  }
}
