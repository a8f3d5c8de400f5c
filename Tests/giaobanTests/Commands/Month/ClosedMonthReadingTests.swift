import Foundation
import GiaobanTestSupport
import Testing

/// What is told of a closed month comes from its closing: whatever is written later shows nowhere in it, and what was decided
/// later of what it waited for is told as later.
@Suite struct ClosedMonthReadingTests {
  private let program: Program
  private static let readings = [
    "list", "list --format json", "show EDU-1", "show SEC-3 --format json", "why EDU-1", "why SEC-3",
    "summary 2027-05 --block KDI", "summary 2027-05 --unit EDU", "summary 2027-05 --unit SEC --format json",
    "summary 2027-05 --card EDU-1", "summary 2027-05 --brief", "summary 2027-05 --format markdown",
    "diff 2027-04 2027-05", "snapshot --size 120x40", "snapshot --size 100x60 --view detail:EDU-1",
  ]

  init() throws { program = try Program.withClosedPracticeYear() }

  /// Each as it reads in May, with `--month` where it takes one.
  private func read() throws -> [String: String] {
    var read: [String: String] = [:]
    for reading in Self.readings {
      let month = reading.contains("2027-05") ? "" : " --month 2027-05"
      // On a day after all that is written: what was written today and what was not differ in nothing.
      read[reading] = try program.line("\(reading)\(month) --lang en --today 2027-07-20")
    }
    return read
  }

  @Test func `nothing that is edited, set, moved or checked in later shows in it`() throws {
    let before = try read()
    for line in [
      "edit EDU-1 --title 'Another name' --target 50000", "edit SEC-3 --due 2027-06-29", "task add EDU-1 Later",
      "set on-track-from 0.99", "set cut-off-day 12", "set days-off 2027-05-20", "unit EDU 'Other skills'",
      "unit SEC --block KTE", "block KDI 'Other block'", "leader BINH 'Ông Khác' --title 'Deputy'",
      "checkin EDU-1 --month 2027-06 --value 30000 --did more --today 2027-06-22", "done SEC-3 --today 2027-06-22",
    ] {
      try program.line(line)
    }
    let after = try read()
    for reading in Self.readings { #expect(after[reading] == before[reading], "\(reading)") }
  }

  @Test func `the months of before check-ins were owed stay as it was closed beside them`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("set pin 2027-07-02")
    try program.line("close 2027-06")
    let readings = ["--unit EDU", "--block KDI", "--brief", "--card EDU-1", "--unit EDU --format json"]
    let read = { try readings.map { try program.line("summary 2027-06 \($0) --today 2027-07-05") } }
    let before = try read()
    try program.line("checkin EDU-1 --month 2027-05 --value 29000 --health offTrack --did Begun")
    #expect(try read() == before)
    #expect(try program.line("verify").contains("sound"))
    try program.line("reopen-month 2027-06 --reason 'to see May anew'")
    let opened = try read()
    #expect(opened != before)
  }

  @Test func `what was decided later is told as later, and what is undone is told no more`() throws {
    let before = try read()
    try program.line("decide EDU-1 'Two labs' --month 2027-05 --as 'Bà Hà'")
    let after = try read()
    for reading in [
      "show EDU-1", "why EDU-1", "summary 2027-05 --block KDI", "summary 2027-05 --unit EDU",
      "summary 2027-05 --card EDU-1", "summary 2027-05 --brief", "snapshot --size 100x60 --view detail:EDU-1",
    ] {
      let words = { (text: String?) in (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      #expect(words(after[reading]).contains("After the closing"), "\(reading)")
      #expect(words(after[reading]).contains("decided on the ask of May 2027: Two labs"), "\(reading)")
      #expect(!words(after[reading]).contains("decision: Two labs"), "\(reading)")
    }
    for reading in ["list", "why SEC-3", "summary 2027-05 --format markdown", "diff 2027-04 2027-05"] {
      #expect(after[reading] == before[reading], "\(reading)")
    }
    try program.line("undo --as 'Bà Hà'")
    #expect(try read() == before)
  }
}
