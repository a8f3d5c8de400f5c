import GiaobanCore
import GiaobanTestSupport
import GiaobanText
import Testing

@Suite struct DayTextTypedTests {
  /// A Monday in the second quarter.
  private static let today = Day(year: 2027, month: 6, day: 21) ?? .first

  private func typed(_ text: String, as kind: DayKind = .due, base: Day? = nil) -> String? {
    DayText.typed(text, as: kind, from: Self.today, base: base)?.iso
  }

  private func problem(_ text: String, as kind: DayKind = .due) -> DayProblem? {
    do throws(DayProblem) {
      _ = try DayText.read(text, as: kind, from: Self.today)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: DayForms.all)
  func `what is due is read in every form in which a day is written`(_ text: String, _ day: String) {
    #expect(typed(text) == day)
    #expect(typed("  \(text.uppercased()) ") == day)
    #expect(typed(text, as: .target) == day)
  }

  /// “tháng sáu” is June, and without its accents “tháng sau”, the next month.
  @Test(arguments: DayForms.all.filter { text, _ in !text.lowercased().contains("tháng sáu") })
  func `accents are optional`(_ text: String, _ day: String) {
    #expect(typed(TextFold.folded(text)) == day)
  }

  @Test(arguments: DayForms.past)
  func `what has happened is the latest such day`(_ text: String, _ day: String) {
    for kind in DayKind.allCases where kind.direction == .past { #expect(typed(text, as: kind) == day) }
  }

  @Test(arguments: DayForms.refused)
  func `what names no day, or may be meant in two ways, is refused`(_ text: String) {
    for kind in DayKind.allCases { #expect(typed(text, as: kind) == nil) }
  }

  @Test func `a sign counts from the base day that a form gives, everything else from today`() throws {
    let due = try #require(Day("2028-01-31"))
    #expect(typed("+30d", base: due) == "2028-03-01")
    #expect(typed("+1m", base: due) == "2028-02-29")
    #expect(typed("+13m", base: due) == "2029-02-28")
    #expect(typed("-2m", base: due) == "2027-11-30")
    #expect(typed("30 ngày nữa", base: due) == "2027-07-21")
    #expect(typed("today", base: due) == "2027-06-21")
    #expect(typed("end of quarter", base: due) == "2027-06-30")
    #expect(typed("31/12", base: due) == "2027-12-31")
  }

  @Test func `each refusal says what is the matter`() throws {
    #expect(problem("soon") == .notADay("soon"))
    #expect(problem("31/6") == .noSuchDay("31/6"))
    #expect(problem("30/2/2027") == .noSuchDay("30/2/2027"))
    #expect(problem("6/30") == .monthFirst("6/30", meant: try #require(Day("2027-06-30"))))
    #expect(problem("30/6/27") == .shortYear("30/6/27"))
    #expect(problem("30/6/1850") == .outsideYears("30/6/1850"))
    #expect(problem("+900y") == .outsideYears("+900y"))
    #expect(problem("mùng 5/7") == .lunar("mùng 5/7"))
    #expect(problem("rằm") == .lunar("rằm"))
    #expect(problem("trước 30/6") == .before("trước 30/6", try #require(Day("2027-06-30"))))
    #expect(problem("thứ Hai 25/6/2027") == .otherWeekday("thứ Hai 25/6/2027", try #require(Day("2027-06-25"))))
    #expect(problem("Thường xuyên") == .repeats("Thường xuyên", isMonthly: true))
    #expect(problem("quarterly") == .repeats("quarterly", isMonthly: false))
    #expect(
      DayProblem.outsideYears("x").phrase.en == "“x” is outside the years that can be recorded, 1900 to 2200.")
    #expect(
      DayProblem.before("trước 30/6", try #require(Day("2027-06-30"))).phrase.vi
        == "“trước 30/6” có hai cách hiểu; hãy viết ngày cuối cùng được phép: 29/06/2027 hay 30/06/2027.")
  }

  /// What is shown of a day that was understood is understood as that day, whatever day it is and whenever it is read.
  @Test func `a day that is shown is read back as the day it means`() {
    var numbers = SeededGenerator(seed: 9)
    let years =
      (Day(year: 1901, month: 1, day: 1) ?? .first).number...(Day(year: 2199, month: 12, day: 31) ?? .last).number
    for _ in 0..<400 {
      let day = Day(number: Int.random(in: years, using: &numbers))
      let today = Day(number: Int.random(in: years, using: &numbers))
      for kind in DayKind.allCases {
        for text in [
          day.iso, DayText.full(day, .vietnamese), DayText.full(day, .english),
          DayText.withWeekday(day, .vietnamese) + "/\(day.year)", DayText.withWeekday(day, .english) + " \(day.year)",
        ] {
          #expect(DayText.typed(text, as: kind, from: today) == day, "seed 9: \(text)")
        }
        for text in [DayText.short(day, .vietnamese), DayText.short(day, .english)] where day.day < 29 {
          let read = DayText.typed(text, as: kind, from: today)
          #expect(read.map { ($0.day, $0.month) == (day.day, day.month) } == true, "seed 9: \(text)")
          #expect(
            read.map { kind.direction == .past ? $0 <= today && today - $0 < 366 : $0 >= today && $0 - today < 366 }
              == true)
        }
      }
    }
  }

  @Test(arguments: [
    ("2027-06", "2027-06"), ("6/2027", "2027-06"), ("06.2027", "2027-06"), ("tháng 6", "2027-06"),
    ("thang 7", "2026-07"),
    ("T6/2027", "2027-06"), ("June", "2027-06"), ("Dec", "2026-12"), ("December 2027", "2027-12"),
    ("this month", "2027-06"),
    ("last month", "2027-05"), ("tháng trước", "2027-05"), ("tháng sau", "2027-07"), ("tháng này", "2027-06"),
  ])
  func `a month without its year is the latest one that has begun`(_ text: String, _ month: String) throws {
    #expect(try Month.read(text, from: Self.today).iso == month)
  }

  @Test(arguments: [
    ("2027-04..2027-06", "2027-04..2027-06"), ("4/2027..6/2027", "2027-04..2027-06"),
    ("tháng 4..tháng 6", "2027-04..2027-06"),
    ("quý II/2027", "2027-04..2027-06"), ("Q2", "2027-04..2027-06"), ("quý III", "2026-07..2026-09"),
    ("2027", "2027-01..2027-12"), ("năm 2026", "2026-01..2026-12"), ("last quarter", "2027-01..2027-03"),
    ("tháng 5", "2027-05"),
  ])
  func `several months are named as periods`(_ text: String, _ months: String) throws {
    #expect(try MonthRange.read(text, from: Self.today).iso == months)
  }

  @Test(arguments: ["", "30/6/2027", "tháng", "13/2027", "6/1850", "tháng 6..tháng 4", "2027-06..", "x..y", "soon"])
  func `what is no month is refused`(_ text: String) {
    #expect(throws: DayProblem.self) { try MonthRange.read(text, from: Self.today) }
  }
}
