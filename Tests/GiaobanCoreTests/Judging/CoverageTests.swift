import GiaobanCore
import Testing

@Suite struct CoverageTests {
  private func line(_ pledge: Pledge, tasks: [PledgeTask] = []) -> PledgeLine {
    Dossier(pledge: pledge, tasks: tasks).line(calendar("2023-06-20"))
  }

  @Test func `a pledge is judged by a target, tasks, a due day or a duty`() {
    #expect(line(pledge(metric: metric())).canBeJudged)
    #expect(line(pledge(), tasks: [task(1)]).canBeJudged)
    #expect(line(pledge(due: "2024-01-01")).canBeJudged)
    #expect(line(pledge(isDuty: true)).canBeJudged)
    #expect(!line(pledge()).canBeJudged)
    #expect(!line(pledge(metric: metric(to: nil, by: nil))).canBeJudged)
  }

  @Test func `core counts once it is taken up, and no more once it has ended`() {
    let isCore = { (isMarked: Bool, moves: [Pledge.Move]) in
      var pledge = pledge(moves: moves)
      pledge.isCore = isMarked
      let line = line(pledge)
      return line.isCore(Assessment(of: line, calendar: calendar("2023-06-20")))
    }
    let active = move("2023-01-10", .active)
    #expect(isCore(true, [active]))
    #expect(isCore(true, [active, move("2023-06-10", .paused)]))
    #expect(!isCore(true, [active, move("2023-06-10", .done)]))
    #expect(!isCore(false, [active]))
    #expect(!isCore(true, [active, move("2023-06-10", .dropped)]))
    #expect(!isCore(true, [move("2023-01-10", .proposed)]))
  }
}
