import Foundation
import GiaobanCore
import Testing

@Suite struct MonthFiguresCodingTests {
  private let figures = MonthFigures(
    month: month("2023-06"), day: day("2023-06-30"),
    pledges: [
      PledgeFigures(
        code: code("U-1"), unit: named("U"), block: named("KA"), status: .done, health: .unknown, computed: .unknown,
        cell: .doneLate, isLateByOriginal: true, checkIn: .inTime),
      PledgeFigures(
        code: code("U-2"), unit: named("V"), block: nil, status: .active, health: .atRisk, computed: .onTrack,
        cell: nil, isLateByOriginal: false, checkIn: nil),
    ])

  @Test func `a pledge is one line of words, a dash for what is not there`() throws {
    #expect(
      figures.pledges.map(\.line) == [
        "U-1 U KA done unknown unknown doneLate late inTime", "U-2 V - active atRisk onTrack - - -",
      ])
    let text = String(decoding: try JSONEncoder().encode(figures), as: UTF8.self)
    #expect(text.contains(#""U-1 U KA done unknown unknown doneLate late inTime""#))
    #expect(try JSONDecoder().decode(MonthFigures.self, from: Data(text.utf8)) == figures)
  }

  @Test(arguments: [
    "", "U-1", "U-1 U KA done unknown unknown doneLate late inTime more", "U-1 U KA over unknown unknown - - -",
    "u-1 U KA done unknown unknown - - -", "U-1 U ka done unknown unknown - - -", "U-1 U KA done green unknown - - -",
    "U-1 U KA done unknown unknown never - -", "U-1 U KA done unknown unknown - soon -",
    "U-1 U KA done unknown unknown - - sometime", "U-1  KA done unknown unknown - - -",
  ])
  func `any other line is refused`(line: String) {
    #expect(PledgeFigures(line) == nil)
    let text = #"{"month":"2023-06","day":"2023-06-30","pledges":["\#(line)"]}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(MonthFigures.self, from: Data(text.utf8)) }
  }
}
