import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import Testing

/// Holds the tables of docs/json.md to what the program writes, both ways.
struct JSONShapeTests {
  private let invented: InventedMinistry
  private let portfolio: Portfolio
  private let documented: [String: Set<String>]

  init() throws {
    invented = try InventedMinistry()
    portfolio = try invented.junePortfolio()
    documented = try Self.documentedFields()
  }

  @Test func `every field of list is documented, and no other`() {
    let written = paths(of: PledgeJSON.value(of: portfolio.entries, .english))
    #expect(written == documented["list"])
  }

  @Test func `every field of due is documented, and no other`() {
    let items = portfolio.entries.flatMap {
      DueItem.items(of: $0.line, $0.assessment, day: portfolio.viewpoint.day, withinDays: 90)
    }
    #expect(paths(of: DueJSON.value(of: items, ministry: portfolio.ministry, .english)) == documented["due"])
  }

  @Test func `every field of show is documented, and no other`() throws {
    let pledges = (invented.dossiers + [try invented.measured(), try invented.kept()]).map {
      PledgeDetailJSON.value(of: $0, in: portfolio, .english)
    }
    #expect(paths(of: .array(pledges)) == documented["list"]?.union(documented["show"] ?? []))
  }

  @Test func `every field of why is documented, and no other`() throws {
    let later = LaterDecision(
      pledge: try code("NEW-1"), on: try day("2027-07-15"), by: "an",
      kind: .ask(invented.june, try text(vi: "Hai người", en: "Two people")))
    let reasons = portfolio.entries.map { WhyJSON.value(of: $0, later: [later], .english) }
    #expect(paths(of: .array(reasons), leaves: ["findings[].inputs"]) == documented["why"])
  }

  @Test func `every field of summary is documented, and no other`() throws {
    let summary = MonthlySummary(of: try eventful())
    let leaves: Set = [
      "next.due[]", "changes[].from", "changes[].to", "ruleChanges[].from", "ruleChanges[].to", "corrections[].before",
      "corrections[].after", "questions[].evidence",
    ]
    var written = paths(of: JSONReport.value(of: summary, .english), leaves: leaves)
    let pledge = documented["list"] ?? []
    for prefix in ["blocks[].pledges[].", "done[].", "overdue[]."] {
      #expect(pledge.allSatisfy { written.contains(prefix + $0) }, "\(prefix) holds objects of list")
      written.subtract(pledge.map { prefix + $0 })
    }
    #expect(written == documented["summary"])
  }

