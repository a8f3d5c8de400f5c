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
      recent: hostile,
      orders: Dictionary(uniqueKeysWithValues: hostile.map { ($0, PledgeOrder(.checkIn, isReversed: $0 == "yes")) }))
    #expect(try read(state.yaml()) == state)
    #expect(try read(ProgramState().yaml()) == ProgramState())
  }

  @Test func `it is written as one would write it`() {
    let state = ProgramState(
      filters: [ProgramState.SavedFilter(name: "Chậm", text: "health:off")], recent: ["toDo", "unit BC"],
      orders: ["/tmp/a b.db": PledgeOrder(.health)])
    #expect(
      state.yaml() == """
        # Written by giaoban; docs/configuration.md tells of it.

        filters:
          - {name: Chậm, text: "health:off"}

        orders:
          - {store: "/tmp/a b.db", sort: health}

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
      words("orders:\n  - {store: a, sort: colour, reversed: maybe}\nfilter: []\nfilters:\n  - {name: a}\n").split(
        separator: "\n") == [
          "state.yaml:3: there is no field “filter”. Did you mean “filters”?",
          "state.yaml:5: filters[1]: “text” is missing. Add it.",
          "state.yaml:2: orders[1].sort: “colour” is not known. Choose one of: need, code, title, due, status, health, checkIn, progress.",
          "state.yaml:2: orders[1].reversed: “maybe” is neither true nor false.",
        ])
    #expect(words("recent: a\n").contains("must be a list"))
  }
}
