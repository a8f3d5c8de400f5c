import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// The check-in beside that of the month before, of a measured pledge of an invented ministry in June 2027.
@Suite struct CheckInBesideTests {
  /// In May it said what was to be next.
  private func measured(_ language: Language = .english, size: Size = Size(columns: 120, rows: 40)) throws
    -> BoardFixture
  {
    var fixture = try BoardFixture.practice(size: size, language: language)
    var may = try last(fixture)
    may.next = next
    fixture.saveElsewhere(.checkIn(may))
    fixture.press(.character("R"))
    fixture.goTo("EDU-1")
    fixture.press(.character("c"))
    return fixture
  }

  private let next = Bilingual(vi: "Mở mười lớp nữa.", en: "Open ten more classes.")

  private func last(_ fixture: BoardFixture) throws -> CheckIn {
    let month = try #require(Month("2027-05"))
    return try #require(fixture.dossier("EDU-1")?.checkIn(in: month))
  }

  @Test(arguments: Language.allCases) func `last month's reading, next and obstacle stand at the left`(
    language: Language
  ) throws {
    let fixture = try measured(language)
    let lines = fixture.screen.split(separator: "\n").map(String.init)
    let reading = NumberText.screenText(try #require(try last(fixture).reading), language)
    let obstacle = try #require(try last(fixture).obstacle?.text(language))
    let month = try #require(Month("2027-05")).name.capitalised.text(language)
    let words = try #require(next?.text(language))
    for text in [month, reading, words, String(obstacle.prefix(12))] {
      let line = try #require(lines.first { $0.contains(text) }, "\(text)")
      let before = try #require(line.range(of: text)).lowerBound
      #expect(String(line[..<before]).displayWidth < 40, "\(line)")
    }
  }

  @Test func `on a narrow screen it stands above, a line each`() throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      let fixture = try measured(size: size)
      #expect(fixture.screen.contains("│ May 2027") && fixture.screen.contains("│ Reading: 22,695 people"))
      #expect(fixture.form?.layout(try #require(fixture.board.formContext)).isBeside == false)
    }
  }

  @Test func `the expected value and the gap follow what is typed`() throws {
    var fixture = try measured()
    fixture.press(.backspace)
    #expect(fixture.screen.contains("Expected on ") && !fixture.screen.contains(" behind"))
    fixture.type("20,000")
    let path = try #require(fixture.dossier("EDU-1")?.pledge.metric?.path)
    let day = try #require(fixture.dossier("EDU-1")?.checkIns.last?.readingDay)
    let gap = NumberText.screenText(path.expected(on: day) - 20_000, .english, maximumFractionDigits: 1)
    #expect(fixture.screen.contains("; \(gap) behind"))
    fixture.press(.control("u"))
    fixture.type("40,000")
    #expect(fixture.screen.contains(" ahead"))
    try fixture.fill(.readingDay, "2027-06-01")
    #expect(fixture.screen.contains("Expected on 1 Jun 2027"))
  }

  @Test func `last month's next is taken over as what was done by one key, once`() throws {
    var fixture = try measured()
    let next = try #require(next?.en)
    let did = try #require(fixture.form?.fields.first { $0.name == .did }?.typed)
    #expect(fixture.screen.contains("Next (Ctrl-r)"))
    fixture.press(.control("r"))
    #expect(fixture.form?.focused.name == .did && fixture.form?.focused.typed == did + "\n" + next)
    fixture.press(.control("r"))
    #expect(fixture.effects.last == .bell && fixture.form?.focused.typed == did + "\n" + next)
    fixture.save()
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.did?.en == did + "\n" + next)
  }

  @Test func `a first check-in has nothing beside it, and no key for it`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"))
    #expect(fixture.form != nil && !fixture.screen.contains("Ctrl-r"))
    fixture.press(.control("r"))
    #expect(fixture.form?.isChanged == false)
  }

  @Test func `a metric without a path shows its target`() throws {
    var fixture = try BoardFixture.may2023()
    let line = try #require(
      fixture.board.view?.portfolio.lines.first { $0.pledge.metric?.target != nil && $0.pledge.metric?.path == nil })
    fixture.goTo(line.pledge.code.description)
    fixture.press(.character("c"))
    let target = NumberText.screenText(try #require(line.pledge.metric?.target), .english)
    #expect(fixture.screen.contains("Target: \(target)"))
  }

  @Test func `a level that is to be kept is shown with whether it is`() throws {
    var fixture = try BoardFixture.practice()
    let seen = try #require(fixture.dossier("EDU-1")?.pledge)
    var level = seen
    level.metric = Metric(
      name: try #require(Bilingual(vi: "Đúng hẹn", en: "In time")),
      unitOfMeasure: try #require(Bilingual(vi: "%", en: "%")),
      keep: .atLeast, target: 95)
    fixture.saveElsewhere(.edit(from: seen, to: level))
    fixture.press(.character("R"))
    fixture.goTo("EDU-1")
    fixture.press(.character("c"), .backspace)
    #expect(fixture.screen.contains("Level to keep: at least 95 %") && !fixture.screen.contains("; kept"))
    fixture.type("94")
    #expect(fixture.screen.contains("at least 95 %; not kept"))
    fixture.press(.backspace)
    fixture.type("6")
    #expect(fixture.screen.contains("at least 95 %; kept"))
  }
}
