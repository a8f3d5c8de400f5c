import Foundation
import GiaobanTestSupport
import Testing

/// What is typed goes in line by line; what is said comes out as text, and nothing is drawn.
@Suite struct PlainModeTests {
  private func said(
    _ lines: String..., by program: Program, options: [String] = [], exitCode: Int32 = 0
  ) throws -> String {
    try program.folder.write(lines.map { $0 + "\n" }.joined(), to: "typed")
    let outcome = try program.shell("$GIAOBAN --plain \(options.joined(separator: " ")) < typed")
    #expect(outcome.exitCode == exitCode, "\(outcome.stderr)")
    #expect(!outcome.stdout.contains("\u{1B}"))
    return outcome.stdout
  }

  @Test func `blocks, pledges and a pledge are read as numbered lines`() throws {
    let program = try Program.withPracticeYear()
    let text = try said("1", "BOO-3", "b", "b", "/bookshops", by: program)
    #expect(text.contains("Practice Ministry, June 2027, 21 Jun 2027."))
    #expect(text.contains("1. Media (Bà An): 10 pledges,"))
    #expect(text.contains("BOO-3 An online fair for small bookshops; due 28 May 2027; off track; check-in: submitted"))
    #expect(text.contains("[ ] 2 "))
    #expect(text.contains("/bookshops:\n1. BOO-3 "))
  }

  @Test func `a task is done in three lines, and taken back`() throws {
    let program = try Program.withPracticeYear()
    let text = try said("EDU-1", "d 2", "u", "d 99", by: program)
    #expect(text.contains("undone"))
    #expect(text.contains("EDU-1 has no task 99."))
    #expect(try program.run("log").stdout.contains("undone #2: task opened again  EDU-1 task 2"))
  }

  @Test func `a check-in is asked field by field, and what is wrong is asked again`() throws {
    let program = try Program.withPracticeYear()
    let text = try said(
      "DIG-3", "c", "abc", "7,5,1", "7.5", "", "", "2", "Shorter queues", ".", "s", "q", by: program)
    #expect(text.contains("“abc” is not understood"))
    #expect(text.contains("check-in: DIG-3"))
    let checkIn = try #require(
      (try program.json("show", "DIG-3") as? [String: Any])?["checkIns"] as? [[String: Any]]
    ).last
    #expect(checkIn?["reading"] as? Double == 7.5 && checkIn?["health"] as? String == "atRisk")
    #expect((checkIn?["did"] as? [String: Any])?["en"] as? String == "Shorter queues")
  }

  @Test func `a form that is left keeps what was typed, and the end of the input loses nothing`() throws {
    let program = try Program.withPracticeYear()
    #expect(try said("DIG-3", "c", "7.5", "!", by: program).contains("Not saved"))
    let text = try said("DIG-3", "c", by: program)
    #expect(text.contains("Not saved, open it again to go on: "))
    #expect(text.contains("[7.5]"))
  }

  @Test func `what is not understood, not there or not allowed is said, and nothing is written`() throws {
    let program = try Program.withPracticeYear()
    let text = try said("zz", "99", "c", "c x", "1", "d 2", by: program, options: ["--read-only"])
    #expect(text.contains("“zz” is not understood"))
    #expect(text.contains("There is no line 99; there are 1 to 4."))
    #expect(text.contains("type the number of its line"))
    #expect(text.contains("A line's number comes after the key"))
    #expect(text.contains("opened read-only"))
  }

  @Test func `the summary is read as text, in either language`() throws {
    let program = try Program.withPracticeYear()
    let text = try said("p", "?", by: program, options: ["--lang", "vi"])
    #expect(text.contains("II. Cần quyết định\n"))
    #expect(text.contains("d: hoàn thành, hoặc mở lại."))
  }

  @Test func `other months are read, and what is to do leads to its pledge`() throws {
    let program = try Program.withPracticeYear()
    let text = try said("[", "t", "0", "1", by: program)
    #expect(text.contains("Practice Ministry, May 2027, 31 May 2027."))
    #expect(text.contains("To do:"))
    #expect(text.contains("1. SEC-3 · check-in for April 2027") && text.contains("Changes of status"))
  }

  @Test func `without a store it says how to make one`() throws {
    let program = try Program()
    try program.folder.write("q\n", to: "typed")
    let outcome = try program.shell("$GIAOBAN --plain < typed")
    #expect(outcome.exitCode == 66)
    #expect(outcome.stderr.contains("giaoban init"))
  }

  @Test func `output that fails ends it`() throws {
    let program = try Program.withPracticeYear()
    try program.folder.write("1\n", to: "typed")
    #expect(try program.shell("$GIAOBAN --plain < typed > /dev/full").exitCode == 74)
  }
}
