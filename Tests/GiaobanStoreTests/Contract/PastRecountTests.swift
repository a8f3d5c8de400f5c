import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// What months were judged by, counted again by a program that knows docs/ alone and does the log again from its start.
@Suite struct PastRecountTests {
  @Test(arguments: UInt64(1)...30)
  func `the Python script that knows docs/rules.md alone sees every month as the store does`(seed: UInt64) throws {
    let folder = try TemporaryFolder("recount")
    let path = folder.file("store.giaoban")
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    var changes = PastChanges(seed: seed, store: store)
    for _ in 0..<40 { try changes.step() }
    let today = changes.today
    let months = (0...5).map { today.inMonth.adding(months: -$0) }
    let recount = try recount(path, months: "\(months[5].iso)..\(months[0].iso)", today: today, in: folder)
    for month in months {
      let portfolio = try store.portfolio(Viewpoint(month: month, today: today), scope: .month)
      let told = try #require(recount[month.iso])
      #expect(told.closed == portfolio.ministry.isClosed(month))
      // What is told of a closed month comes from its closing.
      if told.closed { continue }
      for (place, mine, theirs) in PastComparison(portfolio).differences(from: told) {
        Issue.record("seed \(seed), \(month) seen on \(today), \(place): store \(mine), script \(theirs)")
      }
    }
    withExtendedLifetime(folder) {}
  }

  private func recount(
    _ path: String, months: String, today: Day, in folder: TemporaryFolder
  ) throws -> [String: ToldMonth] {
    let script = Project.folder + "/scripts/check-past.py"
    let outcome = try runProgram(
      "/usr/bin/env", ["python3", script, path, months, today.iso], environment: folder.userEnvironment())
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    return try JSONDecoder().decode([String: ToldMonth].self, from: outcome.standardOutput)
  }
}

/// A month as the script tells it.
struct ToldMonth: Decodable {
  struct Pledge: Decodable, Equatable {
    var unit: String
    var block: String?
    var status: String?
    var due: String?
    var dueOriginal: String?
    var duty: String?
    var core: Bool
    var bold: Bool
    var metric: Metric
    var tasks: [String: Task]
    var tasksDone: Int
    var tasksTotal: Int
  }

  struct Metric: Decodable, Equatable {
    var keep: String?
    var baseline: Double?
    var baselineDay: String?
    var target: Double?
    var targetDay: String?
    var waypoints: [Waypoint]?
  }

  struct Waypoint: Decodable, Equatable {
    var day: String
    var value: Double
  }

  struct Task: Decodable, Equatable {
    var due: String?
    var done: Bool
  }

  struct Unit: Decodable, Equatable {
    var block: String
    var cutOff: String
    var graceEnd: String
    var settings: Rules
  }

  struct Rules: Decodable, Equatable {
    var cutOffDay: Int
    var graceWorkingDays: Int
    var daysOff: [String]
    var onTrackFrom: Double
    var atRiskFrom: Double
    var judgedFromShare: Double
    var dueSoonDays: Int
    var escalationWorkingDays: Int
  }

  struct Block: Decodable, Equatable { var leader: String? }

  var closed: Bool
  var pledges: [String: Pledge]
  var units: [String: Unit]
  var blocks: [String: Block]
}

/// The same of a portfolio, and what of it differs.
struct PastComparison {
  private let pledges: [String: ToldMonth.Pledge]
  private let units: [String: ToldMonth.Unit]
  private let blocks: [String: ToldMonth.Block]

  init(_ portfolio: Portfolio) {
    let (ministry, calendar, viewpoint) = (portfolio.ministry, portfolio.calendar, portfolio.viewpoint)
    pledges = Dictionary(
      uniqueKeysWithValues: portfolio.lines.map { line in
        let pledge = line.pledge
        let tasks = line.tasks.map {
          ("\($0.key.number)", ToldMonth.Task(due: $0.due?.iso, done: $0.isDone(on: viewpoint.day)))
        }
        let told = ToldMonth.Pledge(
          unit: "\(pledge.unit)", block: ministry.block(of: pledge.unit).map { "\($0.code)" },
          status: pledge.status(on: viewpoint.day)?.rawValue, due: line.dueInForce(on: viewpoint.day)?.iso,
          dueOriginal: pledge.dueOriginal?.iso, duty: pledge.isMonthlyDuty ? "monthly" : nil, core: pledge.isCore,
          bold: pledge.isBold, metric: Self.told(pledge.metric), tasks: Dictionary(uniqueKeysWithValues: tasks),
          tasksDone: tasks.count { $0.1.done }, tasksTotal: tasks.count)
        return ("\(pledge.code)", told)
      })
    units = Dictionary(
      uniqueKeysWithValues: ministry.units.values.map { unit in
        let told = ToldMonth.Unit(
          block: "\(unit.block)", cutOff: calendar.cutOff(of: viewpoint.month, for: unit.code).iso,
          graceEnd: calendar.graceEnd(of: viewpoint.month, for: unit.code).iso,
          settings: Self.told(calendar.settings(of: unit.code)))
        return ("\(unit.code)", told)
      })
    blocks = Dictionary(
      uniqueKeysWithValues: ministry.blocks.values.map {
        ("\($0.code)", ToldMonth.Block(leader: $0.leader.map { "\($0)" }))
      })
  }

  private static func told(_ metric: Metric?) -> ToldMonth.Metric {
    ToldMonth.Metric(
      keep: metric?.keep?.rawValue, baseline: metric?.baseline, baselineDay: metric?.baselineDay?.iso,
      target: metric?.target,
      targetDay: metric?.targetDay?.iso,
      waypoints: metric?.waypoints.map { ToldMonth.Waypoint(day: $0.day.iso, value: $0.value) })
  }

  private static func told(_ settings: Settings) -> ToldMonth.Rules {
    ToldMonth.Rules(
      cutOffDay: settings.cutOffDay, graceWorkingDays: settings.graceWorkingDays,
      daysOff: settings.daysOff.map(\.iso).sorted(), onTrackFrom: settings.onTrackFrom,
      atRiskFrom: settings.atRiskFrom, judgedFromShare: settings.judgedFromShare, dueSoonDays: settings.dueSoonDays,
      escalationWorkingDays: settings.escalationWorkingDays)
  }

  /// The place (kind, code and field), this value, and that of `other`.
  func differences(from other: ToldMonth) -> [(String, String, String)] {
    Self.differences("pledge", pledges, other.pledges) + Self.differences("unit", units, other.units)
      + Self.differences("block", blocks, other.blocks)
  }

  private static func differences<Value: Equatable>(
    _ kind: String, _ mine: [String: Value], _ theirs: [String: Value]
  ) -> [(String, String, String)] {
    Set(mine.keys).union(theirs.keys).sorted().flatMap { code -> [(String, String, String)] in
      guard let left = mine[code], let right = theirs[code] else {
        return [("\(kind) \(code)", mine[code] == nil ? "none" : "there", theirs[code] == nil ? "none" : "there")]
      }
      return left == right
        ? []
        : zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children).compactMap { left, right in
          let values = ("\(left.value)", "\(right.value)")
          return values.0 == values.1 ? nil : ("\(kind) \(code) \(left.label ?? "")", values.0, values.1)
        }
    }
  }
}
