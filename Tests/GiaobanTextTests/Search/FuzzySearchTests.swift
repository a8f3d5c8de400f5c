import GiaobanText
import Testing

@Suite struct FuzzySearchTests {
  private let names = ["change language", "check-in for the month", "theme light", "Khối Hạ tầng số", "undo"]

  /// The names that are found, best first.
  private func found(_ query: String) -> [String] {
    let search = FuzzySearch(query)
    let scored = names.enumerated().compactMap { place, name in
      search.score(in: FoldedText(name)).map { (score: $0, place: place, name: name) }
    }
    return scored.sorted { ($0.score, $1.place) > ($1.score, $0.place) }.map(\.name)
  }

  @Test func `letters are found in their order, with others between`() {
    #expect(found("chlang") == ["change language"])
    #expect(found("cfm") == ["check-in for the month"])
    #expect(found("udno").isEmpty)
    #expect(found("undoo").isEmpty)
  }

  @Test func `a beginning goes before the beginning of a later word, and that before the middle`() {
    #expect(found("th") == ["theme light", "check-in for the month"])
    #expect(found("la").first == "change language")
    #expect(found("ch") == ["change language", "check-in for the month"])
  }

  @Test func `accents are optional, and typed ones must be there`() {
    #expect(found("htso") == ["Khối Hạ tầng số"])
    #expect(found("hạ") == ["Khối Hạ tầng số"])
    #expect(found("hả").isEmpty)
  }

  @Test func `letters of two fields never make one name`() {
    #expect(FuzzySearch("ab").score(in: FoldedText(["a", "b"])) == nil)
    #expect(FuzzySearch("ab").score(in: FoldedText(["x", "ab"])) == FuzzySearch("ab").score(in: FoldedText("ab")))
  }

  @Test func `nothing typed finds everything`() {
    #expect(found("").count == names.count && found(" ").count == names.count)
  }
}
