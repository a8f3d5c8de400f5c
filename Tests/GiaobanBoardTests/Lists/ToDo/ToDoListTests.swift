import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct ToDoListTests {
  private func rows(_ list: ToDoList) -> [ToDoList.Row] { (0..<list.count).compactMap { list[$0] } }

  private func headings(_ list: ToDoList) -> [ToDoList.Group: Int] {
    var counts: [ToDoList.Group: Int] = [:]
    for case .heading(let group, let count, _) in rows(list) { counts[group] = count }
    return counts
  }

  private func codes(_ group: ToDoList.Group, _ view: MonthView) -> [String] {
    rows(ToDoList(view)).compactMap { row in
      switch row {
      case .pledge(group, let entry): view.portfolio.lines[entry.place].pledge.code.description
      case .unit(group, let debt): debt.unit.text
      default: nil
      }
    }
  }

  private func practice() throws -> MonthView { try #require(try BoardFixture.practice().board.view) }

  @Test func `each heading stands before its rows and says how many they are`() throws {
    let list = ToDoList(try practice())
    var order: [Int] = []
    var left = 0
    for row in rows(list) {
      if case .heading(let group, let count, _) = row {
        #expect(left == 0)
        order.append(group.rawValue)
        left = count
      } else {
        left -= 1
      }
    }
    #expect(left == 0)
    #expect(order == order.sorted() && order.count == 9)
    #expect(list[list.count] == nil)
  }

  @Test func `what waits for the office, for a decision or for a unit has its group`() throws {
    let view = try practice()
    let counts = headings(ToDoList(view))
    #expect(counts[.toAcknowledge] == view.portfolio.lines.flatMap(\.marks).filter { $0.state == .submitted }.count)
    #expect(codes(.decisions, view) == ["SEC-3", "SEC-3", "REA-1", "BIZ-2", "EDU-1"])
    #expect(codes(.suggestions, view) == ["NEW-1", "DIG-1", "EDU-2", "POS-3"])
    #expect(codes(.withoutCore, view) == ["REA"])
    #expect(codes(.unjudged, view) == ["DAT-3", "ALL-1", "ALL-2"])
  }

  @Test func `check-ins that are late come first, the oldest on top`() throws {
    let view = try practice()
    #expect(codes(.late, view).prefix(3) == ["SEC-3", "SEC-3", "BOO-1"])
    let days = rows(ToDoList(view)).compactMap { row -> Int? in
      if case .pledge(.late, let entry) = row { entry.daysLeft } else { nil }
    }
    #expect(days == days.sorted() && days.allSatisfy { $0 < 0 })
  }

  @Test func `units are reminded in the order of how far their check-ins have been taken up`() throws {
    let view = try practice()
    #expect(codes(.reminders, view) == ["SEC", "BOO", "RAD", "CAB", "POS", "DAT", "DIG", "KDI", "ALL"])
    let debts = rows(ToDoList(view)).compactMap { row -> ToDoList.UnitDebt? in
      if case .unit(.reminders, let debt) = row { debt } else { nil }
    }
    let security = try #require(debts.first { $0.unit.text == "SEC" })
    #expect((security.late, security.owed, security.overdue, security.rung) == (2, 2, 0, .minister))
    #expect(view.portfolio.lines[security.oldest].pledge.code.description == "SEC-3")
  }

  @Test func `a closed month waits for nothing to be acknowledged`() throws {
    let portfolio = try practice().portfolio
    var ministry = portfolio.ministry
    let may = try #require(Month("2027-05"))
    ministry.put(.closing(Closing(month: may, on: may.last.adding(days: 3), by: "office", hash: "")))
    let view = MonthView(Portfolio(viewpoint: portfolio.viewpoint, ministry: ministry, lines: portfolio.lines))
    let months = rows(ToDoList(view)).compactMap { row -> Month? in
      if case .pledge(.toAcknowledge, let entry) = row, case .acknowledge(let month) = entry.matter {
        month
      } else {
        nil
      }
    }
    #expect(Set(months) == [Month("2027-06")])
  }

  @Test func `after a change the list is as if it were made anew`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"))
    let changes: [Change] = [
      .toggleDone([try #require(PledgeCode("SEC-3"))], on: try #require(Day("2027-06-21"))),
      .acknowledge(
        CheckInKey(pledge: try #require(PledgeCode("EDU-1")), month: try #require(Month("2027-05"))), health: .atRisk,
        note: nil),
      .toggleDone(
        [try #require(PledgeCode("CAB-2")), try #require(PledgeCode("BOO-1"))], on: try #require(Day("2027-06-21"))),
      .addTask(
        try #require(PledgeCode("DAT-3")), title: try #require(Bilingual("Rà soát", in: .vietnamese)),
        due: try #require(Day("2027-06-22"))),
    ]
    for change in changes {
      let before = fixture.board.toDo?.list
      fixture.save(change)
      #expect(fixture.board.message?.isError == false)
      let list = try #require(fixture.board.toDo?.list)
      #expect(list == ToDoList(try #require(fixture.board.view)))
      #expect(list != before)
    }
  }
}
