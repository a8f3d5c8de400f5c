import Foundation
import GiaobanCore
import GiaobanExchange
import Testing

@testable import GiaobanTUI

@Suite struct PathChartTests {
  @Test(arguments: [(-1e308, 1e308), (1e308, -1e308), (0, 1e308), (0, .leastNonzeroMagnitude)])
  func `a chart of numbers of any size is drawn`(ends: (Double, Double)) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var file = try BriefingFile(path: folder.appendingPathComponent("samples/practice-year.yaml").path)
    let code = try #require(PledgeCode("EDU-1"))
    let place = try #require(file.pledges.firstIndex { $0.code == code && $0.metric?.path != nil })
    file.pledges[place].metric?.baseline = ends.0
    file.pledges[place].metric?.target = ends.1
    file.pledges[place].metric?.waypoints = []
    for index in file.checkIns.indices where file.checkIns[index].key.pledge == code {
      file.checkIns[index].reading = index.isMultiple(of: 2) ? ends.0 : ends.1
    }
    var fixture = try BoardFixture(file, size: Size(columns: 200, rows: 60))
    fixture.press(.character("2"), .character(":"))
    fixture.type("EDU-1")
    fixture.press(.enter)
    let ticks = fixture.screen.filter { $0 == "┤" }.count
    #expect(ticks == 2, "\(fixture.screen)")
  }
}
