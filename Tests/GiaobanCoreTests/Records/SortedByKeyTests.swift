import GiaobanTestSupport
import Testing

@testable import GiaobanCore
@testable import GiaobanText

@Suite struct SortedByKeyTests {
  @Test func `putting and removing in any order leaves what a dictionary would, in order`() {
    var generator = SeededGenerator(seed: 11)
    var array: [(key: Int, value: Int)] = []
    var dictionary: [Int: Int] = [:]
    for step in 0..<2_000 {
      let key = Int.random(in: 0..<60, using: &generator)
      if Bool.random(using: &generator) {
        array.put((key, step), by: \.key)
        dictionary[key] = step
      } else {
        array.remove(key, by: \.key)
        dictionary[key] = nil
      }
      #expect(array.element(key, by: \.key)?.value == dictionary[key])
      #expect(array.map(\.key) == dictionary.keys.sorted())
    }
  }

  @Test func `a pledge takes a hundred thousand tasks`() throws {
    let code = try #require(PledgeCode("BC-1"))
    let start = try #require(Day("2023-01-02"))
    let title = Bilingual("Việc", in: .vietnamese)
    let pledge = Pledge(
      code: code, origin: .own, title: try #require(title), moves: [Pledge.Move(day: start, status: .active)])
    var dossier = Dossier(pledge: pledge)
    let cost = processorTime {
      for number in 1...100_000 {
        dossier.put(.task(PledgeTask(key: TaskKey(pledge: code, number: number), title: pledge.title)))
        if number % 7 == 0 { dossier.remove(.task(TaskKey(pledge: code, number: number / 7))) }
      }
    }
    // One second; to look at all tasks for each takes minutes.
    #expect(cost < .seconds(20))
    #expect(dossier.tasks.count == 100_000 - 100_000 / 7)
  }
}
