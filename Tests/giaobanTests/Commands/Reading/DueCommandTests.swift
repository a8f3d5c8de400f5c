import Foundation
import GiaobanTestSupport
import Testing

@Suite struct DueCommandTests {
  @Test func `nine check-ins are owed, with three days left`() throws {
    let items = try Program.withMay2023().objects("due")
    #expect(items.count == 9)
    #expect(items.allSatisfy { $0["kind"] as? String == "checkIn" && $0["daysLeft"] as? Int == 3 })
    #expect(items.allSatisfy { $0["due"] as? String == "2023-06-23" && $0["month"] as? String == "2023-06" })
    let fields: Set = [
      "kind", "code", "task", "title", "block", "unit", "month", "due", "daysLeft", "escalation", "rung",
    ]
    #expect(Set(items.first?.keys ?? [:].keys) == fields)
  }

  @Test func `within and unit choose among them`() throws {
    let program = try Program.withMay2023()
    #expect(try program.objects("due", "--within", "2").isEmpty)
    #expect(try program.objects("due", "--within", "3", "--unit", "kcn").count == 3)
    #expect(try program.run("due", "--unit", "NONE").exitCode == 1)
    #expect(try program.run("due", "--within=-1").exitCode == 64)
  }

  /// The practice year's office of letters, which owes.
  @Test func `of one unit it is a reminder to its head, ready to send`() throws {
    let program = try Program.withPracticeYear()
    let text = try program.run("due", "--unit", "pos", "--lang", "vi").stdout
    #expect(text.hasPrefix("Kính gửi: "))
    #expect(text.contains("POS-1"))
    #expect(text.hasSuffix("Trân trọng cảm ơn.\n\nBộ Thực hành\n"))
    #expect(try program.run("due", "--unit", "pos", "--check").exitCode == 1)
    let items = try #require(try program.json("due", "--unit", "pos") as? [[String: Any]])
    #expect(!items.isEmpty && items.allSatisfy { $0["unit"] as? String == "POS" })
  }

  @Test func `a unit that owes nothing is told of as such`() throws {
    let outcome = try Program.withMay2023().run("due", "--unit", "kcn", "--within", "2", "--lang", "vi")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.contains(" (KCN) hiện không nợ việc gì."))
  }

  @Test func `check is exit code 1 once something is overdue`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("due", "--check").exitCode == 0)
    let late = try program.run("due", "--check", "--today", "2023-06-26")
    #expect(late.exitCode == 1)
    #expect(late.stdout.contains("3 days late"))
    #expect(late.stderr.isEmpty)
  }

  @Test func `nothing owed is said in words`() throws {
    let program = try Program()
    try program.run("init")
    #expect(try program.run("due").stdout == "Nothing is owed now. Thank you.\n")
    #expect(try program.run("due", "--lang", "vi").stdout == "Hiện không có việc nào đến hạn. Xin cảm ơn.\n")
    #expect(try program.run("due", "--check").exitCode == 0)
  }
}
