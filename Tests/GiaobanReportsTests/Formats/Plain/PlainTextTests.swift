import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

/// The plain texts of the command line, of the invented ministry.
struct PlainTextTests {
  @Test(arguments: Language.allCases)
  func `the list of pledges is a table`(language: Language) throws {
    let entries = try InventedMinistry().junePortfolio().entries
    expectGolden(PledgeListText.text(of: entries, language), "reports/list-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `what is owed is grouped by how near it is`(language: Language) throws {
    let portfolio = try InventedMinistry().junePortfolio()
    let items = portfolio.entries.flatMap {
      DueItem.items(of: $0.line, $0.assessment, day: portfolio.viewpoint.day, withinDays: 90)
    }
    expectGolden(DueText.text(of: items, language), "reports/due-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `a pledge is shown whole`(language: Language) throws {
    let invented = try InventedMinistry()
    let portfolio = try invented.junePortfolio()
    let shown = invented.dossiers.map { PledgeText.text(of: $0, in: portfolio, language) }
    expectGolden(shown.joined(separator: "\n"), "reports/show-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `every colour is explained`(language: Language) throws {
    let entries = try InventedMinistry().junePortfolio().entries
    let explained = entries.map { WhyText.text(of: $0, language) }
    expectGolden(explained.joined(separator: "\n"), "reports/why-\(language.rawValue).txt")
  }
}
