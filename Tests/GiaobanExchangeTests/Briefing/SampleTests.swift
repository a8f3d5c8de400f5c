import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanTestSupport
import Testing

/// samples/ beside the Tests folder.
let samples = URL(fileURLWithPath: Project.folder + "/samples")

func practiceYear() throws -> BriefingFile {
  try BriefingFile(path: samples.appendingPathComponent("practice-year.yaml").path)
}

/// What the store would hand out after loading `file`, seen on its pinned day.
func portfolio(of file: BriefingFile) throws -> Portfolio {
  let today = try #require(file.settings.pinnedDay)
  let viewpoint = Viewpoint(today: today)
  let ministry = Ministry(settings: file.settings, records: file.records)
  let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
  let lines = dossiers(of: file).values.map { $0.line(calendar) }
  return Portfolio(viewpoint: viewpoint, scope: .everything, ministry: ministry, lines: lines)
}

func dossiers(of file: BriefingFile) -> [PledgeCode: Dossier] {
  var dossiers = Dictionary(uniqueKeysWithValues: file.pledges.map { ($0.code, Dossier(pledge: $0)) })
  for record in file.records {
    if let code = record.key.pledge { dossiers[code]?.put(record) }
  }
  return dossiers
}

func assessments(of portfolio: Portfolio) -> [String: Assessment] {
  let calendar = portfolio.calendar
  return Dictionary(
    uniqueKeysWithValues: portfolio.lines.map { ($0.pledge.code.description, Assessment(of: $0, calendar: calendar)) })
}

@Suite struct `The sample of May 2023` {
  @Test func `holds fifteen pledges, six of them proposed, and nothing reported`() throws {
    let file = try BriefingFile.may2023()
    #expect(file.pledges.count == 15)
    #expect(file.pledges.filter { $0.status == .proposed }.count == 6)
    #expect(
      file.pledges.filter { $0.origin == .suggestion }.map(\.code.description) == [
        "CNT-2", "CDS-1", "ATT-1", "ATT-2", "BC-1", "BC-2",
      ])
    #expect(file.checkIns.isEmpty && file.extensions.isEmpty)
    #expect(file.tasks.map(\.key.description) == ["KCN-2#1", "KCN-2#2"])
    #expect(file.settings.pinnedDay == Day("2023-06-20"))
    #expect(file.leaders.count == 5 && file.blocks.count == 4 && file.units.count == 9)
    #expect(file.notes.count == 4)
  }

  @Test func `owes nine check-ins in three days on the day it pins, and judges two pledges`() throws {
    let portfolio = try portfolio(of: BriefingFile.may2023())
    let assessments = assessments(of: portfolio)
    let owed = assessments.values.flatMap(\.owed)
    #expect(owed.count == 9)
    #expect(owed.allSatisfy { $0.daysLeft == 3 && !$0.isLate })
    #expect(assessments.values.filter(\.isStale).isEmpty)
    #expect(assessments.filter { $0.value.overall == .onTrack }.keys.sorted() == ["KCN-2", "KVT-1"])
    #expect(assessments.values.filter { $0.overall == .unknown }.count == 13)
  }

  @Test func `has the numbers of the engineers and of the platform`() throws {
    let file = try BriefingFile.may2023()
    let engineers = try #require(file.pledges.first { $0.code.description == "CNT-1" }?.metric)
    #expect(engineers.waypoints.map(\.value) == [500_000, 1_000_000])
    #expect(engineers.target == 1_500_000)
    #expect(engineers.targetDay == Day("2026-05-30"))
    let platform = try #require(file.pledges.first { $0.code.description == "TDN-1" }?.metric)
    #expect(platform.target == 100_000_000 && platform.baseline == nil)
    let revenue = try #require(file.pledges.first { $0.code.description == "CNT-2" }?.metric)
    #expect(revenue.target == nil)
  }

  @Test func `is compiled in byte for byte, and small`() throws {
    let bytes = try Data(contentsOf: samples.appendingPathComponent("briefing-2023-05.yaml"))
    #expect(BriefingFile.may2023Bytes == [UInt8](bytes))
    #expect(bytes.count < 20_000)
  }

  @Test func `has titles of at most twelve words in both languages`() throws {
    for pledge in try BriefingFile.may2023().pledges + practiceYear().pledges {
      for title in [pledge.title.vi, pledge.title.en] {
        let words = try #require(title).split(separator: " ")
        #expect(words.count <= 12, "\(pledge.code.description): \(words.joined(separator: " "))")
      }
    }
  }
}

@Suite struct `The practice year` {
  @Test func `holds every state of pledge, check-in and extension`() throws {
    let file = try practiceYear()
    #expect(file.pledges.count == 43)
    #expect(Set(file.pledges.map(\.status)) == Set(PledgeStatus.allCases))
    #expect(Set(file.pledges.map(\.origin)) == Set(PledgeOrigin.allCases))
    #expect(Set(file.checkIns.map(\.state)) == Set(CheckInState.allCases))
    #expect(Set(file.checkIns.compactMap(\.noNumber)) == Set(NoNumberReason.allCases))
    #expect(Set(file.checkIns.compactMap(\.health)).isSuperset(of: [.onTrack, .atRisk, .offTrack]))
    #expect(Set(file.extensions.map { $0.decision?.isGranted }) == [nil, true, false])
    #expect(file.pledges.contains { $0.isMonthlyDuty } && file.pledges.contains { $0.isBold && $0.isCore })
    #expect(file.checkIns.contains { $0.kept == false } && file.checkIns.contains { $0.hasOpenAsk })
    #expect(file.pledges.contains { $0.metric != nil && $0.metric?.target == nil })
  }

  @Test func `is accepted whole by the rules of loading, and loading it again changes nothing`() throws {
    for file in try [BriefingFile.may2023(), practiceYear()] {
      let signature = Signature(by: "an", at: Timestamp(milliseconds: 0), today: try #require(file.settings.pinnedDay))
      let empty = Situation(ministry: Ministry(), dossiers: [:], highestNumbers: [:], signature: signature)
      let decision = try Change.load(file.records, isFirst: true).decide(in: empty)
      #expect(decision.events.map { $0.after } == file.records)
      let loaded = Situation(
        ministry: Ministry(records: file.records), dossiers: dossiers(of: file), highestNumbers: [:],
        signature: signature)
      #expect(throws: RuleViolation.log(.nothingChanges)) {
        try Change.load(file.records, isFirst: false).decide(in: loaded)
      }
    }
  }

  @Test func `shows every colour, staleness, mismatches and each step of the escalation`() throws {
    let assessments = try assessments(of: portfolio(of: practiceYear()))
    #expect(Set(assessments.values.map(\.overall)) == Set(Health.allCases))
    #expect(assessments["SEC-3"]?.isStale == true)
    #expect(assessments["EDU-1"]?.isMismatch == true)
    #expect(assessments["EDU-1"]?.computed == .atRisk)
    let steps = assessments.values.flatMap(\.owed).map(\.escalation)
    #expect(Set(steps) == [nil, 1, 2, 3])
  }
}

@Suite struct `Both samples` {
  @Test(arguments: ["briefing-2023-05.yaml", "practice-year.yaml"])
  func `write the number of each task, so that one may be renamed`(name: String) throws {
    let text = try String(contentsOf: samples.appendingPathComponent(name), encoding: .utf8)
    let written = text.split(separator: "\n").count { $0.hasPrefix("      - number: ") }
    #expect(try written == BriefingFile(path: samples.appendingPathComponent(name).path).tasks.count)
  }
}
