import GiaobanCore
import GiaobanText
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
    let block = Block(
      code: try #require(BlockCode("KBC")), name: try #require(Bilingual(vi: "Khối truyền thông", en: nil)), order: 1)
    ministry = Ministry(records: [.block(block), .unit(press), .unit(telecom)])
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
      filter.matches(line, Assessment(of: line, calendar: calendar), in: ministry, seenFrom: viewpoint)
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
    #expect(try codes("truyen thong") == ["BC-1", "BC-2"])
    #expect(try codes("!").count == 3)
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
    #expect(try codes("is:done") == ["VT-1"])
    #expect(try codes("!is:done", "is:proposed,core") == ["BC-1", "BC-2"])
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
    #expect(throws: PledgeFilterError.noValue(field: .unit, known: [])) { try PledgeFilter(["unit:"]) }
    let wrong = PledgeFilterError.unknownValue(
      "red", field: .health, allowed: ["onTrack", "atRisk", "offTrack", "unknown"])
    #expect(throws: wrong) { try PledgeFilter(["!health:red"]) }
    #expect(wrong.phrase.en.contains("offTrack") && wrong.phrase.vi.contains("offTrack"))
    let day = #expect(throws: PledgeFilterError.self) { try PledgeFilter(["due:<2023-02-30"]) }
    #expect(day?.phrase.en.contains("<2023-02-30") == true)
  }

  @Test func `a name may be cut short while only one begins so`() throws {
    #expect(try codes("health:off") == ["BC-1"])
    #expect(try codes("status:DON,prop") == ["BC-2", "VT-1"])
    let both = PledgeFilterError.unknownValue("o", field: .health, allowed: ["onTrack", "offTrack"])
    #expect(throws: both) { try PledgeFilter(["health:o"]) }
  }

  @Test func `while one types, what is understood holds and the first thing that is not is told`() throws {
    func reading(_ text: String) -> (codes: [String], problem: String?) {
      let (filter, problem) = PledgeFilter.reading(text, in: ministry)
      let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
      let found = lines.filter {
        filter.matches($0, Assessment(of: $0, calendar: calendar), in: ministry, seenFrom: viewpoint)
      }
      return (found.map(\.pledge.code.description), problem?.phrase.en)
    }
    #expect(reading("  ").codes.count == 3 && reading("").problem == nil)
    #expect(reading("bao is:").codes == ["BC-1", "BC-2"])
    #expect(reading("bao is:").problem?.contains("core, bold, stale") == true)
    #expect(reading("bao unit:").problem == "The filter “unit:” has no value; there are: BC, VT.")
    #expect(reading("unit:VT health:xy").codes == ["VT-1"])
    #expect(reading("is:core,xy").codes == ["BC-1"])
    #expect(reading("unit:VTT").codes.count == 3)
    #expect(reading("unit:VTT").problem == "unit: there is no “VTT”. Nearest: VT.")
    #expect(reading("unit:BC,VTT").codes == ["BC-1", "BC-2"])
    #expect(reading("colour:red duong").codes == ["BC-2"])
    #expect(reading("!is:core duong").problem == nil)
  }

  @Test func `a unit or block that the ministry has not is named, and matches nothing`() throws {
    let filter = try PledgeFilter(["unit:BCC,VT", "!block:KBX"])
    #expect(
      filter.unknownCodes(in: ministry) == [
        .unknownCode("BCC", field: .unit, nearest: ["BC"]), .unknownCode("KBX", field: .block, nearest: ["KBC"]),
      ])
    #expect(try codes("unit:ZZ").isEmpty)
    #expect(try PledgeFilter(["unit:VT", "due:none"]).unknownCodes(in: ministry).isEmpty)
  }

  @Test func `pledges that have ended are asked for by their status alone`() throws {
    #expect(try PledgeFilter(["status:done"]).asksForEnded)
    #expect(try PledgeFilter(["status:active,dropped"]).asksForEnded)
    #expect(try !PledgeFilter(["!status:done"]).asksForEnded)
    #expect(try !PledgeFilter(["done"]).asksForEnded)
  }
}
