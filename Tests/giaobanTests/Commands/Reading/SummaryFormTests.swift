import GiaobanTestSupport
import Testing

/// The short forms of the summary, as the command line writes them of both samples.
@Suite struct SummaryFormTests {
  private func practice() throws -> Program {
    let program = try Program.withPracticeYear()
    return program
  }

  private static let practiceForms: [(name: String, arguments: [String])] = [
    ("brief", ["--brief"]), ("brief-block", ["--brief", "--block", "KTE"]),
    ("brief-unit", ["--brief", "--unit", "SEC"]),
    ("slip", ["--unit", "RAD"]), ("card", ["--card", "EDU-1"]),
  ]

  @Test(arguments: ["vi", "en"])
  func `the short forms of the practice year`(language: String) throws {
    let program = try practice()
    for form in Self.practiceForms {
      let outcome = try program.run(["summary", "--lang", language] + form.arguments)
      #expect(outcome.exitCode == 0, "\(outcome.stderr)")
      expectGolden(outcome.stdout, "reports/practice-\(form.name)-\(language).txt")
    }
  }

  /// Nobody real is said to be worst or best, to owe what is not recorded, or to have said anything.
  @Test(arguments: ["vi", "en"])
  func `the short forms of May 2023 hold nothing that was not said`(language: String) throws {
    let program = try Program.withMay2023()
    for (name, arguments) in [("brief", ["--brief"]), ("slip", ["--unit", "TDN"]), ("card", ["--card", "CNT-1"])] {
      let outcome = try program.run(["summary", "--lang", language] + arguments)
      #expect(outcome.exitCode == 0, "\(outcome.stderr)")
      expectGolden(outcome.stdout, "reports/may-2023-\(name)-\(language).txt")
    }
  }

  @Test func `a card stands alone`() throws {
    let program = try Program.withMay2023()
    for more in [["--brief"], ["--block", "KCN"], ["--unit", "TDN"]] {
      let outcome = try program.run(["summary", "--card", "CNT-1"] + more)
      #expect(outcome.exitCode == 64)
      #expect(outcome.stderr.contains("--card"))
    }
  }

  @Test func `a code that there is not is refused, with the nearest`() throws {
    let program = try Program.withMay2023()
    for arguments in [["--card", "CNT-9"], ["--unit", "CTN", "--brief"], ["--block", "KCM"]] {
      let outcome = try program.run(["summary"] + arguments)
      #expect(outcome.exitCode == 1, "\(arguments)")
      #expect(outcome.stdout.isEmpty)
    }
  }

  @Test func `the card of a month before the pledge is refused in words`() throws {
    let outcome = try Program.withMay2023().run("summary", "2023-01", "--card", "CNT-1", "--lang", "en")
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.contains("CNT-1 was not recorded yet in January 2023."))
  }

  @Test func `the slip asks for the same check-ins as due, also of a pledge that ended in an earlier month`() throws {
    let program = try practice()
    let late = try program.objects("due").first {
      $0["kind"] as? String == "checkIn" && ($0["daysLeft"] as? Int ?? 0) < 0
    }
    let code = try #require(late?["code"] as? String)
    let unit = try #require(late?["unit"] as? String)
    let done = try program.run("done", code)
    #expect(done.exitCode == 0, "\(done.stderr)")
    for (month, today) in [("2027-06", "2027-06-30"), ("2027-07", "2027-07-01")] {
      func checkIns(_ items: [[String: Any]]) -> [String] {
        items.filter { $0["kind"] as? String == "checkIn" }
          .map { "\($0["code"] ?? "") \($0["month"] ?? "") \($0["daysLeft"] ?? "")" }
      }
      let due = checkIns(try program.objects("due", "--unit", unit, "--today", today))
      let slip = try #require(
        try program.json("summary", month, "--unit", unit, "--today", today) as? [String: Any])
      #expect(due.contains { $0.hasPrefix("\(code) ") }, "\(today)")
      #expect(checkIns(slip["owed"] as? [[String: Any]] ?? []) == due, "\(today)")
    }
  }

  @Test func `a brief in JSON is the summary, with its worst and best`() throws {
    let program = try practice()
    let brief = try #require(try program.json("summary", "--brief") as? [String: Any])
    #expect((brief["worst"] as? [String])?.count == 3)
    #expect((brief["best"] as? [Any])?.count == 3)
    #expect(brief["month"] as? String == "2027-06")
    let slip = try #require(try program.json("summary", "--unit", "RAD") as? [String: Any])
    #expect((slip["owed"] as? [[String: Any]])?.first?["unit"] as? String == "RAD")
    let card = try #require(try program.json("summary", "--card", "EDU-1") as? [String: Any])
    #expect(card["code"] as? String == "EDU-1")
  }

  @Test func `a brief written to a file says what it is`() throws {
    let program = try practice()
    let outcome = try program.run("summary", "--brief", "--output", "brief.md", "--lang", "vi")
    #expect(outcome.stdout == "Đã ghi bản tóm tắt tháng 6/2027: brief.md\n")
    #expect(try program.folder.read("brief.md").hasPrefix("# Bộ Thực hành · Tóm tắt giao ban tháng 6/2027\n"))
  }
}
