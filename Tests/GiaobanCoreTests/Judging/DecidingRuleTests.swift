import GiaobanText
import Testing

@testable import GiaobanCore

@Suite struct DecidingRuleTests {
  @Test func `every rule has a sentence of its own, in both languages`() throws {
    let month = try #require(Month("2027-05"))
    let rules: [DecidingRule] =
      [.staleIsNeverGreen(month), .ownerAlone, .nothingToJudgeBy, .notActive(.done)]
      + [Health.onTrack, .atRisk, .offTrack].flatMap { health -> [DecidingRule] in
        [
          .agreed([.computed], health), .agreed([.owner], health), .agreed([.computed, .owner, .supervisor], health),
          .worst([.supervisor], health), .worst([.computed, .owner], health),
        ]
      }
    for language in Language.allCases {
      let texts = rules.map { $0.phrase.text(language) }
      #expect(Set(texts).count == texts.count && texts.allSatisfy { $0.hasSuffix(".") })
    }
    #expect(
      DecidingRule.worst([.computed, .owner], .offTrack).phrase.en
        == "The worst voice decides: the figures and the owner say off track.")
  }
}
