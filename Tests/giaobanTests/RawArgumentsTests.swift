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
