import Foundation
import GiaobanTestSupport
import Testing

/// `close`, `reopen-month`, `verify`.
@Suite struct ClosingCommandTests {
  /// The small ministry on 2 July 2027, with the check-in of one pledge for June.
  private func office() throws -> Program {
    let program = try Program.withSmallMinistry()
    try program.line("set pin 2027-07-02")
    try program.line("checkin SEC-1 --month 2027-06 --did 'Half of them' --as 'Ông Giang'")
    return program
  }

  private func closings(_ program: Program, _ code: Int32 = 0) throws -> [[String: Any]] {
    let outcome = try program.run("verify", "--format", "json")
    #expect(outcome.exitCode == code, "\(outcome.stderr)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.standardOutput) as? [[String: Any]])
  }

  private func hash(_ program: Program) throws -> String {
    try #require(try closings(program).last?["hash"] as? String)
  }

  @Test func `a month is closed and its hash is told, and it is sound`() throws {
    let program = try office()
    let answer = try program.line("close 2027-06 --as 'Bà Hà'")
    let hash = try hash(program)
    #expect(answer == "Closed June 2027 on 2 Jul 2027.\nSHA-256 \(hash)\n")
    #expect(try program.line("verify") == "2027-06  sound: closed on 2 Jul 2027 by Bà Hà\n  \(hash)\n")
    #expect(
      try program.line("verify --lang vi") == "2027-06  nguyên vẹn: Bà Hà chốt ngày 02/07/2027\n  \(hash)\n")
    #expect(try program.line("summary 2027-06").contains(hash))
    #expect(try program.line("log").hasPrefix("#4"))
  }

  @Test func `a step that closes is answered for scripts as every step is`() throws {
    let program = try office()
    let batch = try #require(try program.json("close", "2027-06") as? [String: Any])
    #expect(batch["name"] as? String == "closeMonth" && batch["day"] as? String == "2027-07-02")
    let reopened = try #require(try program.json("reopen-month", "2027-06", "--reason", "late") as? [String: Any])
    #expect(reopened["name"] as? String == "reopenMonth")
  }

  @Test(arguments: [
    ("close 2027-07", 1, "can be closed from 2027-08-01"), ("close 2027-12", 1, "is not over"),
    ("close 2026-01", 1, "has no pledges"), ("close soon", 64, "“soon” is no month"),
    ("close 2027-05", 1, "giaoban set owing-from 2027-05"),
    ("close 2027-06..2027-07", 1, "can be closed from 2027-08-01"),
    ("close 2027-06 --read-only", 1, "open for reading only"),
    ("reopen-month 2027-06 --reason late", 1, "is not closed"), ("verify nowhere.pdf", 66, "no file nowhere.pdf"),
  ])
  func `what cannot be closed, opened again or read is refused in words`(
    command: String, code: Int32, words: String
  ) throws {
    let program = try office()
    #expect(try program.refusal(command, code).contains(words))
    #expect(try program.line("verify") == "No month has been closed.\n")
  }

  @Test func `months are closed in order, several in one step, and opened again the latest first`() throws {
    let program = try office()
    try program.line("set owing-from 2027-05")
    #expect(try program.refusal("close 2027-06").contains("giaoban close 2027-05..2027-06"))
    let told = try program.line("close 2027-05..2027-06 --as 'Bà Hà'")
    let found = try closings(program)
    #expect(found.compactMap { $0["month"] as? String } == ["2027-05", "2027-06"])
    let last = try #require(found.last?["hash"] as? String)
    #expect(told.contains("Closed May 2027") && told.contains(last))
    #expect(try program.refusal("reopen-month 2027-05 --reason late").contains("reopen-month 2027-05..2027-06"))
    try program.line("reopen-month 2027-05..2027-06 --reason late")
    try program.line("close 2027-05 --as 'Bà Hà'")
    try program.line("close 2027-06 --as 'Bà Hà'")
    // One after the other or in one step: what is kept is the same.
    let count = try closings(program).count
    #expect(count == 4)
  }

  @Test func `a closed month says when, by whom, and how it is opened again`() throws {
    let program = try office()
    try program.line("close 2027-06 --as 'Bà Hà'")
    let again = try program.refusal("close 2027-06")
    #expect(again.contains("closed on 2 Jul 2027 by Bà Hà") && again.contains("giaoban reopen-month 2027-06"))
    #expect(try program.refusal("close 2027-06 --lang vi").contains("Bà Hà đã chốt tháng 6/2027 ngày 02/07/2027"))
    #expect(try program.refusal("reopen-month 2027-06 --reason ' '").contains("--reason"))
    #expect(try program.refusal("undo --as 'Bà Hà'").contains("cannot be undone"))
  }

  @Test func `every command that takes effect in a closed month is refused, with what would allow it`() throws {
    let program = try office()
    try program.line("task done EDU-1 1 --on 2027-06-20")
    try program.line("extend SEC-1 --to 2027-12-31 --reason more --today 2027-06-30")
    try program.line("close 2027-06 --as 'Bà Hà'")
    try program.folder.write(
      SmallMinistry.file.replacingOccurrences(of: "pin: 2027-06-21", with: "pin: 2027-07-02")
        .replacingOccurrences(
          of: "duty: monthly}",
          with:
            "duty: monthly, checkIns: [{month: 2027-06, enteredOn: 2027-07-01, enteredBy: An, state: submitted, kept: true}]}"
        ), to: "late.yaml")
    for command in [
      "done SEC-1 --on 2027-06-30", "pause SEC-1 --reason r --today 2027-06-30",
      "drop SEC-1 --reason r --today 2027-06-30",
      "accept SEC-2 --on 2027-06-30", "task done EDU-1 2 --on 2027-06-30", "task reopen EDU-1 1",
      "checkin SEC-1 --month 2027-06 --did more",
      "acknowledge SEC-1 --month 2027-06", "return SEC-1 --month 2027-06 --reason r",
      "extend EDU-1 --to 2029-01-01 --reason r --today 2027-06-30", "grant SEC-1 --by BINH --today 2027-06-30",
      "refuse SEC-1 --by BINH --reason r --today 2027-06-30", "add Late --unit EDU --assigned-on 2027-06-30",
      "load late.yaml --update", "undo",
    ] {
      let said = try program.refusal(command)
      let isClosed = said.contains("2027-06 was closed on 2027-07-02") && said.contains("reopen-month 2027-06 --reason")
      #expect(isClosed, "\(command): \(said)")
    }
    for command in ["done SEC-1", "grant SEC-1 --by 'Ông Bình'", "checkin EDU-1 --value 3", "edit EDU-1 --title Train"]
    {
      try program.line(command)
    }
  }

  @Test func `an opened month is closed anew beside its first closing, and both are checked`() throws {
    let program = try office()
    try program.line("close 2027-06 --as 'Bà Hà'")
    let first = try hash(program)
    try program.line("summary 2027-06 --output first.txt")
    #expect(try program.line("verify first.txt").contains("closed on 2 Jul 2027 by Bà Hà; it holds"))
    try program.line("reopen-month 2027-06 --reason 'EDU was late' --as 'Ông Bình'")
    try program.line("checkin EDU-1 --month 2027-06 --value 900")
    try program.line("close 2027-06 --today 2027-07-05")
    let found = try closings(program)
    #expect(found.map { $0["holds"] as? Bool } == [false, true] && found.allSatisfy { $0["sound"] as? Bool == true })
    #expect(found.first?["hash"] as? String == first && found.last?["hash"] as? String != first)
    #expect((found.first?["reopening"] as? [String: Any])?["by"] as? String == "Ông Bình")
    let old = try program.run("verify", "first.txt")
    #expect(old.exitCode == 1)
    #expect(old.stdout.contains("opened again on 2 Jul 2027 by Ông Bình (EDU was late); it holds no more"))
    // The new summary names the closing that it replaces.
    try program.line("summary 2027-06 --output second.txt")
    let new = try program.line("verify second.txt")
    #expect(new.contains(first) && new.contains("it holds\n"))
  }

  @Test func `documents of no closing are told apart`() throws {
    let program = try office()
    try program.line("summary 2027-06 --output provisional.md")
    let none = try program.run("verify", "provisional.md")
    #expect(none.exitCode == 1 && none.stdout.contains("names no SHA-256: a provisional summary"))
    try program.folder.write("x " + String(repeating: "AB", count: 32) + "\n", to: "foreign.txt")
    let foreign = try program.run("verify", "foreign.txt", "--format", "json")
    #expect(foreign.exitCode == 1)
    let check = try #require(try JSONSerialization.jsonObject(with: foreign.standardOutput) as? [String: Any])
    let hashes = try #require(check["hashes"] as? [[String: Any]])
    #expect(hashes.map { $0["hash"] as? String } == [String(repeating: "ab", count: 32)])
    #expect(hashes.first?["closing"] is NSNull)
  }

  @Test func `the hash is found in a PDF that broke it and in a Word file`() throws {
    let program = try office()
    try program.line("close 2027-06")
    let hash = try hash(program)
    let page = "<meta charset='utf-8'><title>x</title><p style='width: 6cm; word-break: break-all'>SHA-256 \(hash)</p>"
    try program.folder.write(page, to: "page.html")
    for tool in ["weasyprint -q page.html page.pdf", "pandoc page.html -o page.docx"] {
      let made = try program.shell(tool)
      #expect(made.exitCode == 0, "\(tool): \(made.stderr)")
    }
    for file in ["page.html", "page.pdf", "page.docx"] {
      #expect(try program.line("verify \(file)").hasPrefix("\(hash)\n  June 2027: closed on 2 Jul 2027"), "\(file)")
    }
    try program.folder.write("%PDF-1.7\nnot so", to: "broken.pdf")
    #expect(try program.refusal("verify broken.pdf", 65).contains("pdftotext cannot read broken.pdf"))
  }

  @Test func `the Python script that knows docs/closing.md alone agrees with verify`() throws {
    let program = try office()
    try program.line("close 2027-06 --as 'Bà \"Hà\" \\\\ \u{1}'")
    try program.line("reopen-month 2027-06 --reason late")
    try program.line("close 2027-06")
    let check = { () throws -> Outcome in
      try program.shell("python3 '\(Project.folder)/scripts/check-closing.py' '\(program.storePath)'")
    }
    let sound = try check()
    let hashes = try closings(program).compactMap { $0["hash"] as? String }
    #expect(sound.exitCode == 0 && hashes.count == 2, "\(sound.stderr)")
    #expect(sound.stdout == hashes.map { "\($0) sound\n" }.joined())
    try tamper(program, "UPDATE closing_part SET text = replace(text, 'Lock the phones', 'Lock the doors')")
    let broken = try check()
    #expect(broken.exitCode == 1 && broken.stdout == hashes.map { "\($0) NOT SOUND\n" }.joined())
    #expect(try closings(program, 1).allSatisfy { $0["sound"] as? Bool == false })
    let said = try program.run("verify", "--lang", "vi")
    #expect(said.exitCode == 1 && said.stdout.contains("KHÔNG NGUYÊN VẸN"))
    #expect(said.stdout.contains("phần dữ liệu (records) khác với lúc chốt"))
  }

  @Test(arguments: [
    "DELETE FROM closing", "DELETE FROM closing; DELETE FROM closing_part",
    "UPDATE closing SET \"by\" = 'somebody'",
  ])
  func `a closing that was deleted or touched is told by verify and by the script alike`(sql: String) throws {
    let program = try office()
    try program.line("close 2027-06")
    let hash = try #require(try closings(program).first?["hash"] as? String)
    try tamper(program, sql)
    let said = try program.run("verify")
    #expect(said.exitCode == 1 && said.stdout.contains("NOT SOUND"))
    let check = try program.shell("python3 '\(Project.folder)/scripts/check-closing.py' '\(program.storePath)'")
    #expect(check.exitCode == 1 && check.stdout == "\(hash) NOT SOUND\n", "\(check.stdout)\(check.stderr)")
  }

  @Test func `every field that verify answers is documented, and no other`() throws {
    let program = try office()
    try program.line("close 2027-06")
    try program.line("summary 2027-06 --output first.txt")
    try program.line("reopen-month 2027-06 --reason late")
    try program.line("close 2027-06")
    try tamper(program, "UPDATE closing_part SET text = text || ' ' WHERE name = 'figures'")
    let closings = try #require(try closings(program, 1) as Any)
    #expect(paths(of: closings, leaves: ["reopening.reason"]) == (try documented("verify")))
    let document = try program.run("verify", "first.txt", "--format", "json")
    let answer = try JSONSerialization.jsonObject(with: document.standardOutput)
    #expect(paths(of: answer, leaves: ["hashes[].closing"]) == (try documented("verify: a document")))
  }

  /// The first words of the rows below a heading of docs/json.md.
  private func documented(_ heading: String) throws -> Set<String> {
    let text = try String(contentsOfFile: Project.folder + "/docs/json.md", encoding: .utf8)
    let section = try #require(
      text.components(separatedBy: "\n## \(heading)\n").last?.components(separatedBy: "\n## ").first)
    return Set(
      section.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
        $0.split(separator: "`").dropFirst().first.map(String.init)
      })
  }

  /// Where values stand: `findings[].part`.
  private func paths(of value: Any, leaves: Set<String>, at path: String = "") -> Set<String> {
    if leaves.contains(path) { return [path] }
    if let members = value as? [String: Any] {
      return members.reduce(into: []) { found, member in
        found.formUnion(
          paths(of: member.value, leaves: leaves, at: path.isEmpty ? member.key : "\(path).\(member.key)"))
      }
    }
    if let elements = value as? [Any] {
      let inner = path.isEmpty ? "" : path + "[]"
      return elements.reduce(into: []) { $0.formUnion(paths(of: $1, leaves: leaves, at: inner)) }
    }
    // What is null here is an object or a list elsewhere.
    return value is NSNull && ["reopening"].contains(path) ? [] : [path]
  }

  private func tamper(_ program: Program, _ sql: String) throws {
    let script = "import sqlite3, sys; s = sqlite3.connect(sys.argv[1]); s.executescript(sys.argv[2]); s.commit()"
    let outcome = try runProgram(
      "/usr/bin/env", ["python3", "-c", script, program.storePath, sql],
      environment: ProcessInfo.processInfo.environment, in: program.folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
  }
}
