import GiaobanCore
import GiaobanReports
import Testing

@Suite struct ProspectJSONTests {
  private let invented: InventedMinistry
  private let portfolio: Portfolio

  init() throws {
    invented = try InventedMinistry()
    portfolio = try invented.junePortfolio()
  }

  private func show(_ dossier: Dossier) -> JSONValue { PledgeDetailJSON.value(of: dossier, in: portfolio, .english) }

  @Test func `the outlook is told with the line it rests on`() throws {
    let outlook = try #require(show(try invented.measured())["outlook"])
    // 120, 125, 126 on 24 April, 24 May (30 days on) and 24 June (61): slopes 5/30, 6/61, 1/31.
    #expect(outlook["likelihood"] == "unlikely" && outlook["reason"] == .null && outlook["readings"] == .integer(3))
    let line = try #require(outlook["line"])
    let slope = 6.0 / 61
    #expect(line["from"] == "2027-04-24" && line["slopePerDay"] == .number(slope))
    #expect(line["intercept"] == .number(120))
    // On 1 January 2029, 618 days on.
    #expect(outlook["forecast"] == .number(120 + slope * 618))
  }

  @Test func `the required pace is told beside what was reached`() throws {
    let pace = try #require(show(try invented.measured())["requiredPace"])
    let monthsLeft = 551 / 30.4375
    #expect(pace["remaining"] == .number(94) && pace["monthsLeft"] == .number(monthsLeft))
    #expect(pace["perMonth"] == .number(94 / monthsLeft))
    let (may, both) = (30 / 30.4375, 61 / 30.4375)
    #expect(pace["best"] == .number(5 / may) && pace["recent"] == .number(6 / both))
  }

  @Test func `why there is no outlook is named, and without a metric there is nothing to name`() throws {
    let two = try #require(invented.dossiers.first)
    #expect(show(two)["outlook"]?["reason"] == "tooFewReadings" && show(two)["outlook"]?["likelihood"] == .null)
    var done = try invented.measured()
    done.pledge.moves.append(Pledge.Move(day: try day("2027-06-28"), status: .done))
    #expect(show(done)["outlook"]?["reason"] == "notActive" && show(done)["requiredPace"] == .null)
    let plain = try #require(invented.dossiers.first { $0.pledge.metric == nil })
    #expect(show(plain)["outlook"] == .null && show(plain)["requiredPace"] == .null)
  }

  @Test func `show says both in words`() throws {
    let english = PledgeText.text(of: try invented.measured(), in: portfolio, .english, columns: 200)
    #expect(
      english.contains(
        "Needs 5.19 a month until January 2029; the best month so far was 5.07, the last three 2.99 on average."))
    #expect(english.contains("Outlook unlikely: at this pace 67% of the way by January 2029."))
    let vietnamese = PledgeText.text(
      of: try #require(invented.dossiers.first), in: portfolio, .vietnamese, columns: 200)
    #expect(vietnamese.contains("Chưa có triển vọng: cần ít nhất 3 kỳ có số liệu, mới có 2."))
  }
}
