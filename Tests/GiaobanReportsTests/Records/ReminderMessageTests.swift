import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

struct ReminderMessageTests {
  private func items(_ portfolio: Portfolio, within days: Int = 7) -> [DueItem] {
    portfolio.entries.flatMap {
      DueItem.items(of: $0.line, $0.assessment, day: portfolio.viewpoint.day, withinDays: days)
    }
  }

  private func message(to code: String, in portfolio: Portfolio, within days: Int = 7) throws -> ReminderMessage? {
    let unit = try #require(portfolio.ministry.units[unit(code)])
    return ReminderMessage(to: unit, owing: items(portfolio, within: days), in: portfolio)
  }

  @Test(arguments: Language.allCases)
  func `a head is reminded by name, oldest debt first, and those above are told`(language: Language) throws {
    let message = try #require(try message(to: "NEW", in: try InventedMinistry().junePortfolio()))
    let text = message.text(language)
    expectGolden(text, "reports/reminder-\(language.rawValue).txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= ReminderMessage.columns })
  }

  @Test func `what is not late yet is asked for by its own day`() throws {
    let invented = try InventedMinistry()
    let portfolio = invented.portfolio(of: invented.june, today: try day("2027-06-15"))
    let message = try #require(try message(to: "DIG", in: portfolio, within: 40))
    #expect(
      message.text(.english) == """
        To: Trial Digital Office

        Practice Ministry kindly reminds you of what your unit owes, as of 15
        Jun 2027:

        1. DIG-2 – An assistant for each officer
        - task 1: Trial run, due on 10 Jul 2027 (25 days left)
        - the pledge itself, due on 20 Jul 2027 (35 days left)

        Please report and see to these by the days given, the first by 10 Jul
        2027. If something stands in the way, please let us know.

        Thank you very much.

        Practice Ministry

        """)
  }

  @Test func `a check-in that was returned is to be sent again, a draft is one`() throws {
    var invented = try InventedMinistry()
    for (code, state) in [("DIG-1", CheckInState.returned), ("DIG-2", .draft)] {
      let index = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == code })
      var checkIn = try #require(invented.dossiers[index].checkIns.last)
      checkIn.state = state
      invented.dossiers[index].put(.checkIn(checkIn))
    }
    let portfolio = invented.portfolio(of: invented.june, today: try day("2027-06-18"))
    let text = try #require(try message(to: "DIG", in: portfolio)).text(.vietnamese)
    #expect(text.contains("- báo cáo tháng 6/2027, chốt ngày 18/06/2027 (hôm nay, đã trả lại, cần"))
    #expect(text.contains("(hôm nay, mới là bản nháp)"))
  }

  @Test func `a unit that stands for many is addressed itself, and its leader is told`() throws {
    var invented = try InventedMinistry()
    invented.dossiers = [
      try dossier("ALL-9", vi: "Việc chung", en: "Common work", due: "2027-12-31", from: "2027-05-03")
    ]
    let portfolio = try invented.junePortfolio()
    let text = try #require(try message(to: "ALL", in: portfolio)).text(.vietnamese)
    #expect(text.hasPrefix("Kính gửi: Mọi đơn vị\nĐồng kính gửi: Bộ trưởng Đỗ Dũng\n\n"))
  }

  @Test func `a unit that owes nothing gets no message`() throws {
    let portfolio = try InventedMinistry().junePortfolio()
    #expect(try message(to: "ALL", in: portfolio) == nil)
    let unit = try #require(portfolio.ministry.units[unit("ALL")])
    #expect(ReminderMessage.nothingOwed(by: unit, .english) == "All units (ALL) owes nothing now. Thank you.\n")
    #expect(
      ReminderMessage.nothingOwed(by: unit, .vietnamese) == "Mọi đơn vị (ALL) hiện không nợ việc gì. Xin cảm ơn.\n")
  }
}
