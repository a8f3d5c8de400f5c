import Foundation
import GiaobanTestSupport
import Testing

/// Done with its check-in in one step.
@Suite struct DoneCommandTests {
  @Test func `done with words and a reading gives the month's check-in in the same step`() throws {
    let program = try Program.withSmallMinistry()
    let step = try #require(
      try program.json("done", "edu-1", "--did", "All", "--value", "30000", "--as-of", "2027-06-18") as? [String: Any])
    #expect(step["name"] as? String == "done" && step["codes"] as? [String] == ["EDU-1"])
    #expect((step["events"] as? [Any])?.count == 2)
    let pledge = try program.pledge("EDU-1")
    let checkIn = try #require((pledge["checkIns"] as? [[String: Any]])?.last)
    #expect(pledge["status"] as? String == "done" && pledge["checkIn"] as? String == "submitted")
    #expect(checkIn["month"] as? String == "2027-06" && checkIn["reading"] as? Double == 30_000)
    #expect(checkIn["readingDay"] as? String == "2027-06-18")
    #expect(try program.line("undo").hasPrefix("undone – done: EDU-1\n"))
    #expect(try program.status(of: "EDU-1") == "active")
    #expect((try program.pledge("EDU-1")["checkIns"] as? [Any])?.isEmpty == true)
  }

  @Test func `what shows that it was done is the evidence of that month's check-in, in the same step`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("done SEC-1 --did 'Locked' --evidence 'https://practice.example/locks' --on 2027-06-20")
    let pledge = try program.pledge("SEC-1")
    let checkIn = try #require((pledge["checkIns"] as? [[String: Any]])?.last)
    #expect((checkIn["evidence"] as? [String: Any])?["en"] as? String == "https://practice.example/locks")
    #expect(pledge["status"] as? String == "done" && checkIn["month"] as? String == "2027-06")
    try program.line("undo")
    #expect(try program.status(of: "SEC-1") == "active")
    #expect((try program.pledge("SEC-1")["checkIns"] as? [Any])?.isEmpty == true)
    try program.line("done SEC-1 --evidence 'Report 12 of 18 June'")
    #expect(try program.pledge("SEC-1")["checkIn"] as? String == "submitted")
    #expect(try program.refusal("done SEC-1 EDU-2 --evidence x", 64).contains("leave out --did, --evidence"))
  }

  @Test func `a duty is kept or not with it, and what is odd is asked about`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("done EDU-2 --kept yes")
    #expect(try program.pledge("EDU-2")["checkIn"] as? String == "submitted")
    #expect(try program.run("done", "EDU-1", "--value", "30000").stderr.contains("30,000 is far off the path"))
  }

  @Test func `where the check-in is refused, nothing is done`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("done EDU-1 --did All").contains("Add --value NUMBER or --no-number REASON."))
    #expect(try program.refusal("done SEC-1 --value 3").contains("SEC-1"))
    #expect(try program.refusal("done SEC-1 --did x --month 2027-07").contains("2027-07 has not begun"))
    #expect(try program.codes("status:done").isEmpty)
    #expect(try program.objects("log").count == 1)
  }

  @Test func `of several pledges no check-in is taken`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("done SEC-1 EDU-2 --did x", 64).contains("One check-in is of one pledge"))
    #expect(try program.refusal("done SEC-1 EDU-2 --kept yes --lang vi", 64).contains("Mỗi lần chỉ báo cáo được một"))
    #expect(try program.codes("status:done").isEmpty)
  }

  @Test func `what a pledge that is done still owes is told with the command that gives it`() throws {
    let program = try Program.withSmallMinistry()
    // The block's cut-off, Fri 18 June, has passed.
    #expect(
      try program.run("done", "SEC-1").stderr
        == "giaoban: SEC-1 still owes the check-in of June 2027: giaoban checkin SEC-1 --month 2027-06\n")
    #expect(try program.run("checkin", "SEC-1", "--month", "2027-06", "--did", "Locked").exitCode == 0)
    #expect(try program.run("done", "EDU-2", "--did", "Met", "--kept", "yes").stderr.isEmpty)
  }
}
