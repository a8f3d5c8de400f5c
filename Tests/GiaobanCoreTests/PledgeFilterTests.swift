import GiaobanCore
import Testing

@Suite struct PledgeFilterTests {
  private let viewpoint: Viewpoint
  private let ministry: Ministry
  private let lines: [PledgeLine]

  /// Three pledges of two units in two blocks, seen on 20 June 2023.
  init() throws {
    viewpoint = Viewpoint(today: try #require(Day("2023-06-20")))
    let press = try Self.unit("BC", "Cục Báo chí", in: "KBC")
    let telecom = try Self.unit("VT", "Cục Viễn thông", in: "KVT")
    ministry = Ministry(records: [.unit(press), .unit(telecom)])
    let begun = try #require(Day("2023-05-30"))
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
    let pledges = [
      Pledge(
        code: try #require(PledgeCode("BC-1")), origin: .own,
        title: try #require(Bilingual(vi: "Nền tảng số", en: nil)),
        due: Day("2023-06-10"), isCore: true, moves: [Pledge.Move(day: begun, status: .active)]),
      Pledge(
        code: try #require(PledgeCode("BC-2")), origin: .suggestion,
        title: try #require(Bilingual(vi: "Đường dây nóng", en: "Hot line")),
        moves: [Pledge.Move(day: begun, status: .proposed)]),
      Pledge(
        code: try #require(PledgeCode("VT-1")), origin: .directive,
        title: try #require(Bilingual(vi: "Phủ sóng", en: "Coverage")), due: Day("2024-06-30"), isBold: true,
        moves: [Pledge.Move(day: begun, status: .active), Pledge.Move(day: viewpoint.today, status: .done)]),
    ]
    lines = pledges.map { Dossier(pledge: $0).line(calendar) }
  }

  private static func unit(_ code: String, _ name: String, in block: String) throws -> OrgUnit {
    OrgUnit(
      code: try #require(UnitCode(code)), name: try #require(Bilingual(vi: name, en: nil)),
      block: try #require(BlockCode(block)))
  }

  private func codes(_ words: String...) throws -> [String] {
    let filter = try PledgeFilter(words)
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
    return lines.filter { line in
      filter.matches(
        line, Assessment(of: line, calendar: calendar), unit: ministry.units[line.pledge.unit], seenFrom: viewpoint)
    }.map(\.pledge.code.description)
  }

  @Test func `no filter lets everything through`() throws {
    #expect(try codes() == ["BC-1", "BC-2", "VT-1"])
    #expect(try codes("") == ["BC-1", "BC-2", "VT-1"])
  }

  @Test func `words are searched for in code, titles and unit, and must all occur`() throws {
    #expect(try codes("duong") == ["BC-2"])
    #expect(try codes("hot") == ["BC-2"])
    #expect(try codes("bao chi") == ["BC-1", "BC-2"])
    #expect(try codes("vt-1") == ["VT-1"])
    #expect(try codes("nền", "hot").isEmpty)
    #expect(try codes("!hot") == ["BC-1", "VT-1"])
  }

  @Test func `each field holds for its values`() throws {
    #expect(try codes("unit:vt") == ["VT-1"])
    #expect(try codes("block:KBC") == ["BC-1", "BC-2"])
    #expect(try codes("status:proposed,done") == ["BC-2", "VT-1"])
    #expect(try codes("STATUS:Active") == ["BC-1"])
    #expect(try codes("origin:directive") == ["VT-1"])
    #expect(try codes("health:offtrack") == ["BC-1"])
    #expect(try codes("is:core") == ["BC-1"])
    #expect(try codes("is:bold") == ["VT-1"])
    #expect(try codes("is:overdue") == ["BC-1"])
    #expect(try codes("checkin:owed") == ["BC-1"])
    #expect(try codes("!is:core", "!status:done") == ["BC-2"])
  }

  @Test func `due days are bounded by days and months`() throws {
    #expect(try codes("due:<2023-06-10").isEmpty)
    #expect(try codes("due:<2023-06-11") == ["BC-1"])
    #expect(try codes("due:2023-06") == ["BC-1"])
    #expect(try codes("due:>2023-06") == ["VT-1"])
    #expect(try codes("due:2024-06-30") == ["VT-1"])
    #expect(try codes("due:none") == ["BC-2"])
    #expect(try codes("!due:none") == ["BC-1", "VT-1"])
  }

  @Test func `what cannot be understood is named with what there is`() throws {
    #expect(throws: PledgeFilterError.unknownField("colour")) { try PledgeFilter(["colour:red"]) }
    #expect(throws: PledgeFilterError.noValue(field: "unit")) { try PledgeFilter(["unit:"]) }
    let wrong = PledgeFilterError.unknownValue(
      "red", field: "health", allowed: ["onTrack", "atRisk", "offTrack", "unknown"])
    #expect(throws: wrong) { try PledgeFilter(["!health:red"]) }
    #expect(wrong.phrase.en.contains("offTrack") && wrong.phrase.vi.contains("offTrack"))
    let day = #expect(throws: PledgeFilterError.self) { try PledgeFilter(["due:<2023-02-30"]) }
    #expect(day?.phrase.en.contains("<2023-02-30") == true)
  }

  @Test func `pledges that have ended are asked for by their status alone`() throws {
    #expect(try PledgeFilter(["status:done"]).asksForEnded)
    #expect(try PledgeFilter(["status:active,dropped"]).asksForEnded)
    #expect(try !PledgeFilter(["!status:done"]).asksForEnded)
    #expect(try !PledgeFilter(["done"]).asksForEnded)
  }
}
