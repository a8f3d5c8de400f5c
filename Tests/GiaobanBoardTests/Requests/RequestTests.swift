import GiaobanCore
import Testing

@testable import GiaobanBoard

@Suite struct RequestTests {
  @Test func `no key stands for two requests`() {
    let keys = Request.keyed.flatMap(\.row.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `each key of a request asks for it`() {
    let keymap = Keymap()
    for request in Request.keyed {
      for key in request.row.keys { #expect(keymap[key] == request) }
    }
  }

  @Test func `every request has words in both languages, and two words differ`() {
    for row in Request.keyed.map(\.row) {
      for words in [row.name, row.short, row.shortInDetail].compactMap(\.self) {
        #expect(!words.vi.isEmpty && !words.en.isEmpty && words.vi != words.en, "\(words)")
      }
    }
    let rows = Request.listed.map(\.row)
    #expect(Set(rows.map(\.name.vi)).count == rows.count && Set(rows.map(\.name.en)).count == rows.count)
  }

  @Test func `what the footer offers has a key`() {
    for row in Request.listed.map(\.row) where row.short != nil || row.shortInDetail != nil {
      #expect(!row.keys.isEmpty, "\(row.name.en)")
    }
  }

  @Test func `the palette remembers each request under a name of its own`() {
    let names = Request.listed.map(\.description)
    #expect(Set(names).count == names.count)
    #expect(Request.step(.undo).description == "undo" && Request.month(.closeMonth).description == "closeMonth")
  }

  @Test func `what is chosen from a list has words too`() throws {
    let block = try #require(BlockCode("KVT"))
    let month = try #require(Month("2027-06"))
    let requests: [Request] = [
      .choose(.pane(2)), .choose(.month(month)), .choose(.form(.settings)), .choose(.health(of: block)),
      .choose(.nothingNew(because: .tooEarly)), .choose(.filter(by: "is:core")), .choose(.saveFilter(as: "x")),
      .choose(.sort(by: .due)), .choose(.theme("light")),
    ]
    for name in requests.map(\.row.name) { #expect(!name.vi.isEmpty && name.vi != name.en) }
  }
}
