import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

struct PledgeCardTests {
  private func card(_ text: String, _ invented: InventedMinistry, of month: Month? = nil) throws -> PledgeCard {
    let code = try code(text)
    let dossier = try #require(invented.dossiers.first { $0.pledge.code == code })
    let portfolio = invented.portfolio(of: month ?? invented.june, today: try day("2027-07-05"))
    return try #require(PledgeCard(of: dossier, in: portfolio))
  }

  @Test(arguments: Language.allCases)
  func `a card tells who, why, the number, what is asked and what was said`(language: Language) throws {
    var invented = try InventedMinistry()
    invented.dossiers[0] = try invented.measured()
    let cards = try ["NEW-1", "NEW-2", "DIG-1", "DIG-3"].map { code in
      TextReport().text(of: try card(code, invented).document(language))
    }
    expectGolden(cards.joined(separator: "\n"), "reports/card-\(language.rawValue).txt")
  }

  @Test func `a card of an earlier month knows nothing of what came later`() throws {
    let invented = try InventedMinistry()
    let may = try month("2027-05")
    let card = try card("NEW-1", invented, of: may)
    #expect(card.checkIns.map(\.key.month) == [may])
    #expect(card.asks.isEmpty)
    #expect(card.entry.assessment.reading?.value == 125)
    // Asked for in June.
    let extended = try self.card("DIG-1", invented, of: may)
    #expect(extended.extensions.isEmpty)
    #expect(extended.entry.due == (try day("2027-06-30")))
  }

  @Test func `an extension that was decided later waits on the card of the month before`() throws {
    var invented = try InventedMinistry()
    let index = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-1" })
    var asked = try #require(invented.dossiers[index].extensions.first)
    asked.askedOn = try day("2027-05-30")
    invented.dossiers[index].put(.extension(asked))
    let may = try card("DIG-1", invented, of: try month("2027-05"))
    #expect(may.extensions.map(\.decision) == [nil])
    #expect(may.entry.due == (try day("2027-06-30")))
    #expect(try card("DIG-1", invented).extensions.map { $0.decision?.isGranted } == [true])
  }

  @Test func `a pledge that was not recorded yet has no card`() throws {
    let invented = try InventedMinistry()
    let dossier = try #require(invented.dossiers.first { $0.pledge.code.description == "DIG-1" })
    let april = invented.portfolio(of: try month("2027-04"), today: try day("2027-07-05"))
    #expect(PledgeCard(of: dossier, in: april) == nil)
  }

  @Test func `a draft is not on the card, a returned check-in is`() throws {
    var invented = try InventedMinistry()
    var june = try #require(invented.dossiers[0].checkIn(in: invented.june))
    june.state = .draft
    invented.dossiers[0].put(.checkIn(june))
    let card = try card("NEW-1", invented)
    #expect(card.checkIns.map(\.key.month) == [try month("2027-05")])
    #expect(card.asks.isEmpty)
    june.state = .returned
    invented.dossiers[0].put(.checkIn(june))
    #expect(try self.card("NEW-1", invented).asks.map(\.isOpen) == [false])
  }

  @Test func `of many check-ins the last three are told, and how many came before`() throws {
    var invented = try InventedMinistry()
    for iso in ["2027-01", "2027-02", "2027-03"] {
      let month = try month(iso)
      var made = try #require(checkIn("NEW-1", month, state: .acknowledged, on: month.last))
      made.ask = try text(vi: "Xin \(iso)", en: "Ask of \(iso)")
      made.decision = try text(vi: "Đồng ý", en: "Agreed")
      invented.dossiers[0].put(.checkIn(made))
    }
    let card = try card("NEW-1", invented)
    #expect(card.checkIns.map(\.key.month.iso) == ["2027-06", "2027-05", "2027-03"])
    #expect(card.asks.map(\.month.iso) == ["2027-06", "2027-03"])
    let text = TextReport().text(of: card.document(.english))
    #expect(text.contains("And 2 earlier."))
    #expect(text.contains("- Mar 2027: Ask of 2027-03 – decided: Agreed\n"))
  }
}
