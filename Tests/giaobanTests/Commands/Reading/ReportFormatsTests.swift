import GiaobanReports
import Testing

/// The command line writes each kind of report in the formats of its list, and in no other.
@Suite struct ReportFormatsTests {
  private func arguments(_ kind: ReportKind) -> [String] {
    switch kind {
    case .summary: ["summary", "2027-06"]
    case .brief: ["summary", "2027-06", "--brief"]
    case .slip: ["summary", "2027-06", "--unit", "SEC"]
    case .card: ["summary", "2027-06", "--card", "SEC-2"]
    case .difference: ["diff", "2027-05", "2027-06"]
    case .conclusions: ["meeting", "conclusions"]
    }
  }

  /// What tools make is tested with the tools.
  @Test(arguments: ReportKind.allCases)
  func `a kind of report is written in its formats alone`(kind: ReportKind) throws {
    let program = try Program.withPracticeYear()
    for format in ReportFormat.allCases where !format.isBinary {
      let file = "\(kind).\(format.fileEnding)"
      let outcome = try program.run(arguments(kind) + ["--format", format.name, "--output", file])
      #expect(outcome.exitCode == (kind.formats.contains(format) ? 0 : 64), "\(file): \(outcome.stderr)")
    }
  }

  @Test func `what a format cannot say is refused in words, before the store is read`() throws {
    let outcome = try Program().run("diff", "2027-05", "2027-06", "--format", "ics", "--lang", "en")
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("what changed is no day to come. Choose another format."))
  }
}
