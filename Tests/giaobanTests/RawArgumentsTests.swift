import GiaobanStore
import Testing

/// What stands on the command line before it is parsed: texts with a dash, bytes, names of nobody.
@Suite struct RawArgumentsTests {
  /// Lists in plans begin with a dash.
  private static let titles = [
    "- Tập huấn cho cán bộ", "-5% chi phí hành chính", "-Hội nghị sơ kết", "- hop giao ban thang", "-hop",
    "--- kế hoạch ---",
    "-- Tổ chức hội thảo", "--Hoàn thiện hồ sơ", "-10 người", "- help", "- h", "-,5", "-=x", "--all units, please",
  ]

  @Test func `a title that begins with a dash is a title`() throws {
    let program = try Program.withSmallMinistry()
    for title in Self.titles {
      let added = try program.run("add", title, "--unit", "SEC")
      #expect(added.exitCode == 0 && added.stdout.hasPrefix("added: SEC-"), "\(title): \(added.stdout)\(added.stderr)")
    }
    let titles = try program.objects("list").compactMap { $0["title"] as? String }
    for title in Self.titles { #expect(titles.contains(title), "\(title)") }
  }

  @Test func `a text that begins with a dash is a text in every command that takes one`() throws {
    let program = try Program.withSmallMinistry()
    for words in [
      ["task", "add", "SEC-1", "- hỏi"], ["meeting", "note", "SEC-1", "- họp hằng tuần"], ["unit", "SEC", "-h- Ban"],
      ["meeting", "direct", "- hoàn thiện", "--unit", "SEC"],
      ["checkin", "SEC-1", "--did", "- hoàn thành", "--next", "-h-"],
      ["pause", "SEC-1", "--reason", "-5 người nghỉ"], ["edit", "SEC-1", "--product", "- hồ sơ"],
      ["--as", "- Hà", "edit", "SEC-1", "--title", "-10%"],
    ] {
      let outcome = try program.run(words)
      #expect(outcome.exitCode == 0 && !outcome.stdout.contains("OVERVIEW"), "\(words): \(outcome.stderr)")
    }
    #expect(try program.objects("log").first?["by"] as? String == "- Hà")
    for words in [["done", "- họp"], ["- họp"], ["due", "-họp"], ["add", "T", "--unit", "-họp"], ["show", "-hop"]] {
      let outcome = try program.run(words)
      #expect([1, 64].contains(outcome.exitCode) && outcome.stdout.isEmpty, "\(words)")
    }
  }

  @Test func `bytes that are not UTF-8 are refused, named, and nothing is written`() throws {
    let program = try Program.withSmallMinistry()
    for (words, argument, byte) in [
      (#"add "$(printf 'K\351 ho\341ch')" --unit SEC"#, 2, 2),
      (#"--as "$(printf 'B\351')" edit SEC-1 --product x"#, 2, 2), (#"task add SEC-1 "$(printf '\377')""#, 4, 1),
      (#"summary --output "$(printf 'th\341ng.txt')""#, 3, 3), (#"set signer "$(printf 'H\303\240 \341\273')""#, 3, 5),
    ] {
      let outcome = try program.shell("\"$GIAOBAN\" \(words)")
      #expect(outcome.exitCode == 64, "\(words): \(outcome.stdout)")
      #expect(outcome.stderr.contains("Argument \(argument), "), "\(outcome.stderr)")
      #expect(outcome.stderr.contains("byte \(byte) "), "\(outcome.stderr)")
    }
    #expect(try program.objects("log").count == 1)
  }

  @Test func `a variable that is not UTF-8 is refused and named, one that is not read here is not`() throws {
    let program = try Program.withSmallMinistry()
    for (name, value) in [
      ("GIAOBAN_STORE", #"/tmp/B\351.db"#), ("GIAOBAN_TODAY", #"\377"#), ("HOME", #"/home/b\351"#), ("USER", #"B\351"#),
    ] {
      let line = "\(name)=\"$(printf '\(value)')\" \"$GIAOBAN\" add T --unit SEC"
      let outcome = try program.shell(line)
      #expect(outcome.exitCode == 64 && outcome.stdout.isEmpty, "\(name): \(outcome.stdout)")
      #expect(outcome.stderr.contains("The environment variable \(name), "), "\(outcome.stderr)")
      let vietnamese = try program.shell(line + " --lang vi")
      #expect(vietnamese.stderr.contains("Biến môi trường \(name) "), "\(vietnamese.stderr)")
    }
    #expect(try program.shell(#"OTHER="$(printf '\351')" "$GIAOBAN" list"#).exitCode == 0)
    #expect(try program.objects("log").count == 1)
  }

  /// Two hundred that begin with a dash or look like an option: what ends with exit code 0 has been written.
  @Test func `no title is taken for an option in silence`() throws {
    let program = try Program.withSmallMinistry()
    let beginnings = ["-", "- ", "–", "— ", "-- ", "---", "-h ", "-5% ", "--help ", "-–"]
    let words = [
      "Tập huấn cán bộ", "họp", "hop giao ban", "help", "h", "10 người", "version", "Đề án 06", "x=1", "(a)", "“b”",
      "chi phí", "rà soát", "sơ kết", "quý III", "số hóa", "unit SEC", "lang vi", "*", "?",
    ]
    let titles = beginnings.flatMap { beginning in words.map { beginning + $0 } }
    try #require(titles.count == 200)
    for (index, title) in titles.enumerated() {
      let arguments = [
        ["add", title, "--unit", "SEC"], ["edit", "SEC-1", "--title", title], ["task", "add", "SEC-1", title],
      ][index % 3]
      let before = try program.batches()
      let outcome = try program.run(arguments)
      if outcome.exitCode == 0 {
        #expect(try program.batches() == before + 1, "\(arguments): \(outcome.stdout.prefix(80))")
      } else {
        #expect(outcome.exitCode == 64 && title.hasPrefix("-"), "\(arguments): \(outcome.stderr)")
        #expect(!title.contains(" ") && title.utf8.allSatisfy { $0 < 0x80 }, "\(arguments): \(outcome.stderr)")
      }
    }
  }

  @Test func `a name of which nothing can be seen is nobody's`() throws {
    let program = try Program.withSmallMinistry()
    for name in ["", "   ", "\u{A0}", "\u{200B}\u{2060}", "\u{3164}", "\u{7}"] {
      let outcome = try program.run("--as", name, "edit", "SEC-1", "--product", "x")
      #expect(outcome.exitCode == 64 && outcome.stderr.contains("the name is empty"), "\(name.unicodeScalars)")
    }
  }

  @Test func `what people try is named as it is called here`() throws {
    let program = try Program.withSmallMinistry()
    for (words, meant) in [
      (["ls"], "giaoban list"), (["delete", "SEC-1"], "giaoban drop"), (["version"], "giaoban --version"),
      (["export"], "--format json"), (["status"], "giaoban due"), (["-v"], "giaoban --version"),
      (["list", "--json"], "--format json"),
    ] {
      let outcome = try program.run(words)
      #expect(outcome.exitCode == 64 && outcome.stderr.contains(meant), "\(words): \(outcome.stderr)")
    }
  }
}

extension Program {
  /// The number of the newest step in the log.
  fileprivate func batches() throws -> Int {
    let store = try SQLiteStore(opening: storePath)
    defer { try? store.close() }
    return try store.newestBatch()
  }
}
