import GiaobanCore
import Testing

@Suite struct ProgramStateTests {
  private let late = ProgramState.SavedFilter(name: "chậm", text: "health:off")
  private let core = ProgramState.SavedFilter(name: "cốt lõi", text: "is:core")

  @Test func `a filter of the same name gives its place`() {
    var state = ProgramState(filters: [late, core])
    let other = ProgramState.SavedFilter(name: "chậm", text: "is:overdue")
    state.save(other)
    #expect(state.filters == [other, core])
    state.forget(other)
    #expect(state.filters == [core])
  }

  @Test func `choices are kept newest first, each once, and fifty of them`() {
    var state = ProgramState(recent: ["a", "b", "c"])
    state.remember("c")
    #expect(state.recent == ["c", "a", "b"])
    for number in 0..<60 { state.remember("\(number)") }
    #expect(state.recent.count == 50 && state.recent.first == "59" && state.recent.last == "10")
  }

  @Test func `what another start of the program has kept stays, unless it was changed here`() {
    let base = ProgramState(filters: [late], recent: ["a"])
    let other = ProgramState(filters: [late, core], order: PledgeOrder(.due), recent: ["a"])
    let mine = ProgramState(filters: [late], recent: ["b", "a"])
    #expect(
      mine.merged(into: other, since: base)
        == ProgramState(filters: [late, core], order: PledgeOrder(.due), recent: ["b", "a"]))
  }
}
