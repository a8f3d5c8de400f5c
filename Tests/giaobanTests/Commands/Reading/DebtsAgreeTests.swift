import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanReports
import GiaobanStore
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard
@testable import GiaobanService
@testable import giaoban

/// The header of the board, the to-do view, `due`, the summary and the reminder of a unit count the same rows by the same word.
@Suite struct DebtsAgreeTests {
  private struct Counts: Equatable {
    let late: Int
    let owed: Int
    let overdue: Int
    let toDecide: Int
    let proposed: Int
  }

  /// - Returns: what counts otherwise than `due` and the summary on that day; empty where all agree.
  private func disagreements(_ store: any Store, on today: Day) throws -> [String] {
    let viewpoint = Viewpoint(today: today)
    let portfolio = try store.portfolio(viewpoint, scope: .owing)
    let items = portfolio.dueItems(withinDays: ReminderCounts.days)
    let due = Counts(
      late: items.count { $0.kind == .checkIn && $0.isOverdue },
      owed: items.count { $0.kind == .checkIn && !$0.isOverdue },
      overdue: items.count { $0.kind != .checkIn && $0.isOverdue },
      toDecide: try SummarySource(store: store).summary(seenFrom: viewpoint).pending.count,
      proposed: portfolio.lines.count { $0.pledge.status(on: today) == .proposed })
    let view = MonthView(portfolio)
    let header = Counts(
      late: view.reminders[.late], owed: view.reminders[.owed], overdue: view.reminders[.overdue],
      toDecide: view.reminders[.toDecide], proposed: view.reminders[.notTakenUp])
    let list = ToDoList(view)
    let rows = { (group: ToDoList.Group) in list.sections[group.rawValue].count }
    let toDo = Counts(
      late: rows(.late), owed: rows(.owed), overdue: rows(.overdue), toDecide: rows(.decisions),
      proposed: rows(.suggestions))
    var found: [String] = []
    if header != due { found.append("\(today): header \(header), due \(due)") }
    if toDo != due { found.append("\(today): to do \(toDo), due \(due)") }
    found += try disagreementsOfFilters(list, view, on: today)
    for unit in portfolio.ministry.orderedUnits {
      let asked = UnitDebts(of: unit, owing: items, in: portfolio).items.count
      let debt = list.debts.first { $0.unit == unit.code }.map { $0.late + $0.owed + $0.overdue + $0.dueSoon } ?? 0
      if asked != debt { found.append("\(today): \(unit.code) \(debt), reminder \(asked)") }
    }
    return found
  }

  /// - Returns: the filters that do not choose the pledges that have a row in the group of the same word.
  private func disagreementsOfFilters(_ list: ToDoList, _ view: MonthView, on today: Day) throws -> [String] {
    let words: [(String, ToDoList.Group)] = [
      ("is:late", .late), ("is:owed", .owed), ("is:overdue", .overdue), ("is:toDecide", .decisions),
      ("is:proposed", .suggestions),
    ]
    return try words.compactMap { word, group in
      let filter = try PledgeFilter([word])
      let portfolio = view.portfolio
      let chosen = portfolio.lines.indices.filter { place in
        filter.matches(
          portfolio.lines[place], view.assessments[place], in: portfolio.ministry, seenFrom: portfolio.viewpoint)
      }
      let listed = Set(list.sections[group.rawValue].entries.map(\.place))
      return Set(chosen) == listed ? nil : "\(today): \(word) \(chosen.count), to do \(listed.count)"
    }
  }

