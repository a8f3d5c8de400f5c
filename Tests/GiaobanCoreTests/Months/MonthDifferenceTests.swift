import GiaobanCore
import Testing

@Suite struct MonthDifferenceTests {
  private let dossiers = [
    // Green in May by its number, off track in June; its due day moved by an extension.
    Dossier(
      pledge: pledge("U-1", due: "2023-09-30", dueOriginal: "2023-07-31", metric: metric()),
      checkIns: [
        checkIn("2023-05", reading: 126, on: "2023-05-24"), checkIn("2023-06", reading: 110, on: "2023-06-24"),
      ],
      extensions: [extended(from: "2023-07-31", to: "2023-09-30", asked: "2023-06-10", granted: "2023-06-12")]),
    Dossier(
      pledge: pledge("U-2", moves: [move("2023-01-10", .active), move("2023-04-20", .done)])),
    Dossier(pledge: pledge("V-1", moves: [move("2023-01-10", .active), move("2023-06-20", .dropped, "no money")])),
    Dossier(pledge: pledge("V-2", moves: [move("2023-06-08", .active)])),
    Dossier(pledge: pledge("V-3", moves: [move("2023-01-10", .active), move("2023-06-15", .done)])),
    Dossier(pledge: pledge("V-4", moves: [move("2023-07-01", .active)])),
  ]

  private func state(_ month: String, as edited: Pledge? = nil) -> MonthDifference.State {
    let dossiers = dossiers.map { dossier in
      var dossier = dossier
      if let edited, edited.code == dossier.pledge.code { dossier.pledge = edited }
      return dossier
    }
    let seen = viewpoint("2023-07-10", in: month)
    let calendar = ReportingCalendar(ministry: ministry(), viewpoint: seen)
    let lines = dossiers.filter { Portfolio.includes($0.pledge, seenFrom: seen, scope: .everything) }
    return MonthDifference.State(
      Portfolio(viewpoint: seen, scope: .everything, ministry: ministry(), lines: lines.map { $0.line(calendar) }))
  }

  private func changes(of name: String, _ difference: MonthDifference) -> [PledgeChange] {
    difference.rows.filter { $0.pledge.code == code(name) }.map(\.change)
  }

  @Test func `what was added, done, dropped and moved in between is told of each pledge`() {
    let difference = MonthDifference(from: state("2023-05"), to: state("2023-06"))
    #expect(
      changes(of: "U-1", difference)
        == [.extended(dossiers[0].extensions[0], times: 1), .health(from: .onTrack, to: .offTrack)])
    #expect(changes(of: "U-2", difference).isEmpty, "it ended before either month")
    #expect(changes(of: "V-1", difference) == [.dropped(on: day("2023-06-20"), reason: "no money")])
    #expect(changes(of: "V-2", difference) == [.added(on: day("2023-06-08"), .active), .silent(month("2023-06"))])
    #expect(
      changes(of: "V-3", difference) == [.status(from: .active, to: .done, on: day("2023-06-15"), reason: nil)])
    #expect(changes(of: "V-4", difference).isEmpty, "it came after both months")
  }

  @Test func `what was done in a month between is told as well`() {
    let difference = MonthDifference(from: state("2023-03"), to: state("2023-06"))
    #expect(
      changes(of: "U-2", difference) == [.status(from: .active, to: .done, on: day("2023-04-20"), reason: nil)])
  }

  @Test func `edits are told by how the pledge was at the end of each month`() {
    var then = dossiers[0].pledge
    then.title = text("the old words")
    then.due = day("2023-07-31")
    let difference = MonthDifference(from: state("2023-05", as: then), to: state("2023-06"))
    #expect(
      changes(of: "U-1", difference).contains(.revised(.title(from: text("the old words"), to: text("U-1")))))
    // The extension explains the due day.
    #expect(!changes(of: "U-1", difference).contains { if case .revised(.due) = $0 { true } else { false } })
  }

  @Test func `a month does not differ from itself`() {
    #expect(MonthDifference(from: state("2023-06"), to: state("2023-06")).rows.isEmpty)
  }
}