  @Test func `every field of the short forms is documented, and no other`() throws {
    let card = try #require(
      PledgeCard(
        of: try invented.measured(), in: portfolio, questions: [.sameWords(invented.june, as: invented.june)]))
    let show = (documented["list"] ?? []).union(documented["show"] ?? [])
    #expect(added(card.json(.english), to: show) == documented["summary: card"])
    let summary = documented["summary"] ?? []
    let brief = SummaryBrief(of: try invented.summary())
    #expect(added(brief.json(.english), to: summary) == documented["summary: brief"])
    let slips = try ["NEW", "DIG"].map { code in
      let material = try invented.material(scope: .unit(unit(code)))
      return try #require(UnitSlip(of: MonthlySummary(of: material), from: material)).json(.english)
    }
    #expect(added(.array(slips), to: summary) == documented["summary: slip"])
  }

  /// What a form has besides the object it begins with, whose fields other tests hold to the page.
  private func added(_ value: JSONValue, to known: Set<String>) -> Set<String> {
    let top = { (path: String) in path.prefix { $0 != "." && $0 != "[" } }
    let tops = Set(known.map(top))
    let new = paths(of: value, leaves: ["owed[]", "questions[].evidence"]).filter { !tops.contains(top($0)) }
    // An empty array, where another of the same name has something.
    return new.filter { path in !new.contains { $0.hasPrefix(path + "[]") } }
  }

  /// Material with something in every array: a month that was closed, opened again and closed; a question; a year behind it.
  private func eventful() throws -> SummaryMaterial {
    var ministry = invented.ministry
    let reopening = Closing.Reopening(on: try day("2027-07-03"), by: "an", reason: try text(vi: "Sai", en: "Wrong"))
    let former = Closing.Former(on: try day("2027-07-02"), by: "an", hash: "c0ffee", reopening: reopening)
    ministry.put(
      .closing(Closing(month: invented.june, on: try day("2027-07-04"), by: "an", hash: "beef", former: [former])))
    var settings = ministry.settings
    settings.graceWorkingDays += 1
    let correction = Correction(on: try day("2027-06-12"), by: "an", reason: try text(vi: "Gõ nhầm", en: "A slip"))
    ministry.past = Past([
      Amendment(
        batch: 2, from: try day("2027-06-10"), before: .settings(settings), after: .settings(ministry.settings),
        correction: correction)
    ])
    let material = try invented.material(ministry: ministry)
    var figures = material.figures
    let may = try #require(figures[invented.june.adding(months: -1)])
    figures[invented.june.adding(months: -12)] = MonthFigures(
      month: invented.june.adding(months: -12), day: may.day, pledges: may.pledges)
    var checkIns = material.checkIns
    for code in checkIns.keys {
      for index in checkIns[code, default: []].indices {
        checkIns[code]?[index].did = try text(vi: "Như trước", en: "As before")
      }
    }
    return SummaryMaterial(portfolio: material.portfolio, figures: figures, checkIns: checkIns)
  }

  @Test func `every field of diff is documented, and no other`() throws {
    let today = try day("2027-07-05")
    let state = { (month: Month) in
      MonthDifference.State(invented.portfolio(of: month, today: today, scope: .everything))
    }
    let difference = MonthDifference(from: state(invented.june.adding(months: -1)), to: state(invented.june))
    let written = paths(
      of: DifferenceJSON.value(of: difference, .english), leaves: ["changes[].from", "changes[].to"])
    #expect(written == documented["diff"])
  }

  @Test func `the evidence of every question is documented, and no other`() {
    let (june, day) = (invented.june, invented.june.last)
    let questions: [HonestyQuestion] = [
      .greenAgainstNumbers(june), .lateExtension(askedOn: day, due: day), .sameWords(june, as: june),
      .noVariance(value: 1, readings: 4, since: june), .jump(from: 1, to: 2, june, share: 0.9, readings: 4),
      .alwaysGreen(months: 6, since: june), .easedAfterRed(from: 2, to: nil, red: june),
      .doneWithoutEvidence(day),
    ]
    let written = questions.reduce(into: Set<String>()) { fields, question in
      guard case .object(let members) = question.evidence else { return }
      fields.formUnion(members.map { "\(question.kind).\($0.key)" })
    }
    #expect(written == documented["summary: evidence"])
  }

  @Test func `every field of meeting conclusions is documented, and no other`() throws {
    let written = paths(of: ConclusionsJSON.value(of: try invented.conclusions(), .english))
    #expect(written == documented["meeting conclusions"])
  }

  @Test func `what falls due next is written as due writes it`() throws {
    let next = try #require(JSONReport.value(of: invented.summary(), .english)["next"]?["due"])
    #expect(paths(of: next) == documented["due"])
  }

  @Test func `every field of log is documented, and no other`() throws {
    let pledge = try #require(invented.dossiers.first?.pledge)
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .add,
      events: [Event(before: nil, after: .pledge(pledge)), Event(before: .pledge(pledge), after: nil)])
    let written = paths(of: LogJSON.value(of: [batch]), leaves: ["events[].before", "events[].after"])
    #expect(written == documented["log"])
  }

  @Test func `every field of every record is documented, and no other`() throws {
    let briefing = Briefing(
      day: try day("2027-05-27"), month: try month("2027-05"), title: try text(vi: "Giao ban", en: "Briefing"))
    let reopening = Closing.Reopening(on: try day("2027-06-03"), by: "an", reason: try text(vi: "Nhầm", en: "Wrong"))
    let former = Closing.Former(on: try day("2027-06-01"), by: "an", hash: "00", reopening: reopening)
    let closing = Closing(
      month: try month("2027-05"), on: try day("2027-06-04"), by: "an", hash: "01", reopening: reopening,
      former: [former])
    let records =
      portfolio.ministry.records + [.briefing(briefing), .closing(closing)]
      + invented.dossiers.flatMap(\.records)
    let kinds = Dictionary(grouping: records) { $0.key.description.prefix { $0 != ":" } }
    #expect(kinds.count == 10)
    for (kind, records) in kinds where kind != "checkIn" && kind != "extension" {
      let written = paths(of: .array(records.map(RecordJSON.value)), leaves: ["metric", "moves[]"])
      #expect(written == documented["record: \(kind)"], "record: \(kind)")
    }
    for (kind, field) in [("checkIn", "checkIns[]."), ("extension", "extensions[].")] {
      let written = paths(of: .array((kinds[Substring(kind)] ?? []).map(RecordJSON.value)))
      let shown = (documented["show"] ?? []).filter { $0.hasPrefix(field) }.map { String($0.dropFirst(field.count)) }
      #expect(written == Set(shown), "record: \(kind)")
    }
  }

  @Test func `the inputs of every rule are documented, and no other`() throws {
    let today = try day("2027-06-30")
    let title = try text(vi: "Khảo sát", en: "Survey")
    let findings: [Finding] = [
      .level(KeptLevel(.atLeast, 95), reading: 94, on: today, onTrackFrom: 0.95),
      .attainment(reading: 1, on: today, expected: 2, attainment: 0.5, onTrackFrom: 0.95, atRiskFrom: 0.8),
      .notJudged(.tooEarly(share: 0.05)), .notJudged(.noTarget), .notJudged(.noBaseline), .notJudged(.noReading),
      .overdue(due: today, days: 1), .dueSoon(due: today, days: 1, threshold: 14),
      .taskOverdue(title: title, due: today), .extensionGrantedThisMonth(oldDue: today, newDue: today),
      .withinTime(due: nil), .noDueDayAndNoTasks, .dutyKept(invented.june), .dutyNotKept(invented.june),
      .dutyNotReported(invented.june), .dutyNotYetOwed, .notActive(.done), .stale(invented.june, graceEnd: today),
      .ownerSays(.onTrack, invented.june), .supervisorSays(.atRisk, invented.june), .ownerAlone, .mismatch(steps: 1),
    ]
    let written = findings.reduce(into: Set<String>()) { fields, finding in
      let value = WhyJSON.value(of: finding, .english)
      guard case .string(let rule)? = value["rule"], case .object(let inputs)? = value["inputs"] else { return }
      fields.formUnion(inputs.isEmpty ? [rule] : inputs.map { "\(rule).\($0.key)" })
    }
    #expect(written == documented["why: inputs"])
  }

  /// Every field that is not an object itself, as the tables name it.
  ///
  /// - Parameter leaves: objects that another table describes.
  private func paths(of value: JSONValue, leaves: Set<String> = []) -> Set<String> {
    var found: Set<String> = []
    collect(value, at: "", leaves, &found)
    // An object that is null elsewhere, an array that is empty elsewhere.
    return found.filter { path in !found.contains { $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[]") } }
  }

  private func collect(_ value: JSONValue, at path: String, _ leaves: Set<String>, _ found: inout Set<String>) {
    if leaves.contains(path) {
      found.insert(path)
      return
    }
    switch value {
    case .object(let members) where members.map(\.key) != ["vi", "en"]:
      if members.isEmpty { found.insert(path) }
      for member in members {
        collect(member.value, at: path.isEmpty ? member.key : "\(path).\(member.key)", leaves, &found)
      }
    case .array(let values):
      if path.isEmpty {
        for value in values { collect(value, at: "", leaves, &found) }
        return
      }
      let objects = values.filter { value in
        if case .object(let members) = value { members.map(\.key) != ["vi", "en"] } else { false }
      }
      if objects.isEmpty { found.insert(path) }
      for object in objects { collect(object, at: path + "[]", leaves, &found) }
    default: found.insert(path)
    }
  }

  /// By heading: the first column of its table.
  private static func documentedFields() throws -> [String: Set<String>] {
    let text = try String(contentsOfFile: Project.folder + "/docs/json.md", encoding: .utf8)
    var fields: [String: Set<String>] = [:]
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else { continue }
      fields[heading, default: []].insert(String(line[line.index(line.startIndex, offsetBy: 3)..<end]))
    }
    return fields
  }
}
