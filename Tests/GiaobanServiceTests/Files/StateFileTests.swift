import Foundation
import GiaobanCore
import GiaobanTestSupport
import Testing

@testable import GiaobanService

@Suite struct StateFileTests {
  private let folder: TemporaryFolder
  private let late = ProgramState.SavedFilter(name: "Chậm", text: "health:off")

  init() throws { folder = try TemporaryFolder("state") }

  private func file() -> StateFile { StateFile(path: folder.file("giaoban/state.yaml")) }

  private func stored() throws -> ProgramState {
    var file = file()
    try file.read()
    return file.state
  }

  @Test func `what is written is there at the next start`() throws {
    let state = ProgramState(filters: [late], recent: ["undo"])
    var first = file()
    try first.read()
    #expect(first.state == ProgramState())
    try first.write(state)
    #expect(try stored() == state)
  }

  @Test func `each store has an order of its own`() throws {
    let open = { (store: String) in StateFile(path: folder.file("giaoban/state.yaml"), store: store) }
    var (one, other) = (open("one.db"), open("other.db"))
    try one.read()
    var state = one.state
    state.order = PledgeOrder(.title, isReversed: true)
    try one.write(state)
    try other.read()
    #expect(other.state.order == .usual)
    try one.read()
    #expect(one.state.order == PledgeOrder(.title, isReversed: true))
  }

  @Test func `two boards of one user do not write over what the other has changed`() throws {
    var (one, other) = (file(), file())
    try one.read()
    try other.read()
    try one.write(ProgramState(filters: [late]))
    try other.write(ProgramState(recent: ["undo"]))
    try other.write(ProgramState(recent: ["redo", "undo"]))
    #expect(try stored() == ProgramState(filters: [late], recent: ["redo", "undo"]))
  }

  @Test func `a file that cannot be read is told and put aside before another is written`() throws {
    try folder.write("sort: [\n", to: "giaoban/state.yaml")
    var file = file()
    #expect(throws: (any Error).self) { try file.read() }
    #expect(try folder.read("giaoban/state.yaml") == "sort: [\n")
    try file.write(ProgramState(filters: [late]))
    #expect(try folder.read("giaoban/state.yaml.unreadable") == "sort: [\n")
    #expect(try stored().filters == [late])
  }

  @Test func `a place that takes no file is told once`() throws {
    try folder.write("a file", to: "giaoban")
    var file = file()
    let failure = #expect(throws: Failure.self) { try file.write(ProgramState(recent: ["undo"])) }
    #expect(failure?.words.en.contains("state.yaml") == true)
    #expect(throws: Never.self) { try file.write(ProgramState(recent: ["redo"])) }
  }
}
