import Foundation
import GiaobanTestSupport
import Testing

@Suite struct ListCommandTests {
  @Test func `what goes to another program is whole, or as wide as COLUMNS says`() throws {
    let program = try Program.withSmallMinistry()
    let title = "Một tên rất dài " + String(repeating: "của một việc ", count: 12) + "cuối"
    try program.line("edit SEC-1 --title '\(title)' --lang en")
    #expect(try program.line("list SEC-1").contains(title))
    let narrow = try program.run("list", "SEC-1", more: ["COLUMNS": "100"]).stdout
    #expect(narrow.contains("…") && narrow.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for odd in ["", "x", "-3", "0"] {
      #expect(try program.run("list", "SEC-1", more: ["COLUMNS": odd]).stdout.contains(title), "\(odd)")
    }
  }

  @Test func `the sample of May 2023 stands as its facts say`() throws {
    let program = try Program.withMay2023()
    let pledges = try program.objects("list")
    #expect(pledges.count == 15)
    #expect(pledges.filter { $0["status"] as? String == "proposed" }.count == 6)
    #expect(pledges.filter { $0["checkIn"] as? String == "owed" }.count == 9)
    #expect(pledges.filter { $0["stale"] as? Bool == true }.isEmpty)
    let onTrack = pledges.filter { $0["health"] as? String == "onTrack" }.compactMap { $0["code"] as? String }
    #expect(onTrack == ["KCN-2", "KVT-1"])
    #expect(pledges.filter { $0["health"] as? String == "unknown" }.count == 13)
  }

  @Test func `every field that scripts rely on is there`() throws {
    let pledge = try #require(try Program.withMay2023().objects("list").first)
    let fields: Set = [
      "code", "origin", "title", "titles", "block", "unit", "status", "health", "computedHealth", "ownerHealth",
      "supervisorHealth", "stale", "mismatch", "core", "bold", "duty", "due", "dueOriginal", "progress", "expected",
      "actual", "tasks", "checkIn", "lastCheckIn",
    ]
    #expect(fields.subtracting(pledge.keys).isEmpty)
  }

  @Test func `words are found without accents, in both languages and in the unit's name`() throws {
    let program = try Program.withMay2023()
    #expect(try program.codes("ky su") == ["CNT-1"])
    #expect(try program.codes("KỸ SƯ") == ["CNT-1"])
    #expect(try program.codes("engineers") == ["CNT-1"])
    #expect(try program.codes("kcn-2") == ["KCN-2"])
    #expect(try program.codes("no such word").isEmpty)
  }

  @Test func `fields, alternatives and negations`() throws {
    let program = try Program.withMay2023()
    #expect(try program.codes("unit:KCN") == ["KCN-1", "KCN-2", "KCN-3"])
    #expect(try program.codes("unit:bc,kvt") == ["BC-1", "BC-2", "KVT-1"])
    #expect(try program.codes("block:KCN", "!status:proposed", "!unit:KCN") == ["CNT-1"])
    #expect(try program.codes("is:core") == ["TDN-1", "CNT-1"])
    #expect(try program.codes("is:duty") == ["KCN-3"])
    #expect(try program.codes("due:<2025-01") == ["KCN-2"])
    #expect(try program.codes("due:2026-05") == ["CNT-1"])
    #expect(try program.codes("checkin:owed").count == 9)
  }

  @Test func `a filter that there is not names those that there are`() throws {
    let program = try Program.withMay2023()
    let field = try program.run("list", "colour:red")
    #expect(field.exitCode == 64)
    #expect(field.stderr.contains("status:"))
    let value = try program.run("list", "health:red")
    #expect(value.exitCode == 64)
    #expect(value.stderr.contains("onTrack, atRisk, offTrack, unknown"))
  }

  @Test func `a unit or block that there is not is told, with the nearest, and lists nothing`() throws {
    let program = try Program.withMay2023()
    let unit = try program.run("list", "unit:KCM")
    #expect(unit.exitCode == 0)
    #expect(unit.stderr.contains("unit: there is no “KCM”. Nearest: KCN"))
    #expect(try program.codes("unit:KCM").isEmpty)
    #expect(try program.run("list", "block:ZZ", "--lang", "vi").stderr.contains("block: không có “ZZ”."))
    #expect(try program.run("list", "unit:KCN").stderr.isEmpty)
  }

  @Test func `pledges that ended before the month appear when they are asked for`() throws {
    let program = try Program.withMay2023()
    try program.run("done", "KCN-2")
    let july = ["--today", "2023-07-15"]
    #expect(try program.run("list", "KCN-2", july[0], july[1]).stdout.contains("There are no pledges"))
    #expect(try program.run("list", "--all", "KCN-2", july[0], july[1]).stdout.contains("KCN-2"))
    #expect(try program.run("list", "status:done", july[0], july[1]).stdout.contains("KCN-2"))
  }

  @Test func `show and why tell of one pledge, in both languages`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("show", "CNT-1").stdout.contains("engineers"))
    #expect(try program.run("show", "CNT-1", "--lang", "vi").stdout.contains("kỹ sư"))
    let why = try #require(try program.json("why", "CNT-1") as? [String: Any])
    let rules = (why["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(rules?.contains("notJudged") == true)
    #expect(try program.run("why", "CNT-1").stdout.contains("no reading"))
  }
}
