import GiaobanText
import Testing

@Suite struct NearestNamesTests {
  private let commands = ["init", "summary", "due", "list", "show", "why", "log", "undo", "redo", "close", "checkin"]

  @Test(arguments: [
    ("sumary", ["summary"]), ("sumamry", ["summary"]), ("chekcin", ["checkin"]), ("udno", ["undo"]), ("LSIT", ["list"]),
    ("sum", ["summary"]), ("why?", ["why"]), ("frobnicate", []), ("", []), ("x", []),
  ])
  func `a misspelt command finds what was meant`(_ word: String, _ found: [String]) {
    #expect(NearestNames.nearest(to: word, among: commands) == found)
  }

  @Test func `at most three, the nearest first, equals in the order given, none twice`() {
    let codes = ["KCN-4", "BC-1", "KCN-2", "KCN-1", "KCN-2", "KCN-11", "KCN-3"]
    #expect(NearestNames.nearest(to: "kcn-5", among: codes) == ["KCN-4", "KCN-2", "KCN-1"])
    #expect(NearestNames.nearest(to: "KCN-", among: codes, limit: 9) == ["KCN-4", "KCN-2", "KCN-1", "KCN-3", "KCN-11"])
    #expect(NearestNames.nearest(to: "KCN-1", among: codes, limit: 1) == ["KCN-1"])
    #expect(NearestNames.nearest(to: "KCN-1", among: codes, limit: 0).isEmpty)
  }

  @Test func `case and accents are no errors`() {
    #expect(NearestNames.nearest(to: "báo chi", among: ["Viễn thông", "Báo chí"]) == ["Báo chí"])
    #expect(NearestNames.nearest(to: "đuờng", among: ["DUONG"]) == ["DUONG"])
  }

  @Test func `a very long word is answered at once`() {
    let word = String(repeating: "a", count: 50_000)
    #expect(NearestNames.nearest(to: word, among: commands).isEmpty)
  }
}
