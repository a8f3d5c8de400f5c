import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// Whole screens, compared with the pictures under Goldens/.
@Suite struct BoardScreenTests {
  static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  private func name(_ what: String, _ size: Size, _ language: Language) -> String {
    "board/\(what)-\(size.columns)x\(size.rows)-\(language.rawValue).txt"
  }

  @Test(arguments: sizes, Language.allCases) func `the practice year`(size: Size, language: Language) throws {
    var fixture = try BoardFixture.practice(size: size, language: language, state: ProgramState())
    fixture.press(.character("2"), .character(":"))
    fixture.type("EDU-1")
    fixture.press(.enter)
    expectGolden(fixture.screen, name("practice", size, language))
  }

  @Test(arguments: sizes, Language.allCases) func `the briefing of May 2023`(size: Size, language: Language) throws {
    var fixture = try BoardFixture.may2023(size: size, language: language, state: ProgramState())
    fixture.press(.down)
    expectGolden(fixture.screen, name("may-2023", size, language))
  }

  @Test(arguments: Language.allCases) func `every view, at 80×24`(language: Language) throws {
    let size = Size(columns: 80, rows: 24)
    let views: [(String, [Key])] = [
      ("to-do", [.character("0")]), ("detail", [.enter]), ("why", [.character("w")]), ("help", [.character("?")]),
      ("check-in", [.character("c")]), ("zoom", [.character("z")]), ("palette", [.character(":")]),
    ]
    for (view, keys) in views {
      var fixture = try BoardFixture.practice(size: size, language: language, state: ProgramState())
      fixture.press(.down, .down)
      for key in keys { fixture.press(key) }
      expectGolden(fixture.screen, name(view, size, language))
    }
  }

  @Test(arguments: sizes.prefix(3), Language.allCases)
  func `saved filters, marks and an order`(size: Size, language: Language) throws {
    let filters = [("Chậm", "health:off"), ("Cốt lõi", "is:core"), ("Đề xuất mới", "is:proposed")]
    let state = ProgramState(
      filters: filters.map { ProgramState.SavedFilter(name: $0.0, text: $0.1) }, order: PledgeOrder(.health))
    var fixture = try BoardFixture.practice(size: size, language: language, state: state)
    fixture.press(.character("2"), .down, .character(" "), .down, .character(" "), .character("f"), .character("f"))
    expectGolden(fixture.screen, name("found", size, language))
  }

  @Test func `the ascii set draws without a sign beyond ASCII but letters`() throws {
    var fixture = try BoardFixture.practice(language: .english, ascii: true, state: ProgramState())
    fixture.press(.down)
    expectGolden(fixture.screen, "board/practice-120x40-ascii.txt")
    // The quotation marks are the data's own.
    let signs = fixture.screen.unicodeScalars.filter {
      $0.value > 0x7F && !$0.properties.isAlphabetic && !"“”".unicodeScalars.contains($0)
    }
    #expect(signs.isEmpty, "\(signs.map { String($0) })")
  }

  @Test func `every size is drawn, with every overlay open, without a crash and exactly as large`() throws {
    let keys: [[Key]] = [
      [], [.character("0")], [.enter], [.character("w")], [.character("?")], [.character("c")], [.character("z")],
      [.character(":")], [.character("/")], [.character("s")], [.character("v")],
      [.character("m")], [.character("m"), .end], [.character("m"), .escape], [.character("L")],
    ]
    var fixtures = try keys.map { keys in
      var fixture = try BoardFixture.practice(language: .vietnamese)
      for key in keys { fixture.press(key) }
      return fixture
    }
    for columns in [0, 1, 59, 60, 72, 107, 131, 240] {
      for rows in [0, 1, 15, 16, 19, 24, 40, 70] {
        let size = Size(columns: columns, rows: rows)
        for index in fixtures.indices {
          fixtures[index].send(.resize(size))
          #expect(fixtures[index].board.picture().canvas.size == size)
        }
      }
    }
  }

  @Test func `below 60×16 the screen says what it needs`() throws {
    let fixture = try BoardFixture.may2023(size: Size(columns: 59, rows: 16))
    #expect(fixture.screen.contains("60×16"))
  }

  @Test func `a title of three hundred letters with every mark is cut, never spilt`() throws {
    var fixture = try BoardFixture.may2023(size: Size(columns: 80, rows: 24))
    let long = String(repeating: "Nghị quyết ượng Ấ ễ ỗ ự ỡ ẵ ", count: 12)
    let code = try #require(PledgeCode("BC-9"))
    let day = try #require(Day("2023-06-01"))
    let title = try #require(Bilingual(vi: long, en: nil))
    let pledge = Pledge(code: code, origin: .own, title: title, moves: [Pledge.Move(day: day, status: .active)])
    let view = try #require(fixture.board.view)
    let line = Dossier(pledge: pledge).line(view.calendar)
    fixture.send(
      .loaded(
        Portfolio(
          viewpoint: view.portfolio.viewpoint, scope: .owing, ministry: view.portfolio.ministry,
          lines: view.portfolio.lines + [line]))
    )
    for row in fixture.screen.split(separator: "\n") { #expect(String(row).displayWidth <= 80) }
    #expect(fixture.screen.contains("BC-9"))
  }
}