  private func store(_ file: BriefingFile) throws -> MemoryStore {
    let store = MemoryStore()
    let pin = file.settings.pinnedDay
    _ = try store.apply(.load(file.records, isFirst: true), signature(try #require(pin)))
    return store
  }

  private static let practiceYear = Result { try BriefingFile(path: Project.folder + "/samples/practice-year.yaml") }

  private func practice() throws -> MemoryStore { try store(try Self.practiceYear.get()) }

  private func signature(_ day: Day) -> Signature {
    Signature(by: "tester", at: Timestamp(milliseconds: 0), today: day)
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  @Test func `they agree in May 2023`() throws {
    let store = try store(try BriefingFile.may2023())
    for iso in ["2023-06-20", "2023-06-23", "2023-06-26", "2023-06-30", "2023-07-01", "2023-07-26"] {
      #expect(try disagreements(store, on: try day(iso)) == [])
    }
  }

  @Test func `they agree in the practice year`() throws {
    let store = try practice()
    for iso in ["2027-06-21", "2027-06-30", "2027-07-01", "2027-07-28", "2027-08-31"] {
      #expect(try disagreements(store, on: try day(iso)) == [])
    }
  }

  @Test(arguments: UInt64(1)...6)
  func `they agree after random work, and a month's end changes no debt of the months before`(seed: UInt64) throws {
    let store = try practice()
    var work = RandomWork(generator: SeededGenerator(seed: seed))
    let last = try day("2027-06-30")
    for today in [last.adding(days: -9), last.adding(days: -5), last] {
      try work.work(on: today, in: store, steps: 12)
    }
    #expect(try disagreements(store, on: last) == [])
    #expect(try disagreements(store, on: last.adding(days: 1)) == [])
    let debts = { (today: Day) in
      try store.portfolio(Viewpoint(today: today), scope: .owing).dueItems(withinDays: 0)
        .filter { $0.kind == .checkIn && ($0.month ?? last.inMonth) <= last.inMonth }
        .map { "\($0.pledge) \($0.month?.iso ?? "–") \($0.due)" }
    }
    #expect(try debts(last) == debts(last.adding(days: 1)))
    #expect(try !debts(last).isEmpty)
    try work.work(on: last.adding(days: 2), in: store, steps: 12)
    #expect(try disagreements(store, on: last.adding(days: 2)) == [])
  }
}

/// What people do in a month, at random: what the rules refuse is not done.
private struct RandomWork {
  var generator: SeededGenerator

  mutating func work(on today: Day, in store: any Store, steps: Int) throws {
    let signature = Signature(by: "tester", at: Timestamp(milliseconds: 0), today: today)
    let codes = try store.portfolio(Viewpoint(today: today), scope: .everything).lines.map(\.pledge.code)
    for _ in 0..<steps {
      let code = try #require(codes.randomElement(using: &generator))
      let dossier = try #require(try store.dossier(code))
      _ = try? store.apply(try change(of: dossier, on: today), signature)
    }
  }

  private mutating func change(of dossier: Dossier, on today: Day) throws -> Change {
    let code = dossier.pledge.code
    let reason = try #require(Bilingual(vi: "vì thế", en: nil))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0...2:
      let status = [PledgeStatus.done, .dropped, .paused, .active].randomElement(using: &generator) ?? .done
      return .move([code], to: status, on: today, reason: "vì thế")
    case 3: return .finish(try checkIn(of: dossier.pledge, on: today), on: today)
    case 4: return .extend([code], to: today.adding(days: 60), reason: reason)
    case 5: return .returnCheckIn(dossier.checkIns.last?.key ?? key(code, today), reason: reason)
    case 6: return .addTask(code, title: reason, due: today.adding(days: Int.random(in: -9...9, using: &generator)))
    default: return .checkIn(try checkIn(of: dossier.pledge, on: today))
    }
  }

  private mutating func key(_ code: PledgeCode, _ today: Day) -> CheckInKey {
    CheckInKey(pledge: code, month: today.inMonth.adding(months: -Int.random(in: 0...2, using: &generator)))
  }

  private mutating func checkIn(of pledge: Pledge, on today: Day) throws -> CheckIn {
    var checkIn = CheckIn.nothingNew(
      of: pledge, in: key(pledge.code, today).month, noNumber: .dataLate, on: today, by: "tester")
    if pledge.isMonthlyDuty { checkIn.kept = true }
    if Bool.random(using: &generator) { checkIn.ask = Bilingual(vi: "Xin người", en: nil) }
    return checkIn
  }
}
