import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// A meeting of the practice ministry, an invented one, on 21 June 2027.
@Suite struct MeetingViewTests {
  private func meeting(
    columns: Int = 120, rows: Int = 40, _ language: Language = .english, ascii: Bool = false
  ) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(
      size: Size(columns: columns, rows: rows), language: language, ascii: ascii)
    fixture.press(.character("m"))
    return fixture
  }

  private func meetingView(_ fixture: BoardFixture) throws -> MeetingView { try #require(fixture.board.meetingView) }

  private func conclusions(_ fixture: BoardFixture) -> [String] {
    let briefings = fixture.board.view?.portfolio.ministry.briefings ?? [:]
    return (Day("2027-06-21").flatMap { briefings[$0] }?.conclusions ?? []).map { $0.text(.english) }
  }

  private func code(_ text: String) throws -> PledgeCode { try #require(PledgeCode(text)) }

  // MARK: The screen

  @Test(arguments: Language.allCases) func `the first pledge asks for a decision`(language: Language) throws {
    expectGolden(try meeting(language).screen, "board/meeting-120x40-\(language.rawValue).txt")
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40), (200, 60)], Language.allCases)
  func `no ask is lost, however small the screen`(size: (Int, Int), language: Language) throws {
    for ascii in [false, true] {
      var fixture = try meeting(columns: size.0, rows: size.1, language, ascii: ascii)
      let words =
        language == .english
        ? ["Two of the office's cars in July", "Money for practice labs"] : ["2 xe", "phòng thực hành"]
      for word in words {
        let row = try fixture.point(of: language == .english ? "ASKS, " : "XIN QUYẾT ĐỊNH, ").row
        let lines = fixture.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let asked = lines[row..<min(row + 3, lines.count)].joined(separator: " ")
        #expect(asked.contains(word), "\(fixture.screen)")
        #expect(lines.allSatisfy { String($0).displayWidth <= size.0 })
        fixture.press(.right)
      }
    }
  }

  @Test func `a long ask is cut with a sign, and the check-ins keep some room`() throws {
    var fixture = try BoardFixture.practice(size: Size(columns: 60, rows: 16))
    let long = String(repeating: "Xin thêm người và thêm tiền cho việc này. ", count: 40)
    let key = CheckInKey(pledge: try code("REA-1"), month: try #require(Month("2027-06")))
    var checkIn = try #require(fixture.dossier("REA-1")?.checkIn(in: key.month))
    checkIn.ask = Bilingual(vi: long, en: nil)
    fixture.saveElsewhere(.checkIn(checkIn))
    fixture.press(.character("R"), .character("m"))
    #expect(fixture.screen.contains("…") && fixture.screen.contains("June 2027"))
    var pages = [fixture.screen]
    for _ in 0..<20 {
      fixture.press(.pageDown)
      pages.append(fixture.screen)
    }
    #expect(pages.contains { $0.contains("April 2027") })
    #expect(pages.last?.contains("since 10 May: better") == true, "\(pages.last ?? "")")
  }

  @Test func `an extension that is asked for is told with both days and the reason`() throws {
    var fixture = try meeting()
    try ask(&fixture)
    #expect(fixture.screen.contains("┃ 30 Sep 2027 → 31 Dec 2027 · tester: rain"))
  }

  /// Somebody asks for an extension of the first pledge while the meeting runs.
  private func ask(_ fixture: inout BoardFixture) throws {
    let day = try #require(Day("2027-12-31"))
    let reason = try #require(Bilingual(vi: nil, en: "rain"))
    fixture.saveElsewhere(.extend([try code("REA-1")], to: day, reason: reason))
    fixture.reread()
  }

  @Test func `the group, the place and the voices are told in words`() throws {
    let screen = try meeting().screen
    for words in [
      "ASKS FOR A DECISION", "1 of 18", "computed ■ off track · owner ■ off track · supervisor –", "Minister Ông Dũng",
    ] { #expect(screen.contains(words)) }
  }

  @Test func `wide screens list what was decided`() throws {
    var fixture = try meeting(columns: 200, rows: 60)
    #expect(fixture.screen.contains("Decided so far: 0"))
    fixture.press(.character("n"))
    fixture.type("take the train")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("Decided so far: 1") && fixture.screen.contains("take the train"))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func `nothing is said twice, and three numbers are large`(size: (Int, Int), language: Language) throws {
    var fixture = try meeting(columns: size.0, rows: size.1, language)
    for _ in 0..<4 {
      let code = try #require(try meetingView(fixture).item?.code)
      let place = try #require(fixture.board.view?.index(of: code))
      let line = try #require(fixture.board.view?.portfolio.lines[place])
      let screen = fixture.screen.split { " ┃│\n".contains($0) }.joined(separator: " ")
      for checkIn in try #require(fixture.dossier(code.description)).checkIns where checkIn.hasOpenAsk {
        let start = try #require(checkIn.ask?.text(language)).split(separator: " ").prefix(4).joined(separator: " ")
        #expect(screen.ranges(of: start).count == 1, "\(fixture.screen)")
      }
      if line.pledge.metric != nil {
        #expect(!screen.contains(language == .english ? " against " : "theo lộ trình đến"))
      }
      #expect(screen.contains("█") && fixture.screen.contains(code.description))
      fixture.press(.right)
    }
  }

  @Test func `the band has the colour of the health, and more than the colour`() throws {
    let fixture = try meeting()
    let canvas = fixture.board.picture().canvas
    let row = try fixture.point(of: "■ O F F").row
    let style = fixture.board.look.palette[.healthOffTrack].adding([.reverse, .bold])
    for column in [1, 60, 118] { #expect(canvas[Point(column: column, row: row)].style == style) }
    #expect(fixture.screen.contains("▄▄▄▄"))
  }

  @Test func `the end says what was opened, and what was taken by exception`() throws {
    var fixture = try meeting()
    fixture.press(.end, .escape)
    #expect(fixture.screen.contains("0 conclusions. 1 of 18 pledges opened. 17 not reached, carried over"))
    #expect(fixture.screen.contains("The other 19 taken by exception, not opened."))
    fixture.press(.character("x"), .enter, .escape)
    #expect(fixture.screen.contains("2 of 19 pledges opened.") && fixture.screen.contains("The other 18 taken"))
  }

  // MARK: Decisions

  @Test func `a note is one change, and answers the ask`() throws {
    var fixture = try meeting()
    fixture.press(.character("n"))
    fixture.type("take the train")
    let meeting = try #require(fixture.board.formContext?.meeting)
    let words = try #require(Bilingual(vi: nil, en: "take the train"))
    #expect(
      fixture.board.update(.key(.control("s"))) == [.save(.conclude(meeting, .note(try code("REA-1"), words)))])
    #expect(meeting.chair?.text == "DUNG" && meeting.day.iso == "2027-06-21")
  }

  @Test func `after a decision the meeting stands where it stood`() throws {
    var fixture = try meeting()
    fixture.press(.character("n"))
    fixture.type("take the train")
    fixture.press(.control("s"))
    #expect(try meetingView(fixture).item?.code == (try code("REA-1")))
    #expect(try meetingView(fixture).items.count == 18)
    #expect(!fixture.screen.contains("ASKS, June 2027"))
    #expect(conclusions(fixture).count == 1)
  }

  @Test func `an extension is granted by one key, and refused with a reason`() throws {
    var fixture = try meeting()
    try ask(&fixture)
    let meeting = try #require(fixture.board.formContext?.meeting)
    let granted = MeetingDecision.extend(try code("REA-1"), isGranted: true, by: nil, reason: nil)
    #expect(fixture.board.update(.key(.character("g"))) == [.save(.conclude(meeting, granted))])
    #expect(fixture.board.update(.key(.character("a"))) == [.save(.conclude(meeting, granted))])
    fixture.press(.character("f"), .control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .reason)
    fixture.type("no")
    let reason = try #require(Bilingual(vi: nil, en: "no"))
    let refused = MeetingDecision.extend(try code("REA-1"), isGranted: false, by: nil, reason: reason)
    #expect(fixture.board.update(.key(.control("s"))) == [.save(.conclude(meeting, refused))])
  }

  @Test func `the newest check-in is returned with a reason, or acknowledged`() throws {
    var fixture = try meeting()
    let key = CheckInKey(pledge: try code("REA-1"), month: try #require(Month("2027-06")))
    #expect(
      fixture.board.update(.key(.character("k"))) == [.save(.acknowledge(key, health: nil, note: nil))])
    fixture.press(.character("r"))
    fixture.type("count again")
    fixture.press(.control("s"))
    #expect(fixture.dossier("REA-1")?.checkIn(in: key.month)?.state == .returned)
    #expect(conclusions(fixture).first?.contains("count again") == true)
  }

  @Test func `in a month that was closed and opened again, check-ins are answered as in any other`() throws {
    var fixture = try BoardFixture.practice()
    let portfolio = try #require(fixture.board.view?.portfolio)
    let june = portfolio.viewpoint.month
    let reason = try #require(Bilingual(vi: nil, en: "a number was wrong"))
    let reopening = Closing.Reopening(on: portfolio.viewpoint.today, by: "an", reason: reason)
    var frame = portfolio.ministry
    frame.put(
      .closing(Closing(month: june, on: portfolio.viewpoint.today, by: "an", hash: "c0", reopening: reopening)))
    fixture.send(
      .loaded(Portfolio(viewpoint: portfolio.viewpoint, scope: .owing, ministry: frame, lines: portfolio.lines)))
    fixture.press(.character("m"))
    let key = CheckInKey(pledge: try code("REA-1"), month: june)
    #expect(
      fixture.board.update(.key(.character("k"))) == [.save(.acknowledge(key, health: nil, note: nil))])
  }

  @Test func `a directive becomes a pledge that points back to its conclusion`() throws {
    var fixture = try meeting()
    fixture.press(.character("i"))
    #expect(fixture.board.formOnTop?.fields.map(\.typed) == ["", "REA", "", "DUNG", ""])
    fixture.type("A reading week")
    fixture.press(.tab, .tab)
    fixture.type("+30d")
    fixture.press(.control("s"))
    let made = try #require(fixture.dossier("REA-3")?.pledge)
    #expect(made.briefing?.iso == "2027-06-21" && made.conclusion == 1 && made.origin == .directive)
    #expect(made.due?.iso == "2027-07-21" && made.assignedBy?.text == "DUNG" && made.unit.text == "REA")
    fixture.press(.character("+"))
    #expect(fixture.board.formOnTop?.purpose == .directive(unit: UnitCode("REA")))
  }

  @Test func `what was typed into a note is kept when it is left`() throws {
    var fixture = try meeting()
    fixture.press(.character("n"))
    fixture.type("take the")
    fixture.press(.escape, .right, .left, .character("n"))
    #expect(fixture.board.formOnTop?.focused.typed == "take the")
  }

  @Test func `what cannot be decided says why, and rings`() throws {
    var fixture = try meeting()
    #expect(fixture.board.update(.key(.character("g"))) == [.bell])
    #expect(fixture.board.message?.words.en == "no extension is asked for")
    #expect(fixture.board.update(.key(.left)) == [.bell])
    #expect(fixture.board.message?.words.en == "this is the first pledge")
    fixture.press(.character("k"))
    #expect(fixture.board.update(.key(.character("k"))) == [.bell])
    #expect(fixture.board.message?.words.en == "no check-in waits to be acknowledged")
    fixture.press(.end)
    for key in ["n", "g", "f", "r", "k"] { #expect(fixture.board.update(.key(.character(key))) == [.bell]) }
  }

  @Test func `opened read-only, the meeting can be looked at and left`() throws {
    let portfolio = try #require(try BoardFixture.practice().board.view?.portfolio)
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var board = Board(look: look, size: Size(columns: 120, rows: 40), isReadOnly: true)
    _ = board.update(.loaded(portfolio))
    #expect(board.update(.key(.character("m"))).isEmpty && board.meetingView != nil)
    for key in ["n", "i", "r", "k", "u"] {
      #expect(board.update(.key(.character(key))) == [.bell])
      #expect(board.message?.words.en == "opened read-only")
    }
    #expect(board.update(.key(.right)).isEmpty && board.meetingView?.place == 1)
    #expect(board.update(.key(.escape)).isEmpty && board.meetingView == nil)
  }

  @Test func `a month that has not begun has no meeting`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("]"), .character("m"))
    #expect(fixture.board.meetingView == nil && fixture.screen.contains("the month has not begun"))
  }

  // MARK: Going through

  @Test func `the rest is a list, from which a pledge is taken after all`() throws {
    var fixture = try meeting()
    fixture.press(.end)
    #expect(fixture.screen.contains("THE REST, TAKEN BY EXCEPTION: 19"))
    #expect(fixture.screen.contains("● 6 on track   ▲ 5 at risk   ○ 8 unknown"))
    fixture.press(.down, .enter)
    #expect(fixture.screen.contains("19 of 19") && fixture.screen.contains("BY EXCEPTION"))
    #expect(fixture.screen.contains("NEW-2   ") && fixture.screen.contains("A   D I G I T A L   A R C H I V E"))
    fixture.press(.right, .enter)
    #expect(try meetingView(fixture).items.count == 19)
  }

  @Test func `a meeting that came to everything ends without anything to keep`() throws {
    var fixture = try meeting()
    fixture.press(.character("n"))
    fixture.type("Go on")
    fixture.press(.control("s"))
    for _ in 0..<17 { fixture.press(.right) }
    fixture.press(.escape)
    #expect(fixture.screen.contains("18 of 18 pledges opened."))
    fixture.press(.enter)
    #expect(fixture.batches.first?.name == .endMeeting)
    #expect(fixture.board.meetingView == nil && fixture.board.message?.isError != true)
    #expect(fixture.effects.last == .readReport(.conclusions(Day("2027-06-21"))))
  }

  @Test func `what was not reached is where the next meeting begins`() throws {
    var fixture = try meeting()
    fixture.press(.right, .escape)
    #expect(fixture.screen.contains("2 of 18 pledges opened. 16 not reached"))
    fixture.press(.enter)
    let ministry = try #require(fixture.board.view?.portfolio.ministry)
    let left = ministry.carriedOver(into: try #require(Day("2027-07-30")))
    let first = try code("CAB-2")
    #expect(left.count == 16 && left.first == first)
    #expect(fixture.board.meetingView == nil)
    #expect(fixture.effects == [.readReport(.conclusions(Day("2027-06-21")))])
    // The same day it goes on there.
    fixture.press(.character("m"))
    #expect(try meetingView(fixture).item?.code == (try code("CAB-2")))
    #expect(try meetingView(fixture).notReached.count == 15)
  }

  @Test func `a meeting that is left goes on where it was`() throws {
    var fixture = try meeting()
    fixture.send(.tick(0))
    fixture.send(.tick(4_000))
    fixture.press(.right, .right, .escape, .character("l"))
    #expect(fixture.board.meetingView == nil && fixture.board.nextTick == nil)
    #expect(fixture.screen.contains("the meeting is not over: m goes on with it"))
    fixture.press(.character("m"))
    fixture.send(.tick(900_000))
    fixture.send(.tick(901_000))
    #expect(try meetingView(fixture).place == 2)
    #expect(fixture.screen.contains("total 0:05"))
    fixture.press(.left, .left)
    #expect(fixture.screen.contains("1 of 18 · 0:04"))
  }

  @Test func `another key than the answers goes on with the meeting`() throws {
    var fixture = try meeting()
    fixture.press(.escape)
    #expect(fixture.board.update(.key(.character("n"))).isEmpty)
    #expect(try meetingView(fixture).question == nil)
    #expect(fixture.board.formOnTop == nil)
  }

  @Test func `the conclusions of the last meeting are found in the palette`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    fixture.type("conclusions of the last")
    #expect(fixture.board.update(.key(.enter)).contains(.readReport(.conclusions(nil))))
  }

  // MARK: The clock

  @Test func `the program wakes for a running clock alone`() throws {
    var fixture = try BoardFixture.practice()
    #expect(fixture.board.nextTick == nil)
    fixture.press(.character("m"))
    fixture.send(.tick(10_000))
    fixture.send(.tick(11_700))
    #expect(fixture.board.nextTick == 300)
    #expect(fixture.screen.contains("0:01 · total 0:01"))
    fixture.press(.character("n"))
    #expect(fixture.board.nextTick == 300)
    fixture.press(.escape, .character(" "))
    #expect(fixture.board.nextTick == nil && fixture.screen.contains("PAUSED"))
    fixture.press(.character(" "))
    #expect(fixture.board.nextTick == 300)
  }

  @Test func `every key of the meeting has a name, and the keys are listed`() throws {
    var fixture = try meeting()
    fixture.press(.character("?"))
    let running = try meeting()
    let keys = try meetingView(running).listedKeys(running.board.glance)
    #expect(keys.count > 15)
    for key in keys { #expect(fixture.screen.contains(key.name.en)) }
  }

  @Test func `a key in the footer is done by a click`() throws {
    var fixture = try meeting()
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: "→ next"))))
    #expect(try meetingView(fixture).place == 1)
  }
}
