import GiaobanCore
import Testing

@testable import GiaobanReports

@Suite struct ReportKindTests {
  private func subjects(_ months: MonthRange) throws -> [ReportSubject] {
    let (unit, pledge) = (UnitCode("SEC"), PledgeCode("SEC-2"))
    return try ReportKind.allCases.map { kind in
      try #require(kind.subject(of: months, scope: .ministry, unit: unit, pledge: pledge))
    }
  }

  @Test func `a report that was chosen is of its kind and of the months chosen`() throws {
    let quarter = try #require(MonthRange("2027-Q2"))
    for (subject, kind) in zip(try subjects(quarter), ReportKind.allCases) {
      #expect(subject.kind == kind)
      let months = kind == .card ? MonthRange(quarter.last) : quarter
      #expect(subject.months == (kind == .conclusions ? nil : months))
    }
  }

  @Test func `one month is held against the one before`() throws {
    let june = try #require(MonthRange("2027-06"))
    let subject = ReportKind.difference.subject(of: june, scope: .ministry, unit: nil, pledge: nil)
    #expect(subject == .difference(june.first.adding(months: -1), june.last))
  }

  @Test func `nothing is made where what a kind needs is not chosen`() throws {
    let june = try #require(MonthRange("2027-06"))
    let missing = ReportKind.allCases.filter { $0.subject(of: june, scope: .ministry, unit: nil, pledge: nil) == nil }
    #expect(missing == [.slip, .card])
    #expect(missing.allSatisfy { $0.choices.contains(.unit) || $0.choices.contains(.pledge) })
  }

  @Test func `no two reports of a month have the same file`() throws {
    let names = try subjects(#require(MonthRange("2027-06"))).map { $0.fileName(.pdf) }
    #expect(Set(names).count == names.count, "\(names)")
    let block = try #require(BlockCode("KPR"))
    let june = try #require(MonthRange("2027-06"))
    #expect(ReportSubject.brief(june, .block(block)).fileName(.csv) == "giaoban-2027-06-KPR-brief.csv")
  }

  @Test func `each kind has words in both languages, and formats that say something of it`() throws {
    for kind in ReportKind.allCases {
      #expect(!kind.name.vi.isEmpty && kind.name.vi != kind.name.en)
      #expect(kind.formats.contains(.pdf) && kind.formats.contains(.json))
      for format in ReportFormat.allCases {
        #expect((kind.refusal(of: format) == nil) == kind.formats.contains(format))
      }
    }
    #expect(ReportKind.allCases.filter { !$0.formats.contains(.ics) } == [.difference])
  }

  @Test func `every report has a title and a name of its own in both languages`() throws {
    let subjects = try subjects(#require(MonthRange("2027-06")))
    #expect(Set(subjects.map(\.title)).count == subjects.count)
    for words in subjects.map(\.title) + subjects.map(\.nameInSentence) { #expect(words.vi != words.en) }
  }
}
