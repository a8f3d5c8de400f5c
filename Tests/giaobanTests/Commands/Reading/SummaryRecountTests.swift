import Foundation
import GiaobanCore
import Testing

/// The figures of the summary against the same counted by SQL.
@Suite struct SummaryRecountTests {
  @Test(arguments: ["2027-06", "2027-05", "2027-03", "2026-12", "2027-Q1", "2027-04..2027-06", "2027"])
  func `the practice year counts the same in SQL`(text: String) throws {
    let program = try Program.withPracticeYear()
    try expectSameCount(program, text, today: "2027-06-21")
  }

  @Test(arguments: ["2023-05", "2023-06", "2023-Q2"])
  func `May 2023 counts the same in SQL`(text: String) throws {
    try expectSameCount(try Program.withMay2023(), text, today: "2023-06-20")
  }

  @Test func `what was extended after it was due counts the same in SQL, and is told with these words`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("add X --unit SEC --assigned-on 2027-06-01 --due 2027-06-10")
    try program.line("extend SEC-3 --to 2027-09-30 --reason storm --granted-by BINH")
    try expectSameCount(program, "2027-06", today: "2027-06-21")
    let summary = try #require(try program.json("summary") as? [String: Any])
    let overdue = try #require((summary["overdue"] as? [[String: Any]])?.first)
    #expect(overdue["code"] as? String == "SEC-3" && overdue["daysLate"] as? Int == 11)
    #expect(overdue["extendedOn"] as? String == "2027-06-21")
    #expect(try program.line("summary").contains("extended after it was due, on 21 Jun 2027"))
    #expect(try program.line("summary --lang vi").contains("được gia hạn khi đã quá hạn, ngày 21/06/2027"))
    // The next month it is open in time.
    let july = try #require(try program.json("summary", "--today", "2027-07-12") as? [String: Any])
    #expect((july["overdue"] as? [Any])?.isEmpty == true)
  }

  private func expectSameCount(_ program: Program, _ text: String, today: String) throws {
    let summary = try #require(try program.json("summary", text) as? [String: Any])
    let months = try #require(MonthRange(text))
    let day = min(try #require(Day(today)), months.last.last)
    let recount = try SummaryRecount(storePath: program.storePath, months: months, on: day)
    let counts = try #require(summary["counts"] as? [String: Int])
    #expect(try recount.counts() == counts)
    #expect(counts.values.contains { $0 > 0 })
    #expect(try recount.lateByOriginal() == summary["doneLateByOriginal"] as? Int)
    let (done, due) = (
      counts["doneOnTime", default: 0] + counts["doneLate", default: 0], counts["openOverdue", default: 0]
    )
    let rate = done + due == 0 ? nil : Double(done) / Double(done + due)
    #expect(summary["completionRate"] as? Double == rate)
    #expect(codes(summary["done"]) == (try recount.done()).sorted())
    #expect(codes(summary["overdue"]) == (try recount.overdue()).sorted())
    let blocks = try #require(summary["blocks"] as? [[String: Any]]).compactMap { $0["checkIns"] as? [String: Int] }
    #expect(blocks.reduce(0) { $0 + $1["made", default: 0] } == (try recount.checkInsMade()))
    #expect(blocks.reduce(0) { $0 + $1["owed", default: 0] } == (try recount.checkInsMissing()))
    let extended = try #require(summary["extended"] as? [[String: Any]]).map { row in
      "\(row["code"] as? String ?? "") \((row["newDue"] as? String).flatMap(Day.init)?.number ?? 0)"
    }
    #expect(extended.sorted() == (try recount.extensions()))
    #expect(try league(summary) == (try recount.league()))
  }

  private func codes(_ rows: Any?) -> [String] {
    ((rows as? [[String: Any]]) ?? []).compactMap { $0["code"] as? String }.sorted()
  }

  private func league(_ summary: [String: Any]) throws -> [String] {
    let rows = try #require(summary["league"] as? [[String: Any]])
    return rows.map { row in
      let numbers = ["pledges", "done", "due", "overdue", "missingCheckIns", "extensions"].map {
        String(row[$0] as? Int ?? -1)
      }
      return ([row["unit"] as? String ?? ""] + numbers).joined(separator: " ")
    }.sorted()
  }
}
