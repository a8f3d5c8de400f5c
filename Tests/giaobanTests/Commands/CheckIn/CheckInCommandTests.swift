import Foundation
import GiaobanTestSupport
import Testing

@Suite struct CheckInCommandTests {
  private func latest(_ program: Program, _ code: String) throws -> [String: Any] {
    let pledge = try #require(try program.json("show", code) as? [String: Any])
    return try #require((pledge["checkIns"] as? [[String: Any]])?.last)
  }

  @Test func `a reading, its day, a health and words are kept`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.run(
      "checkin", "CNT-1", "--value", "125000", "--as-of", "2023-06-18", "--health", "atrisk", "--did", "Khảo sát",
      "--ask", "Kinh phí", "--lang", "vi")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let checkIn = try latest(program, "CNT-1")
    #expect(checkIn["state"] as? String == "submitted")
    #expect(checkIn["month"] as? String == "2023-06")
    #expect(checkIn["reading"] as? Double == 125_000)
    #expect(checkIn["readingDay"] as? String == "2023-06-18")
    #expect(checkIn["health"] as? String == "atRisk")
    #expect((checkIn["did"] as? [String: Any])?["vi"] as? String == "Khảo sát")
    #expect(try program.codes("checkin:submitted") == ["CNT-1"])
  }

  @Test func `what shows that it was done is kept and told`() throws {
    let program = try Program.withSmallMinistry()
    try program.line(
      "checkin EDU-1 --no-number dataLate --did 'Ten labs opened' --evidence 'Report 12/BC-EDU' --today 2027-06-20")
    let checkIn = try latest(program, "EDU-1")
    #expect((checkIn["evidence"] as? [String: Any])?["en"] as? String == "Report 12/BC-EDU")
    #expect(try program.line("show EDU-1").contains("evidence: Report"))
    #expect(try program.line("log --code EDU-1").contains("evidence"))
  }

  @Test func `a draft is still owed, and keeps its words when it is handed in`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("checkin", "KVT-1", "--draft", "--did", "Half").exitCode == 0)
    #expect(try program.objects("due").contains { $0["code"] as? String == "KVT-1" })
    #expect(try program.run("checkin", "KVT-1", "--next", "The rest").exitCode == 0)
    let checkIn = try latest(program, "KVT-1")
    #expect((checkIn["did"] as? [String: Any])?["en"] as? String == "Half")
    #expect((checkIn["next"] as? [String: Any])?["en"] as? String == "The rest")
    #expect(try program.objects("due").contains { $0["code"] as? String == "KVT-1" } == false)
  }

  @Test func `a duty says whether it was kept`() throws {
    let program = try Program.withMay2023()
    let silent = try program.run("checkin", "KCN-3", "--did", "Met")
    #expect(silent.exitCode == 1)
    #expect(try program.run("checkin", "KCN-3", "--kept", "perhaps").exitCode == 64)
    #expect(try program.run("checkin", "KCN-3", "--kept", "yes").exitCode == 0)
  }

  @Test func `a reading and a reason for none exclude each other`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("checkin", "CNT-1", "--value", "1", "--no-number", "tooEarly").exitCode == 64)
    let unknown = try program.run("checkin", "CNT-1", "--no-number", "lazy")
    #expect(unknown.exitCode == 64)
    #expect(unknown.stderr.contains("notStarted, tooEarly, yearlyFigure, dataLate"))
    #expect(try program.run("checkin", "CNT-1", "--no-number", "tooEarly").exitCode == 0)
    #expect(try program.run("checkin", "CNT-1", "--value", "-5").exitCode == 0)
    let checkIn = try latest(program, "CNT-1")
    #expect(checkIn["reading"] as? Double == -5)
    #expect(checkIn["noNumber"] is NSNull)
  }

  @Test(arguments: ["1,5", "1e3", "0x10", "nan", "1.234,5", ""])
  func `a number that is written otherwise is refused`(text: String) throws {
    let outcome = try Program.withMay2023().run("checkin", "CNT-1", "--value", text)
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("“\(text)”"))
  }

  @Test func `a future month takes no check-in, nor a month before the pledge`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("checkin", "KVT-1", "--month", "2023-07", "--health", "onTrack").exitCode == 1)
    #expect(try program.run("checkin", "KVT-1", "--month", "2022-07", "--health", "onTrack").exitCode == 1)
    #expect(try program.run("checkin", "KVT-1", "--month", "2023-13", "--health", "onTrack").exitCode == 64)
  }

  @Test func `a measured pledge says its number or why there is none, a duty whether it was kept`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("checkin EDU-1 --did Classes").contains("Add --value NUMBER or --no-number REASON."))
    #expect(
      try program.refusal("checkin EDU-1 --did Lớp --lang vi").contains("Thêm --value SỐ hoặc --no-number LÝ-DO."))
    #expect(try program.refusal("checkin EDU-2 --did Met").contains("Add --kept yes or --kept no."))
    try program.line("checkin EDU-1 --no-number tooEarly --did Classes")
    #expect(try latest(program, "EDU-1")["noNumber"] as? String == "tooEarly")
  }

  @Test func `what is odd is saved, and asked about on standard error`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("checkin EDU-1 --month 2027-05 --no-number notStarted --did 'Opened classes'")
    let outcome = try program.run("checkin", "EDU-1", "--value", "29000", "--did", "opened classes", "--format", "json")
    #expect(outcome.exitCode == 0 && outcome.stdout.hasPrefix("{"))
    let questions = outcome.stderr.split(separator: "\n")
    #expect(questions.count == 2 && questions.allSatisfy { $0.hasPrefix("giaoban: EDU-1: ") })
    #expect(outcome.stderr.contains("told in the words of May 2027") && outcome.stderr.contains("29,000 is far off"))
    #expect(try latest(program, "EDU-1")["reading"] as? Double == 29_000)
    #expect(try program.run("checkin", "EDU-1", "--value", "29500", "--lang", "vi").stderr.contains("cách xa lộ trình"))
  }

  @Test func `a reading of an odd day is saved, and its day asked about`() throws {
    let program = try Program.withSmallMinistry()
    let late = try program.run("checkin", "EDU-1", "--month", "2027-05", "--value", "90", "--as-of", "2027-06-20")
    #expect(late.exitCode == 0)
    #expect(late.stderr.contains("The reading of May 2027 is of 20 Jun 2027, after the month's end."))
    let early = try program.run("checkin", "EDU-1", "--value", "95", "--as-of", "2027-06-19", "--lang", "vi")
    #expect(early.exitCode == 0)
    #expect(early.stderr.contains("Số liệu ngày 19/06/2027 có trước số liệu của tháng 5/2027 (20/06/2027)."))
  }

  @Test func `a draft is not asked about`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.run("checkin", "EDU-1", "--value", "29000", "--draft").stderr.isEmpty)
    #expect(try latest(program, "EDU-1")["state"] as? String == "draft")
  }

  @Test func `of several pledges it is said that there is nothing new, all or none`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("checkin SEC-1 EDU-1 --nothing-new").contains("EDU-1 is measured"))
    // A duty is kept or not, whatever is new.
    #expect(try program.refusal("checkin SEC-1 EDU-2 --nothing-new").contains("EDU-2 is a monthly duty"))
    #expect(try program.codes("checkin:submitted").isEmpty)
    #expect(
      try program.line("checkin sec-1 edu-1 --nothing-new --no-number datalate").hasPrefix("check-in: SEC-1, EDU-1\n"))
    #expect(try latest(program, "EDU-1")["noNumber"] as? String == "dataLate")
    #expect(
      try latest(program, "SEC-1")["did"] as? [String: String] == ["vi": "Không có gì mới.", "en": "Nothing new."])
    #expect(try latest(program, "SEC-1")["enteredBy"] as? String == "tester")
    #expect(try program.line("undo").hasPrefix("undone – check-in: EDU-1, SEC-1"))
  }

  @Test func `several pledges, or more to say, are not taken together with nothing new`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("checkin SEC-1 EDU-1 --did x", 64).contains("only taken with --nothing-new"))
    #expect(try program.refusal("checkin SEC-1 EDU-1 --did x --lang vi", 64).contains("chỉ với --nothing-new"))
    #expect(try program.refusal("checkin SEC-1 --nothing-new --did x", 64).contains("--nothing-new: where"))
  }
}
