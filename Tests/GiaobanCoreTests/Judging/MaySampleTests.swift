import GiaobanCore
import Testing

/// The fifteen pledges of the briefing of May 2023, by code, origin, status and due day alone.
@Suite struct MaySampleTests {
  private static let assigned = day("2023-05-30")

  private let dossiers: [Dossier] = {
    let rows: [(String, PledgeOrigin, String?)] = [
      ("CNT-1", .own, "2026-05-30"), ("TDN-1", .own, "2025-12-31"), ("CNT-2", .suggestion, "2025-12-31"),
      ("CDS-1", .suggestion, nil), ("ATT-1", .suggestion, nil), ("ATT-2", .suggestion, nil),
      ("BC-1", .suggestion, nil), ("BC-2", .suggestion, nil), ("KBC-1", .directive, nil), ("KCN-1", .directive, nil),
      ("KCN-2", .directive, "2024-12-31"), ("KCN-3", .directive, nil), ("KVT-1", .directive, "2025-12-31"),
      ("BO-1", .directive, nil), ("BO-2", .directive, nil),
    ]
    let people = metric(
      from: 0, on: "2023-05-30", to: 1_500_000, by: "2026-05-30",
      through: [("2024-05-30", 500_000), ("2025-05-30", 1_000_000)])
    let users = metric(from: nil, on: nil, to: 100_000_000, by: "2025-12-31")
    let revenue = metric(from: nil, on: nil, to: nil, by: nil)
    let metrics = ["CNT-1": people, "TDN-1": users, "CNT-2": revenue]
    return rows.map { name, origin, due in
      Dossier(
        pledge: pledge(
          name, origin: origin, assigned: "2023-05-30", due: due, isDuty: name == "KCN-3", metric: metrics[name],
          moves: [Pledge.Move(day: assigned, status: origin == .suggestion ? .proposed : .active)]),
        tasks: name == "KCN-2" ? [task(1, of: name), task(2, of: name)] : [])
    }
  }()

  private let frame: Ministry = {
    let units = [
      ("BC", "KBC", false), ("TDN", "KBC", false), ("KBC", "KBC", true), ("CDS", "KCN", false), ("ATT", "KCN", false),
      ("CNT", "KCN", false), ("KCN", "KCN", true), ("KVT", "KVT", true), ("BO", "BO", true),
    ]
    let blocks = ["KBC", "KCN", "KVT", "BO"].enumerated().map { index, name in
      Record.block(Block(code: named(name), name: text(name), order: index + 1, spansMinistry: name == "BO"))
    }
    return Ministry(
      records: blocks
        + units.map { name, block, isCollective in
          .unit(OrgUnit(code: named(name), name: text(name), block: named(block), isCollective: isCollective))
        })
  }()

  private func assessments(on today: String) -> [PledgeCode: Assessment] {
    Dictionary(uniqueKeysWithValues: dossiers.map { ($0.pledge.code, assess($0, on: today, of: frame)) })
  }

  @Test func `as of 20 June nine check-ins are owed with three days left, none late`() {
    let all = assessments(on: "2023-06-20")
    #expect(all.count == 15)
    let owed = all.values.flatMap(\.owed)
    #expect(owed.count == 9)
    #expect(Set(owed.map(\.daysLeft)) == [3])
    #expect(Set(owed.map(\.month)) == [month("2023-06")])
    #expect(owed.filter(\.isLate).isEmpty)
    #expect(all.values.filter(\.isStale).isEmpty)
  }

  @Test func `as of 20 June two are on track, thirteen unknown`() {
    let all = assessments(on: "2023-06-20")
    #expect(Set(all.filter { $0.value.overall == .onTrack }.keys) == [code("KCN-2"), code("KVT-1")])
    #expect(all.values.filter { $0.overall == .unknown }.count == 13)
    #expect(all.values.filter { $0.status == .proposed }.count == 6)
  }

  @Test func `as of 20 June the tally says the same`() {
    let calendar = ReportingCalendar(ministry: frame, viewpoint: viewpoint("2023-06-20"))
    var tally = Tally()
    for dossier in dossiers {
      let line = dossier.line(calendar)
      tally.add(line, Assessment(of: line, calendar: calendar), month: month("2023-06"))
    }
    var wanted = Tally()
    wanted.total = 15
    wanted.health[.onTrack] = 2
    wanted.health[.unknown] = 13
    wanted.proposed = 6
    wanted.checkInsOwed = 9
    #expect(tally == wanted)
  }

  @Test func `as of 20 June there is no completion rate`() {
    let calendar = ReportingCalendar(ministry: frame, viewpoint: viewpoint("2023-06-20"))
    let cells = SixCells(lines: dossiers.map { $0.line(calendar) }, viewpoint: calendar.viewpoint)
    #expect(cells.completionRate == nil)
    #expect([cells.openInTime, cells.openOverdue, cells.undated, cells.proposed] == [4, 0, 5, 6])
  }

  @Test func `unreported, the nine are stale from 28 June and none stays on track`() {
    #expect(assessments(on: "2023-06-27").values.filter(\.isStale).isEmpty)
    let late = assessments(on: "2023-06-28")
    #expect(late.values.filter(\.isStale).count == 9)
    #expect(late.values.filter { $0.overall == .onTrack }.isEmpty)
    #expect(late[code("KCN-3")]?.overall == .offTrack)
  }
}
