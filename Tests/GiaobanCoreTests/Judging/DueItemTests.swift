import GiaobanCore
import Testing

@Suite struct DueItemTests {
  private func items(_ dossier: Dossier, on today: String = "2023-06-20", within days: Int = 7) -> [DueItem] {
    let calendar = calendar(today)
    let line = dossier.line(calendar)
    return DueItem.items(of: line, Assessment(of: line, calendar: calendar), day: day(today), withinDays: days)
  }

  @Test func `the ladder of reminders is seven, three and one day, today, overdue`() {
    let steps: [Int: ReminderStep?] = [
      .min: .overdue, -1: .overdue, 0: .today, 1: .oneDay, 2: .threeDays, 3: .threeDays, 4: .sevenDays, 7: .sevenDays,
      8: nil, .max: nil,
    ]
    for (daysLeft, step) in steps { #expect(ReminderStep(daysLeft: daysLeft) == step) }
  }

  @Test func `check-ins are always owed, tasks and pledges when near or overdue`() {
    let dossier = Dossier(
      pledge: pledge(due: "2023-06-27", moves: [move("2023-05-30", .active)]),
      tasks: [
        task(1, due: "2023-06-01"), task(2, due: "2023-06-28"), task(3, due: "2023-06-01", done: "2023-06-10"), task(4),
      ])
    let found = items(dossier).sorted(by: DueItem.isBefore)
    #expect(found.map(\.kind) == [.task, .checkIn, .pledge])
    #expect(found.map(\.daysLeft) == [-19, 3, 7])
    #expect(found.map(\.task) == [1, nil, nil])
    #expect(found.map(\.month) == [nil, month("2023-06"), nil])
    #expect(found.first?.isOverdue == true)
  }

  @Test func `a pledge that is not active reminds of owed check-ins alone`() {
    let done = pledge(due: "2023-06-01", moves: [move("2023-05-30", .active), move("2023-06-26", .done)])
    let found = items(Dossier(pledge: done, tasks: [task(1, due: "2023-06-01")]), on: "2023-06-30")
    #expect(found.map(\.kind) == [.checkIn])
    #expect(found.map(\.escalation) == [1])
  }

  @Test func `a check-in that is a draft or returned is owed, and says so`() {
    let given = { (state: CheckInState) in
      items(
        Dossier(pledge: pledge(moves: [move("2023-05-30", .active)]), checkIns: [checkIn("2023-06", state)])
      ).map(\.given)
    }
    #expect(given(.draft) == [.draft])
    #expect(given(.returned) == [.returned])
    #expect(given(.submitted) == [])
    #expect(items(Dossier(pledge: pledge(moves: [move("2023-05-30", .active)]))).map(\.given) == [nil])
  }

  @Test func `only check-ins are escalated`() {
    let dossier = Dossier(
      pledge: pledge(due: "2023-01-20", moves: [move("2023-01-10", .active)]), tasks: [task(1, due: "2023-01-15")])
    for item in items(dossier) where item.kind != .checkIn { #expect(item.escalation == nil) }
    #expect(items(dossier).filter { $0.kind == .checkIn }.count == 6)
  }

  @Test func `on the same day check-ins stand before tasks and tasks before pledges, in order of code`() {
    let item = { (kind: DueItem.Kind, name: String, task: Int?) in
      DueItem(
        kind: kind, pledge: code(name), task: task, title: text("x"), unit: named("U"), due: day("2023-06-20"),
        daysLeft: 0)
    }
    let wanted = [
      item(.checkIn, "U-9", nil), item(.checkIn, "U-10", nil), item(.task, "U-1", 2), item(.task, "U-1", 10),
      item(.pledge, "U-1", nil),
    ]
    #expect(wanted.reversed().sorted(by: DueItem.isBefore) == wanted)
  }
}
