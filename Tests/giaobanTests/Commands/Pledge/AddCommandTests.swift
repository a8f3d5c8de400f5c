import Foundation
import GiaobanTestSupport
import Testing

@Suite struct AddCommandTests {
  @Test func `a pledge is added with its unit's next number, which is printed`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.line("add 'Open the labs' --unit edu") == "added: EDU-3\n  EDU-3 new: Open the labs\n")
    let pledge = try program.pledge("EDU-3")
    #expect(pledge["origin"] as? String == "own")
    #expect(pledge["status"] as? String == "active")
    #expect(pledge["assignedOn"] as? String == "2027-06-21")
    #expect(pledge["due"] is NSNull && pledge["metric"] is NSNull)
  }

  @Test func `everything that a pledge holds can be given`() throws {
    let program = try Program.withSmallMinistry()
    try program.line(
      """
      add 'Lend books' --vi 'Cho mượn sách' --unit sec --with EDU --with all --with edu --origin directive \
      --due 2028-06-30 --product 'Books read' --detail 'In every village' --assigned-by dung --assigned-on 2027-06-01 \
      --briefing 2027-05-31 --source 'TB 12, page 3' --core --bold --metric 'books lent' --metric-unit books \
      --baseline -5 --from 2027-05-31 --target 50000 --by 2028-06-30 --waypoint 2027-09-30=5000.5 \
      --waypoint 2027-12-31=15000
      """)
    let pledge = try program.pledge("SEC-3")
    #expect(pledge["titles"] as? [String: String] == ["vi": "Cho mượn sách", "en": "Lend books"])
    #expect(pledge["cooperatingUnits"] as? [String] == ["EDU", "ALL"])
    #expect(pledge["origin"] as? String == "directive")
    #expect(pledge["due"] as? String == "2028-06-30" && pledge["dueOriginal"] as? String == "2028-06-30")
    #expect((pledge["product"] as? [String: Any])?["en"] as? String == "Books read")
    #expect((pledge["detail"] as? [String: Any])?["en"] as? String == "In every village")
    #expect(pledge["assignedBy"] as? String == "Ông Dũng" && pledge["assignedOn"] as? String == "2027-06-01")
    #expect(pledge["briefing"] as? String == "2027-05-31" && pledge["source"] as? String == "TB 12, page 3")
    #expect(pledge["core"] as? Bool == true && pledge["bold"] as? Bool == true)
    let metric = try #require(pledge["metric"] as? [String: Any])
    #expect((metric["name"] as? [String: Any])?["en"] as? String == "books lent")
    #expect(metric["baseline"] as? Double == -5 && metric["baselineDay"] as? String == "2027-05-31")
    #expect(metric["target"] as? Double == 50_000 && metric["targetDay"] as? String == "2028-06-30")
    let waypoints = try #require(metric["waypoints"] as? [[String: Any]])
    #expect(waypoints.map { $0["value"] as? Double } == [5_000.5, 15_000])
  }

  @Test func `a level to be kept has a side and a number, and no way to go`() throws {
    let program = try Program.withSmallMinistry()
    let kept = "add Answered --unit EDU --metric answered --metric-unit % --keep atleast --target 95"
    try program.line(kept)
    let metric = try #require(try program.pledge("EDU-3")["metric"] as? [String: Any])
    #expect(metric["keep"] as? String == "atLeast" && metric["target"] as? Double == 95)
    #expect(metric["baseline"] is NSNull && metric["targetDay"] is NSNull)
    let refused = try program.run((kept + " --baseline 10").split(separator: " ").map(String.init))
    #expect(refused.exitCode == 1 && refused.stderr.contains("has no baseline"))
    try program.line("checkin EDU-3 --value 96.5 --did worked")
    #expect(try program.run(["why", "EDU-3"]).stdout.contains("the level of at least 95 is kept"))
    #expect(try program.run(["show", "EDU-3"]).stdout.contains("Level kept: at least 95 %"))
    try program.line("edit EDU-3 --keep '' --baseline 50 --from 2027-05-31 --by 2028-06-30")
    #expect(try program.pledge("EDU-3")["metric"].map { "\($0)" }?.contains("atLeast") == false)
  }

  @Test func `a pledge of a briefing holds from its day, a suggestion waits, a duty has no due day`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("add Labs --unit EDU --briefing 2027-05-31 --origin Suggestion --lang vi")
    let pledge = try program.pledge("EDU-3")
    #expect(pledge["assignedOn"] as? String == "2027-05-31" && pledge["status"] as? String == "proposed")
    #expect((pledge["titles"] as? [String: Any])?["vi"] as? String == "Labs")
    try program.line("add Meet --unit SEC --duty monthly")
    #expect(try program.pledge("SEC-3")["duty"] as? String == "monthly")
    #expect(try program.refusal("add Meet --unit SEC --duty monthly --due 2027-12-31").contains("monthly duty"))
  }

  @Test func `a step answers as JSON with the new code`() throws {
    let step = try #require(
      try Program.withSmallMinistry().json("add", "Open the labs", "--unit", "EDU") as? [String: Any])
    #expect(step["codes"] as? [String] == ["EDU-3"])
    #expect(step["name"] as? String == "add")
  }

  @Test func `what is missing or unknown is named in both languages, and nothing is added`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("add Labs", 64).contains("--unit: which unit owes it? There are: EDU, SEC, ALL."))
    #expect(try program.refusal("add Labs --lang vi", 64).contains("--unit: đơn vị nào chịu trách nhiệm?"))
    #expect(try program.refusal("add Labs --unit EDUC").contains("There is no unit “EDUC”. Nearest: EDU."))
    #expect(try program.refusal("add Labs --unit XYZ --lang vi").contains("Không có đơn vị “XYZ”. Có: EDU, SEC, ALL."))
    #expect(try program.refusal("add Labs --unit EDU --assigned-by BIHN").contains("Nearest: BINH"))
    #expect(try program.refusal("add Labs --unit EDU --due 12/31/2027", 64).contains("--due: “12/31/2027”"))
    #expect(try program.refusal("add Labs --unit EDU --duty weekly", 64).contains("there are: monthly"))
    #expect(try program.refusal("add ' ' --unit EDU", 64).contains("The title is empty"))
    #expect(try program.refusal("add Labs --en Labs --unit EDU", 64).contains("--en: the title in this language"))
    #expect(
      try program.refusal("add Labs --unit EDU --briefing 2027-05-30").contains(
        "names briefing of 30 May 2027, which does not exist. Run: giaoban briefing 2027-05-30 TITLE."))
    #expect(try program.objects("log").count == 1)
  }

  @Test func `days are read as in forms, and what was understood is said`() throws {
    let program = try Program.withSmallMinistry()
    for (text, day) in [
      ("'quý III/2027'", "30/09/2027"), ("31/12/2027", "31/12/2027"), ("'tháng 9'", "30/09/2027"), ("+30d", "/2027"),
    ] {
      let outcome = try program.shell("$GIAOBAN add x --unit EDU --due \(text) --lang vi")
      #expect(outcome.exitCode == 0)
      #expect(outcome.stderr.contains(day), "\(outcome.stderr)")
    }
    #expect(try program.refusal("add x --unit EDU --due 'mùng 5'", 64).contains("lunar"))
    #expect(try program.refusal("add x --unit EDU --due 'Thường xuyên'", 64).contains("--duty monthly"))
    #expect(try program.refusal("add x --unit EDU --due 1850-01-01", 64).contains("1900 to 2200"))
  }

  @Test func `a pledge that is assigned or measured from a day to come is refused`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("add x --unit EDU --assigned-on 2028-12-15").contains("in the future"))
    let metric = "add x --unit EDU --metric a --metric-unit b --baseline 1 --from 2028-12-15"
    #expect(try program.refusal(metric).contains("in the future"))
  }

  @Test func `the unit may follow a number, and another form is named`() throws {
    let program = try Program.withSmallMinistry()
    let metric = "add x --unit EDU --metric a --metric-unit % --baseline 1% --from 2027-06-01"
    #expect(try program.shell("$GIAOBAN \(metric) --target 98.5%").exitCode == 0)
    #expect(try program.refusal("\(metric) --target 98,5", 64).contains("“,”"))
    #expect(try program.refusal("\(metric) --target '5 people'", 64).contains("“people”"))
  }

  @Test func `a metric without name, unit or sense is refused`() throws {
    let program = try Program.withSmallMinistry()
    let add = "add Labs --unit EDU"
    #expect(try program.refusal("\(add) --target 5", 64).contains("--metric: the metric has no name"))
    #expect(try program.refusal("\(add) --metric people --lang vi", 64).contains("--metric-unit: chỉ tiêu chưa có"))
    let metric = "\(add) --metric people --metric-unit people --baseline 5 --from 2027-06-01"
    #expect(try program.refusal("\(metric) --target 5").contains("they must differ"))
    #expect(try program.refusal("\(metric) --target 1,5", 64).contains("--target: “1,5”"))
    #expect(try program.refusal("\(metric) --waypoint 2027-12-31", 64).contains("DAY=NUMBER"))
    #expect(try program.refusal("\(metric) --waypoint 2027-13-31=5", 64).contains("--waypoint: There is no day"))
    #expect(
      try program.refusal("\(metric) --waypoint 2027-12-31=9 --waypoint 2027-09-30=7").contains("in order of day"))
    #expect(try program.codes("unit:EDU") == ["EDU-1", "EDU-2"])
  }

  @Test func `all of it in one line, in both languages`() throws {
    let program = try Program.withSmallMinistry()
    #expect(
      try program.line("add --quick 'Open ten labs unit:edu due:31/12 +core'")
        == "added: EDU-3\n  EDU-3 new: Open ten labs\n")
    let pledge = try program.pledge("EDU-3")
    #expect(pledge["due"] as? String == "2027-12-31" && pledge["core"] as? Bool == true)
    try program.line("add --quick '- Mười phòng đơn-vị:SEC hạn:cuối quý người-giao:dung hội-nghị:31/5' --lang vi")
    let other = try program.pledge("SEC-3")
    #expect((other["titles"] as? [String: Any])?["vi"] as? String == "- Mười phòng")
    #expect(other["due"] as? String == "2027-06-30" && other["assignedBy"] as? String == "Ông Dũng")
    #expect(other["briefing"] as? String == "2027-05-31" && other["assignedOn"] as? String == "2027-05-31")
  }

  @Test func `what a quick line leaves open or says wrong is told with its place, and nothing is added`() throws {
    let program = try Program.withSmallMinistry()
    #expect(
      try program.refusal("add --quick 'Labs unit:EDW'", 64).contains("--quick: Letter 6: there is no unit “EDW”."))
    #expect(try program.refusal("add --quick 'Labs'", 64).contains("add unit:CODE. There is: EDU, SEC, ALL."))
    #expect(try program.refusal("add --quick 'Labs unit:EDU' --core", 64).contains("the line says it all"))
    #expect(try program.refusal("add Labs --quick 'Labs unit:EDU'", 64).contains("the line says it all"))
    #expect(try program.refusal("add --unit EDU", 64).contains("The pledge needs a title"))
    #expect(try program.refusal("add --quick 'Labs unit:EDU briefing:1/6'").contains("briefing"))
    #expect(try program.objects("log").count == 1)
  }
}
