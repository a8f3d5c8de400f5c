import Foundation
import GiaobanTestSupport
import Testing

/// `leader`, `block`, `unit`, `briefing`.
@Suite struct MinistryCommandTests {
  private func record(_ program: Program, _ kind: String, _ code: String) throws -> [String: Any] {
    try #require(try program.json(kind, code) as? [String: Any])
  }

  @Test func `a code alone shows the record`() throws {
    let program = try Program.withSmallMinistry()
    #expect(
      try program.line("unit edu") == """
        unit EDU
          block: KDI
          name (Vietnamese): Ban Kỹ năng
          name (English): Office of Skills
          head: Ông Giang
          job title (English): Head
          collective: no

        """)
    #expect(try record(program, "leader", "BINH")["name"] as? String == "Ông Bình")
    #expect(try program.line("briefing 2027-05-31 --lang vi").contains("  kết luận:\n    1. One core work each.\n"))
    #expect(try program.objects("log").count == 1)
  }

  @Test func `a record is added where its code is not there yet`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.line("leader hoa 'Bà Hoa' --title Deputy --vi 'Thứ trưởng'").hasPrefix("added: leader HOA\n"))
    try program.line("block ksc Science --leader hoa --cut-off-day 12 --on-track-from 0.9 --due-soon-days 7")
    try program.line("unit lab 'Ban Thí nghiệm' --lang vi --block ksc --head 'Ông Ky' --contact lab@practice.example")
    let block = try record(program, "block", "KSC")
    #expect(block["leader"] as? String == "HOA" && block["order"] as? Int == 3)
    #expect(block["cutOffDay"] as? Int == 12 && block["onTrackFrom"] as? Double == 0.9)
    #expect(block["dueSoonDays"] as? Int == 7 && block["graceWorkingDays"] is NSNull)
    let unit = try record(program, "unit", "LAB")
    #expect((unit["name"] as? [String: Any])?["vi"] as? String == "Ban Thí nghiệm")
    #expect(unit["collective"] as? Bool == false && unit["contact"] as? String == "lab@practice.example")
    #expect(try record(program, "leader", "HOA")["title"] as? [String: String] == ["vi": "Thứ trưởng", "en": "Deputy"])
  }

  @Test func `only what is given changes, and an empty text takes a value away`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("block kdi --cut-off-day '' --order 5 --at-risk-from 0.7")
    let block = try record(program, "block", "KDI")
    #expect(block["cutOffDay"] is NSNull && block["order"] as? Int == 5 && block["atRiskFrom"] as? Double == 0.7)
    #expect(block["name"] as? [String: String] == ["vi": "Khối Công nghệ số", "en": "Digital technology"])
    try program.line("block kdi --at-risk-from '' --leader ''")
    #expect(try record(program, "block", "KDI")["atRiskFrom"] is NSNull)
    #expect(
      try program.line("unit EDU 'Skills' --head-title 'Acting head' --collective")
        == "edited: unit EDU\n  unit EDU name (English): Office of Skills → Skills, "
        + "job title (English): Head → Acting head, collective: no → yes\n")
    try program.line("unit EDU --head ''")
    #expect(try record(program, "unit", "EDU")["head"] is NSNull)
    try program.line("leader BINH 'Ông Bình An'")
    #expect((try record(program, "leader", "BINH")["title"] as? [String: Any])?["en"] as? String == "Deputy Minister")
  }

  @Test func `a conclusion is added after those that are there`() throws {
    let program = try Program.withSmallMinistry()
    #expect(
      try program.line("briefing 2027-05-31 --conclusion Second --conclusion Third")
        == "edited: briefing of 31 May 2027\n  briefing of 31 May 2027 conclusions: + Second; Third\n")
    try program.line("briefing 2027-06-30 'Briefing of June' --chair dung --source notes")
    let briefing = try record(program, "briefing", "2027-06-30")
    #expect(briefing["month"] as? String == "2027-06" && briefing["chair"] as? String == "DUNG")
    try program.line("briefing 2027-06-30 --month 2027-05")
    #expect(try record(program, "briefing", "2027-06-30")["month"] as? String == "2027-05")
  }

  @Test func `what is not there and not given is named in both languages`() throws {
    let program = try Program.withSmallMinistry()
    #expect(
      try program.refusal("unit EDV")
        == "giaoban: There is no unit “EDV”. Nearest: EDU. To add it, give its name and --block.\n")
    #expect(try program.refusal("unit LAB Labs --lang vi").contains("Muốn thêm thì cho biết tên và --block."))
    #expect(try program.refusal("leader HOA 'Bà Hoa'").contains("give a name and --title"))
    #expect(try program.refusal("block KSC").contains("There is no block “KSC”"))
    #expect(try program.refusal("briefing 2027-06-30").contains("give its title"))
    #expect(try program.refusal("unit LAB Labs --block KDX").contains("There is no block “KDX”. Nearest: KDI."))
    #expect(try program.refusal("block KSC Science --leader HOA").contains("There are: BINH, DUNG."))
    #expect(try program.objects("log").count == 1)
  }

  @Test func `values that cannot be are refused`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("unit e-du Name --block KDI", 64).contains("“e-du” is not a code"))
    #expect(try program.refusal("unit 'đào' Name --block KDI --lang vi", 64).contains("không phải một mã"))
    #expect(try program.refusal("block KDI --cut-off-day 9").contains("10…31"))
    #expect(try program.refusal("block KDI --order first", 64).contains("--order: “first” is not a whole number"))
    #expect(try program.refusal("block KDI --spans-ministry").contains("there is only one"))
    #expect(try program.refusal("unit SEC --head-title Head", 64).contains("Add --head"))
    #expect(try program.refusal("briefing 6/30/2027 June", 64).contains("“6/30/2027” has the month before the day"))
    #expect(try program.refusal("leader BINH --en ''", 64).contains("The title is empty"))
  }

  @Test func `a ministry made by commands is the one of the file`() throws {
    let made = try Program("made")
    for command in Self.commands.split(separator: "\n") { try made.line(String(command)) }
    let loaded = try Program.withSmallMinistry()
    for reading in Self.readings {
      #expect(try made.line(reading + " --format json") == loaded.line(reading + " --format json"), "\(reading)")
    }
  }

  private static let readings =
    ["list --all", "due --within 9999", "set", "leader DUNG", "leader BINH", "block KDI", "block ALL"]
    + ["unit EDU", "unit SEC", "unit ALL", "briefing 2027-05-31"]
    + ["show EDU-1", "show EDU-2", "show SEC-1", "show SEC-2"]

  private static let commands = """
    init --today 2027-06-21
    set pin 2027-06-21
    leader DUNG 'Ông Dũng' --title Minister --vi 'Bộ trưởng'
    leader BINH 'Ông Bình' --title 'Deputy Minister'
    block KDI 'Digital technology' --vi 'Khối Công nghệ số' --leader BINH --cut-off-day 20
    block ALL 'All units' --leader DUNG --spans-ministry
    unit EDU 'Office of Skills' --vi 'Ban Kỹ năng' --block KDI --head 'Ông Giang' --head-title Head
    unit SEC 'Office of Security' --block KDI --contact sec@practice.example
    unit ALL 'Every unit' --block ALL --collective
    briefing 2027-05-31 'Briefing of May' --chair DUNG --conclusion 'One core work each.'
    add 'Train engineers' --unit EDU --origin directive --briefing 2027-05-31 --due 2028-06-30 --vi 'Đào tạo kỹ sư' \
    --core --today 2027-05-31
    edit EDU-1 --product 'Engineers who work' --assigned-by BINH --metric 'People trained' --metric-unit people
    edit EDU-1 --baseline 0 --from 2027-05-31 --target 30000 --by 2028-06-30 --waypoint 2027-12-31=10000
    task add EDU-1 Survey --due 2027-09-30
    task add EDU-1 Plan
    add 'Meet the schools' --unit EDU --duty monthly --assigned-on 2027-05-31 --today 2027-05-31
    add 'Lock the phones' --unit SEC --due 2027-09-30 --assigned-on 2027-05-31 --today 2027-05-31
    add 'Open the data' --unit SEC --origin suggestion --assigned-on 2027-05-31 --today 2027-05-31
    """
}
