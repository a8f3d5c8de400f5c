import GiaobanCore
import Testing

@testable import GiaobanExchange

@Suite struct ProgramStateFileTests {
  private func read(_ text: String) throws(ExchangeError) -> ProgramState {
    try ProgramState(bytes: Array(text.utf8), file: "state.yaml")
  }

  private func words(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch {
      return error.phrase.en
    }
  }

  @Test func `what is written is read back`() throws {
    let hostile = [
      "a: b", "- x", "\"&a *a\"", "yes", "đường {dây}, nóng", "!is:core due:<2024-06", "tab\there\u{202E}",
    ]
    let state = ProgramState(
      filters: hostile.map { ProgramState.SavedFilter(name: $0, text: $0 + " unit:BC") },
      order: PledgeOrder(.checkIn, isReversed: true), recent: hostile)
    #expect(try read(state.yaml()) == state)
    #expect(try read(ProgramState().yaml()) == ProgramState())
  }

  @Test func `it is written as one would write it`() {
    let state = ProgramState(
      filters: [ProgramState.SavedFilter(name: "Chậm", text: "health:off")], order: PledgeOrder(.health),
      recent: ["toDo", "unit BC"])
    #expect(
      state.yaml() == """
        # Written by giaoban; docs/configuration.md tells of it.
        sort: health

        filters:
          - {name: Chậm, text: "health:off"}

        recent:
          - toDo
          - unit BC

        """)
  }

  @Test func `a file that is not there or says nothing keeps nothing`() throws {
    #expect(try ProgramState(path: "/nowhere/state.yaml") == ProgramState())
    #expect(try read("# nothing\n") == ProgramState())
  }

  @Test func `everything that is wrong is told with file, line and field`() {
    #expect(
      words("sort: colour\nfilter: []\nfilters:\n  - {name: a}\nreversed: maybe\n").split(separator: "\n") == [
        "state.yaml:2: there is no field “filter”. Did you mean “filters”?",
        "state.yaml:4: filters[1]: “text” is missing. Add it.",
        "state.yaml:1: sort: “colour” is not known. Choose one of: need, code, title, due, status, health, checkIn, progress.",
        "state.yaml:5: reversed: “maybe” is neither true nor false.",
      ])
    #expect(words("recent: a\n").contains("must be a list"))
  }
}
