import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// Leaders, blocks, units, briefings and settings, from nothing.
@Suite struct MinistryFormTests {
  private func empty(_ language: Language = .english, size: Size = Size(columns: 100, rows: 30)) throws -> BoardFixture
  {
    let settings = Settings(pinnedDay: Day("2027-06-21"))
    return try BoardFixture(records: [.settings(settings)], size: size, language: language)
  }

  private func ministry(_ fixture: BoardFixture) throws -> Ministry {
    try #require(fixture.board.view?.portfolio.ministry)
  }

  @Test(arguments: Language.allCases) func `an empty store says what to do, step by step`(language: Language) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      let fixture = try empty(language, size: size)
      expectGolden(fixture.screen, "board/empty-\(size.columns)x\(size.rows)-\(language.rawValue).txt")
    }
  }

  @Test func `from nothing to a pledge by a alone`() throws {
    var fixture = try empty()
    fixture.press(.enter)
    fixture.type("binh")
    try fixture.fill(.name, "Mr Bình")
    fixture.failToSave(at: .jobTitle, "This is needed")
    fixture.type("Deputy Minister")
    fixture.save()
    #expect(fixture.screen.contains("There is no block yet. a or Enter: add a block"))
    fixture.press(.character("a"))
    fixture.type("kdi")
    try fixture.fill(.name, "Digital technology")
    try fixture.fill(.leader, "binh")
    fixture.save()
    #expect(fixture.screen.contains("There is no unit yet. a or Enter: add a unit"))
    fixture.press(.character("a"))
    #expect(fixture.form?.fields.first { $0.name == .block }?.typed == "KDI")
    fixture.type("edu")
    try fixture.fill(.name, "Office of Skills")
    try fixture.fill(.headName, "Mr Giang")
    fixture.save()
    #expect(fixture.screen.contains("There is no pledge yet. a: add a pledge"))
    fixture.press(.character("a"))
    fixture.type("Ten practice labs")
    fixture.save()
    #expect(fixture.board.selected == PledgeCode("EDU-1"))
    let ministry = try ministry(fixture)
    #expect(ministry.orderedBlocks.map(\.code.text) == ["KDI"] && ministry.orderedBlocks.first?.leader?.text == "BINH")
    #expect(ministry.orderedUnits.first?.head?.name == "Mr Giang" && ministry.orderedUnits.first?.block.text == "KDI")
  }

  @Test func `what cannot be a code is told, and a code that is there is taken`() throws {
    var fixture = try BoardFixture.practice()
    fixture.choose("new unit")
    fixture.type("1A")
    fixture.failToSave(at: .code, "“1A” is no code")
    try fixture.fill(.code, "edu")
    try fixture.fill(.name, "Another")
    try fixture.fill(.block, "")
    fixture.failToSave(at: .block, "Which block")
    try fixture.fill(.block, "KDI")
    fixture.press(.control("s"))
    #expect(fixture.form?.problem?.field == .code)
    let taken = try #require(UnitCode("EDU"))
    #expect(try ministry(fixture).units[taken]?.name.en == "Office of Skills")
  }

  @Test func `a new unit is of the block that is focused`() throws {
    for key in ["1", "2", "3"] {
      var fixture = try BoardFixture.practice()
      fixture.press(.character(key))
      let block = try #require(fixture.board.focusedBlock)
      fixture.choose("new unit")
      #expect(fixture.form?.fields.first { $0.name == .block }?.typed == block.text)
    }
  }

  @Test func `an unknown leader is told with how to add one`() throws {
    var fixture = try BoardFixture.practice()
    fixture.choose("new block")
    fixture.type("X")
    try fixture.fill(.name, "X")
    try fixture.fill(.leader, "zzz zzz")
    fixture.failToSave(at: .leader, "“: new leader” adds one")
    #expect(try ministry(fixture).blocks.values.allSatisfy { $0.name.en != "X" })
  }

  @Test func `a unit is chosen from a list and edited; someone else's edit of it is told`() throws {
    var fixture = try BoardFixture.practice()
    fixture.choose("edit unit")
    #expect(fixture.screen.contains("Edit unit: type to search"))
    fixture.type("skills")
    fixture.press(.enter)
    try fixture.fill(.contact, "room 12")
    let code = try #require(UnitCode("EDU"))
    let seen = try #require(try ministry(fixture).units[code])
    var other = seen
    other.contact = "room 7"
    fixture.saveElsewhere(.put(from: .unit(seen), to: .unit(other)))
    fixture.press(.control("s"))
    #expect(fixture.form?.problem?.words.en.contains("someone else has changed") == true)
    #expect(fixture.screen.contains("room 12") && fixture.screen.contains("Recorded now: room 7"))
    fixture.save()
    #expect(try ministry(fixture).units[code]?.contact == "room 12")
  }

  @Test func `a block has rules of its own, the ministry's where it has none`() throws {
    var fixture = try BoardFixture.practice()
    fixture.choose("edit block")
    fixture.type("KDI")
    fixture.press(.enter)
    try fixture.focus(.onTrackFrom)
    #expect(fixture.screen.contains("Empty: the ministry's, 0.95."))
    try fixture.fill(.onTrackFrom, "0.9")
    try fixture.fill(.cutOffDay, "3")
    fixture.failToSave(at: .cutOffDay, "10…31")
    try fixture.fill(.cutOffDay, "20")
    fixture.save()
    let code = try #require(BlockCode("KDI"))
    let block = try #require(try ministry(fixture).blocks[code])
    #expect(block.cutOffDay == 20 && block.rules == BlockRules(onTrackFrom: 0.9))
  }

  @Test func `a briefing has its conclusions line by line; a line that stays keeps both languages`() throws {
    var fixture = try BoardFixture.practice()
    fixture.choose("edit briefing")
    fixture.press(.enter)
    guard case .briefing(let before)? = fixture.form?.opened else {
      Issue.record("no briefing is open")
      return
    }
    try fixture.focus(.conclusions)
    fixture.press(.enter)
    fixture.type("Each head chooses one core work.")
    fixture.save()
    let after = try #require(try ministry(fixture).briefings[before.day])
    #expect(after.conclusions.dropLast() == before.conclusions[...])
    #expect(after.conclusions.last == Bilingual(vi: nil, en: "Each head chooses one core work."))
    fixture.choose("edit briefing")
    fixture.press(.enter)
    try fixture.focus(.conclusions)
    fixture.type(" Soon.")
    fixture.save()
    let edited = try #require(try ministry(fixture).briefings[before.day])
    #expect(edited.conclusions.dropLast() == before.conclusions[...])
    #expect(edited.conclusions.last == Bilingual(vi: nil, en: "Each head chooses one core work. Soon."))
    fixture.choose("new briefing")
    try fixture.fill(.title, "Briefing of June")
    try fixture.fill(.month, "2027-13")
    fixture.failToSave(at: .month, "“2027-13” is no month")
    fixture.press(.control("u"))
    fixture.save()
    let today = try #require(fixture.board.view?.portfolio.viewpoint.today)
    #expect(try ministry(fixture).briefings[today]?.month == Month("2027-06"))
  }

  @Test func `a successor is named in the leader's form, and that of who has left tells the last day`() throws {
    var fixture = try BoardFixture.practice()
    let leader: LeaderCode = try #require(LeaderCode("CHI"))
    let held = try ministry(fixture).orderedBlocks.filter { $0.leader == leader }.map(\.code)
    #expect(!held.isEmpty)
    fixture.choose("edit leader")
    fixture.type("CHI")
    fixture.press(.enter)
    try fixture.fill(.firstDay, "2027-06-20")
    fixture.failToSave(at: .successor, "Who is the successor")
    try fixture.fill(.successor, "CHI")
    fixture.failToSave(at: .successor, "cannot follow CHI")
    try fixture.fill(.successor, "BINH")
    try fixture.fill(.name, "Ms Chi")
    fixture.failToSave(at: .successor, "two steps")
    fixture.press(.control("u"))
    try fixture.fill(.name, "Bà Chi")
    try fixture.fill(.successor, "BINH")
    fixture.save()
    let after = try ministry(fixture)
    #expect(after.leaders[leader]?.lastDay == Day("2027-06-19"))
    #expect(held.allSatisfy { after.blocks[$0]?.leader?.text == "BINH" })
    fixture.choose("edit leader")
    fixture.type("CHI")
    fixture.press(.enter)
    #expect(fixture.screen.contains("Last day in office: 19 Jun 2027."))
    #expect(!fixture.screen.contains("Successor"))
    try fixture.fill(.name, "Ms Chi")
    fixture.save()
    #expect(try ministry(fixture).leaders[leader]?.lastDay == Day("2027-06-19"))
  }

  @Test func `settings are set on the screen, and refused at their field`() throws {
    var fixture = try BoardFixture.practice(language: .vietnamese)
    fixture.choose("thiet lap")
    try fixture.fill(.onTrackFrom, "2,5")
    fixture.failToSave(at: .onTrackFrom, "is not allowed")
    try fixture.fill(.onTrackFrom, "0,9")
    try fixture.fill(.owingFrom, "2027-13")
    fixture.failToSave(at: .owingFrom, "“2027-13” is no month")
    try fixture.fill(.owingFrom, "2027-02")
    try fixture.fill(.timeZone, "Asia/Saigonn")
    fixture.failToSave(at: .timeZone, "There is no time zone")
    try fixture.fill(.timeZone, "Asia/Saigon")
    try fixture.fill(.daysOff, "2/9/2027, 3/9/2027")
    var seen = try ministry(fixture).settings
    seen.graceWorkingDays = 3
    fixture.saveElsewhere(.configure(seen))
    fixture.readAgain()
    fixture.save()
    let settings = try ministry(fixture).settings
    #expect(settings.graceWorkingDays == 3)
    #expect(settings.onTrackFrom == 0.9 && settings.timeZone == "Asia/Saigon")
    #expect(settings.owingFrom == Month("2027-02"))
    #expect(settings.daysOff.sorted().map(\.iso) == ["2027-09-02", "2027-09-03"])
  }

  @Test func `who signs and receives the summary is set on the screen`() throws {
    var fixture = try BoardFixture.practice(language: .vietnamese)
    fixture.choose("thiet lap")
    try fixture.fill(.documentNumber, "12/BC-VP")
    try fixture.fill(.place, in: .english, "New Book Street")
    try fixture.fill(.addressees, "Bộ trưởng; Các thứ trưởng")
    try fixture.fill(.recipients, in: .english, "As above; Units; Files")
    let before = try ministry(fixture).settings.letter
    fixture.save()
    let letter = try ministry(fixture).settings.letter
    #expect(letter.number == "12/BC-VP" && letter.signer == before.signer && letter.superior == nil)
    #expect(letter.place == Bilingual(vi: before.place?.vi, en: "New Book Street"))
    #expect(letter.addressees.map(\.vi) == ["Bộ trưởng", "Các thứ trưởng"])
    #expect(letter.recipients.map(\.en) == ["As above", "Units", "Files"])
    #expect(letter.recipients.map(\.vi) == before.recipients.map(\.vi) + [nil])
  }

  @Test func `moving the pinned day goes where the day is`() throws {
    var fixture = try BoardFixture.practice()
    fixture.choose("settings: cut-off")
    try fixture.fill(.pinnedDay, "2027-07-20")
    fixture.save()
    #expect(try ministry(fixture).settings.pinnedDay?.iso == "2027-07-20")
  }

  @Test func `read-only opens no form`() throws {
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var board = Board(look: look, size: Size(columns: 120, rows: 40), isReadOnly: true)
    _ = board.update(.loaded(try #require(try empty().board.view?.portfolio)))
    for request: Request in [.pledge(.add), .ministry(.settings), .ministry(.newLeader)] {
      #expect(board.perform(request) == [.bell])
      #expect(board.message?.words.en == "opened read-only")
    }
  }
}
