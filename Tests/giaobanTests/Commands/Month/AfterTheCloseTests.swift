import Foundation
import GiaobanTestSupport
import Testing

/// A check-in that comes after its month was closed: kept and told as later, and no part of what was closed.
@Suite struct AfterTheCloseTests {
  private let program: Program

  init() throws {
    program = try Program.withSmallMinistry()
    try program.line("set pin 2027-07-02")
    try program.line("checkin SEC-1 --month 2027-06 --did 'Half of them'")
    try program.line("close 2027-06 --as 'Bà Hà'")
  }

  private func stale(_ code: String, _ more: String = "") throws -> Bool? {
    let found = try program.line("why \(code) \(more) --format json")
    return (try JSONSerialization.jsonObject(with: Data(found.utf8)) as? [String: Any])?["stale"] as? Bool
  }

  private func shown(_ code: String, _ more: String = "") throws -> [String: Any] {
    let found = try program.line("show \(code) \(more) --format json")
    return try #require(try JSONSerialization.jsonObject(with: Data(found.utf8)) as? [String: Any])
  }

  private let give = "checkin EDU-1 --month 2027-06 --value 900 --did 'Trained 900' --as 'Ông Giang'"

  @Test func `it is taken, asked about once, and kept with the closing that it came after`() throws {
    let outcome = try program.shell("\"$GIAOBAN\" \(give)")
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.stderr.contains(
        "June 2027 was closed on 2 Jul 2027: the check-in is kept as come after the close, and is no part of it."))
    let checkIn = try #require((try shown("EDU-1")["checkIns"] as? [[String: Any]])?.first)
    let closing = try #require((try program.json("verify") as? [[String: Any]])?.first)
    #expect(checkIn["cameAfter"] as? String == closing["hash"] as? String)
    #expect(try program.line("show EDU-1").contains("submitted, came after the close"))
    #expect(try program.line("show EDU-1 --lang vi").contains("đã gửi, đến sau khi chốt"))
    #expect(try program.line("summary 2027-07 --card EDU-1").contains("came after the close"))
  }

  @Test func `of several at once each is asked about, and of a draft none`() throws {
    let several = try program.run("checkin", "SEC-1", "EDU-1", "--nothing-new", "--month", "2027-06")
    #expect(several.exitCode != 0 && several.stderr.contains("SEC-1") && !several.stderr.contains("came after"))
    let asked = try program.run(
      "checkin", "EDU-1", "--nothing-new", "--no-number", "dataLate", "--month", "2027-06", "--lang", "vi")
    #expect(asked.exitCode == 0)
    #expect(asked.stderr.contains("EDU-1: Đã chốt tháng 6/2027 ngày 02/07/2027: báo cáo được ghi là đến sau khi chốt"))
    let draft = try program.run("checkin", "EDU-2", "--draft", "--did", "Met", "--month", "2027-06")
    #expect(draft.exitCode == 0 && draft.stderr.isEmpty)
    let given = try program.run("checkin", "EDU-2", "--kept", "yes", "--month", "2027-06")
    #expect(given.stderr.contains("June 2027 was closed on 2 Jul 2027"))
  }

  @Test func `the closed month stands, and tells it as later; later days read it`() throws {
    let readings = [
      "list", "show EDU-1", "why EDU-1", "summary 2027-06", "summary 2027-06 --unit EDU",
      "summary 2027-06 --card EDU-1", "list --format json",
    ]
    let read = {
      try readings.map { reading in
        let month = reading.contains("2027-06") ? "" : " --month 2027-06"
        return try program.line("\(reading)\(month) --today 2027-07-05")
      }
    }
    let before = try read()
    #expect(try stale("EDU-1") == true && stale("EDU-1", "--month 2027-06") == true)
    try program.line(give)
    #expect(try stale("EDU-1") == false && stale("EDU-1", "--month 2027-06") == true)
    #expect(try program.line("list unit:EDU --format json").contains(#""actual": 900"#))
    let later = try #require((try shown("EDU-1", "--month 2027-06")["later"] as? [[String: Any]])?.first)
    #expect(later["kind"] as? String == "checkIn" && later["words"] as? String == "Trained 900")
    for (reading, (old, new)) in zip(readings, zip(before, try read())) {
      if reading.hasPrefix("list") || reading == "summary 2027-06" {
        #expect(new == old, "\(reading)")
      } else {
        let words = new.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Ông Giang: the check-in of June 2027 came after the close: Trained 900"), "\(reading)")
        #expect(!words.contains("900 people"), "\(reading)")
      }
    }
    #expect(try program.line("verify").contains("sound"))
    let check = try program.shell("python3 '\(Project.folder)/scripts/check-closing.py' '\(program.storePath)'")
    #expect(check.exitCode == 0, "\(check.stdout)\(check.stderr)")
  }

  @Test func `it is put right, answered and taken back like any other, and what was closed is not`() throws {
    try program.line("checkin EDU-1 --month 2027-06 --value 900 --did 'Trained 900'")
    try program.line("checkin EDU-1 --month 2027-06 --value 950")
    try program.line("return EDU-1 --month 2027-06 --reason 'No list of names'")
    try program.line("checkin EDU-1 --month 2027-06 --value 940")
    try program.line("acknowledge EDU-1 --month 2027-06")
    for _ in 1...5 { try program.line("undo") }
    #expect((try shown("EDU-1")["checkIns"] as? [Any])?.isEmpty == true)
    try program.line("redo")
    #expect((try shown("EDU-1")["checkIns"] as? [Any])?.count == 1)
    let said = try program.refusal("checkin SEC-1 --month 2027-06 --did more")
    #expect(said.contains("2027-06 was closed on 2027-07-02"))
  }
}
