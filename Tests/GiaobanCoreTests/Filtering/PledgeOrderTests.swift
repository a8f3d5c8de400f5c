import GiaobanCore
import GiaobanText
import Testing

@Suite struct PledgeOrderTests {
  private let viewpoint: Viewpoint
  private let lines: [PledgeLine]
  private let calendar: ReportingCalendar

  /// Four pledges of one unit, seen on 20 June 2023: late, without a due day, taken up by nobody, half done.
  init() throws {
    viewpoint = Viewpoint(today: try #require(Day("2023-06-20")))
    calendar = ReportingCalendar(ministry: Ministry(), viewpoint: viewpoint)
    let begun = try #require(Day("2023-05-30"))
    func pledge(_ number: Int, _ title: String, due: String?, _ status: PledgeStatus) throws -> Pledge {
      Pledge(
        code: try #require(PledgeCode("BC-\(number)")), origin: .own,
        title: try #require(Bilingual(vi: title, en: nil)),
        due: due.flatMap { Day($0) }, moves: [Pledge.Move(day: begun, status: status)])
    }
    let half = try pledge(4, "Ấn bản", due: "2024-01-31", .active)
    var dossiers = [
      Dossier(pledge: try pledge(1, "Đường dây", due: "2023-06-10", .active)),
      Dossier(pledge: try pledge(2, "Dân cư", due: nil, .active)),
      Dossier(pledge: try pledge(3, "An toàn", due: nil, .proposed)),
      Dossier(pledge: half),
    ]
    for number in 1...2 {
      dossiers[3].put(
        .task(
          PledgeTask(
            key: TaskKey(pledge: half.code, number: number), title: half.title, doneOn: number == 1 ? begun : nil)))
    }
    let checkIn = CheckIn(
      key: CheckInKey(pledge: half.code, month: viewpoint.month), state: .submitted, enteredOn: viewpoint.today,
      enteredBy: "An")
    dossiers[3].put(.checkIn(checkIn))
    lines = dossiers.map { [calendar] in $0.line(calendar) }
  }

  /// The numbers of the pledges in that order.
  private func numbers(_ order: PledgeOrder) -> [Int] {
    let keyed = lines.enumerated().map { place, line in
      let key = order.key(
        of: line, Assessment(of: line, calendar: calendar), place: place, seenFrom: viewpoint, .vietnamese)
      return (key: key, place: place)
    }
    return keyed.sorted { order.precedes($0, $1) }.map { lines[$0.place].pledge.code.number }
  }

  @Test func `each column has its order`() {
    #expect(numbers(PledgeOrder()) == [1, 2, 3, 4])
    #expect(numbers(PledgeOrder(.title)) == [3, 4, 2, 1])
    #expect(numbers(PledgeOrder(.due)) == [1, 4, 2, 3])
    #expect(numbers(PledgeOrder(.status)) == [3, 1, 2, 4])
    #expect(numbers(PledgeOrder(.health)) == [1, 2, 4, 3])
    #expect(numbers(PledgeOrder(.checkIn)) == [1, 2, 4, 3])
    #expect(numbers(PledgeOrder(.progress)) == [4, 1, 2, 3])
  }

  @Test func `the reverse leaves those without a value last, and equal ones by code`() {
    #expect(numbers(PledgeOrder(isReversed: true)) == [4, 3, 2, 1])
    #expect(numbers(PledgeOrder(.due, isReversed: true)) == [4, 1, 2, 3])
    #expect(numbers(PledgeOrder(.status, isReversed: true)) == [1, 2, 4, 3])
  }

  @Test func `only the order of the codes needs no sorting`() {
    #expect(PledgeOrder().isRecorded)
    #expect(!PledgeOrder(isReversed: true).isRecorded && !PledgeOrder(.due).isRecorded)
  }
}
