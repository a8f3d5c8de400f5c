import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct CheckInFormTests {
  @Test func `a check-in typed in Vietnamese is saved as it was typed`() throws {
    var fixture = try BoardFixture.may2023(language: .vietnamese)
    fixture.press(.character("3"), .character("c"), .right, .tab)
    fixture.type("Đã thống nhất kế hoạch với các đơn vị")
    fixture.press(.control("s"))
    let checkIn = try #require(fixture.dossier("KVT-1")?.checkIns.first)
    #expect(checkIn.did?.vi == "Đã thống nhất kế hoạch với các đơn vị")
    #expect(checkIn.health == .onTrack)
    #expect(checkIn.state == .submitted)
    #expect(checkIn.key.month == Month("2023-06"))
    #expect(fixture.board.overlays.isEmpty)
  }

  @Test func `a refused save keeps the form and what was typed, and says why`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .control("s"))
    #expect(fixture.board.overlays.count == 1)
    #expect(fixture.screen.contains("says nothing"))
  }

  @Test func `text left with Esc is there when the form is opened again`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab)
    fixture.type("half a sentence")
    fixture.press(.escape)
    #expect(fixture.board.overlays.isEmpty)
    fixture.press(.character("c"))
    #expect(fixture.screen.contains("half a sentence"))
  }

  @Test func `a number is read in the form of the language and shown as understood`() throws {
    var fixture = try BoardFixture.may2023(language: .vietnamese)
    fixture.press(.character(":"))
    fixture.type("CNT-1")
    fixture.press(.enter, .character("c"))
    fixture.type("12.500")
    #expect(fixture.screen.contains("= 12.500"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("CNT-1")?.checkIns.first?.reading == 12_500)
  }

  @Test func `what is no number is named at its field and nothing is saved`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character(":"))
    fixture.type("CNT-1")
    fixture.press(.enter, .character("c"))
    fixture.type("12x")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("“12x”: “x” is not the metric"))
    #expect(fixture.dossier("CNT-1")?.checkIns.isEmpty == true)
  }

  @Test func `a duty asks whether it was kept`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character(":"))
    fixture.type("KCN-3")
    fixture.press(.enter, .character("c"), .right, .control("s"))
    #expect(fixture.dossier("KCN-3")?.checkIns.first?.kept == true)
  }

  @Test func `a draft is kept in the store and still owed`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab)
    fixture.type("soon")
    fixture.press(.control("d"))
    #expect(fixture.dossier("KVT-1")?.checkIns.first?.state == .draft)
    #expect(fixture.screen.contains("9 owed"))
  }

  @Test func `a check-in for a future month is refused before a form opens`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("]"), .character("c"))
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.board.message?.isError == true)
  }

  @Test func `a megabyte pasted into a field is cut, and the form says so`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab, .paste(String(repeating: "á", count: 1_000_000)))
    #expect(fixture.screen.contains("the rest of the paste was cut"))
  }

  @Test func `a measured pledge without a number says why, at the field that asks`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character(":"))
    fixture.type("CNT-1")
    fixture.press(.enter, .character("c"))
    try focus(.next, &fixture)
    fixture.type("count them")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.focused.name == .noNumber)
    #expect(fixture.screen.contains("why there is none"))
    fixture.press(.right, .right, .control("s"))
    #expect(fixture.dossier("CNT-1")?.checkIns.first?.noNumber == .tooEarly)
  }

  /// The check-in of June 2027 of an invented ministry's pledge that is measured.
  private func measured(size: Size = Size(columns: 120, rows: 40)) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: size)
    fixture.press(.character(":"))
    fixture.type("EDU-1")
    fixture.press(.enter, .character("c"))
    return fixture
  }

  private func focus(_ name: RecordField, _ fixture: inout BoardFixture) throws {
    while try #require(fixture.board.formOnTop).focused.name != name { fixture.press(.tab) }
  }

  @Test func `what was said last month is seen at its field, and is no answer`() throws {
    var fixture = try measured(size: Size(columns: 80, rows: 24))
    #expect(!fixture.screen.contains("May 2027: "))
    try focus(.did, &fixture)
    #expect(fixture.screen.contains("May 2027: Now 22,695 people, 1,867 more this"))
    #expect(fixture.board.formOnTop?.focused.typed == "Now 24,100 people, 1,405 more this month.")
  }

  @Test func `a reading far off the path is asked about once, and saved when it is meant`() throws {
    var fixture = try measured()
    fixture.press(.control("u"))
    fixture.type("241,000")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("241,000 is far off the path"))
    #expect(fixture.screen.contains("Ctrl-s again saves it"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.reading == 24_100)
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.reading == 241_000)
  }

  @Test func `a reading of a day before the last one's is asked about once, and saved when it is meant`() throws {
    var fixture = try measured()
    try focus(.readingDay, &fixture)
    fixture.press(.control("u"))
    fixture.type("2027-05-01")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("The reading of 1 May 2027 is before that of May 2027"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.readingDay == Day("2027-05-01"))
  }

  @Test func `last month's words are asked about, a draft is not`() throws {
    var fixture = try measured()
    try focus(.did, &fixture)
    fixture.press(.control("u"))
    fixture.type("Now 22,695 people, 1,867 more this month.")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("told in the words of May 2027"))
    fixture.press(.control("u"))
    fixture.type("Twelve more classes.")
    #expect(!fixture.screen.contains("told in the words"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.did?.en == "Twelve more classes.")
  }

  @Test func `what someone else has saved meanwhile is told, and what was typed stays`() throws {
    var fixture = try measured()
    try focus(.obstacle, &fixture)
    fixture.type("mine")
    var other = try #require(fixture.dossier("EDU-1")?.checkIns.last)
    other.obstacle = Bilingual(vi: nil, en: "theirs")
    other.next = Bilingual(vi: nil, en: "their next step")
    fixture.saveElsewhere(.checkIn(other))
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("someone else has changed"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "theirs")
    // What was not touched is theirs now, what was typed stands beside what they wrote.
    #expect(fixture.screen.contains("their next step"))
    #expect(fixture.screen.contains("mine") && fixture.screen.contains("Recorded now: theirs"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "mine")
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.next?.en == "their next step")
  }

  @Test func `why it was returned is said as long as the form is open`() throws {
    var fixture = try measured()
    fixture.press(.escape)
    let key = CheckInKey(pledge: try #require(PledgeCode("EDU-1")), month: try #require(Month("2027-06")))
    fixture.saveElsewhere(.returnCheckIn(key, reason: try #require(Bilingual(vi: nil, en: "name the universities"))))
    fixture.press(.character("R"), .character("c"))
    #expect(fixture.screen.contains("Returned: name the universities"))
    fixture.type("1")
    #expect(fixture.screen.contains("Returned: name the universities"))
  }
}
