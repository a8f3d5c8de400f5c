import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct PledgeSheetTests {
  private let fixture: BoardFixture
  private let view: MonthView

  init() throws {
    fixture = try BoardFixture.practice()
    view = try #require(fixture.board.view)
  }

  private func sheet(_ code: String, _ change: (inout Dossier) -> Void = { _ in }) throws -> PledgeSheet {
    var dossier = try #require(fixture.dossier(code))
    change(&dossier)
    return PledgeSheet(dossier: dossier, view: view, look: fixture.board.look)
  }

  /// A pledge whose numbers, owner and supervisor say `voices`.
  private func assessment(_ voices: (owner: Health?, supervisor: Health?)) throws -> Assessment {
    let month = try #require(Month("2027-06"))
    let key = CheckInKey(pledge: try #require(PledgeCode("BOO-9")), month: month)
    let on = try #require(Day("2027-06-10"))
    let pledge = Pledge(
      code: key.pledge, origin: .own, title: try #require(Bilingual("x", in: .english)),
      due: try #require(Day("2027-12-31")), moves: [Pledge.Move(day: on.adding(days: -30), status: .active)])
    let checkIn = CheckIn(
      key: key, state: .acknowledged, enteredOn: on, enteredBy: "an", health: voices.owner,
      supervision: CheckIn.Supervision(health: voices.supervisor, by: "binh", on: on))
    let line = Dossier(pledge: pledge, checkIns: [checkIn]).line(view.calendar)
    return Assessment(of: line, calendar: view.calendar)
  }

  @Test func `three voices stand side by side, and steps between them are marked`() throws {
    let sheet = try sheet("BOO-1")
    let lines = { (owner: Health?, supervisor: Health?, columns: Int) in
      try sheet.voices(assessment((owner, supervisor)), columns: columns).map(\.text)
    }
    #expect(
      try lines(.onTrack, .offTrack, 100) == [
        "Computed ● on track · Owner ● on track · Supervisor ■ off track ≠ 2 steps apart"
      ])
    #expect(try lines(.onTrack, .offTrack, 40) == ["Computed ● Owner ● Supervisor ■ ≠"])
    #expect(try lines(.onTrack, nil, 100) == ["Computed ● on track · Owner ● on track · Supervisor –"])
    #expect(try lines(nil, nil, 100) == [])
  }

  @Test func `the panel says the voices once`() throws {
    let text = try sheet("EDU-1").numbers(columns: 100).map(\.text).joined(separator: "\n")
    #expect(text.contains("Owner ● on track · Supervisor"))
    #expect(!text.contains("The owner says"))
  }

  @Test func `a check-in tells who gave it, and who acknowledged or returned it and why`() throws {
    let month = try #require(Month("2027-06"))
    let given = { (state: CheckInState, health: Health?) in
      try sheet("BOO-1") { dossier in
        guard var checkIn = dossier.checkIn(in: month) else { return }
        checkIn.state = state
        checkIn.enteredBy = "ghi"
        checkIn.supervision = CheckIn.Supervision(
          health: health, note: Bilingual("thiếu số", in: .vietnamese), by: "xem", on: month.last)
        dossier.put(.checkIn(checkIn))
      }.page(columns: 100, rows: 20).lines.map(\.text)
    }
    let returned = try given(.returned, nil)
    #expect(returned.contains { $0.hasPrefix("June 2027 ↩ returned") && $0.contains("  by ghi, ") })
    #expect(returned.contains("    Returned by xem, 30 Jun 2027 · thiếu số"))
    #expect(try given(.acknowledged, .atRisk).contains("    Acknowledged by xem, 30 Jun 2027 · ▲ at risk · thiếu số"))
  }
}
