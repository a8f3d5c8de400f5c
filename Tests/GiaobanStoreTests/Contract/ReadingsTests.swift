import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

@Suite struct ReadingsTests {
  private func checkIn(_ month: String, _ reading: Double?, state: CheckInState = .submitted) throws -> Record {
    .checkIn(
      CheckIn(
        key: CheckInKey(pledge: try SmallMinistry.pledge("BC-1"), month: try SmallMinistry.month(month)), state: state,
        enteredOn: try SmallMinistry.day("2023-06-01"), enteredBy: "Hà", reading: reading,
        noNumber: reading == nil ? .dataLate : nil))
  }

  /// Before the first of the check-ins.
  private func beganEarlier(_ record: Record) throws -> Record {
    guard case .pledge(var pledge) = record, let first = pledge.moves.first else { return record }
    pledge.moves[0] = Pledge.Move(day: try SmallMinistry.day("2022-10-01"), status: first.status)
    return .pledge(pledge)
  }

  @Test(arguments: StoreKind.allCases)
  func `the last readings of made check-ins are found by code, in order of month`(_ kind: StoreKind) throws {
    let folder = try TemporaryFolder("readings")
    let store = try kind.make(in: folder)
    let checkIns = [
      try checkIn("2022-11", 1), try checkIn("2022-12", 2), try checkIn("2023-01", nil), try checkIn("2023-02", 3),
      try checkIn("2023-03", 4, state: .draft), try checkIn("2023-04", 5, state: .acknowledged),
      try checkIn("2023-05", 6, state: .returned), try checkIn("2023-06", 7),
    ]
    let records = try SmallMinistry.frame() + SmallMinistry.pledges().map(beganEarlier) + checkIns
    _ = try store.apply(.load(records, isFirst: true), try SmallMinistry.signature())
    let codes = try ["BC-1", "BC-2", "BC-1", "BC-99"].map(SmallMinistry.pledge)
    func readings(_ month: String, last count: Int) throws -> [Double?]? {
      let found = try store.readings(of: codes, upTo: try SmallMinistry.month(month), last: count)
      #expect(Set(found.keys).isSubset(of: [codes[0]]))
      return found[codes[0]]?.map(\.reading)
    }
    #expect(try readings("2023-06", last: 8) == [1, 2, 3, 5, 7])
    #expect(try readings("2023-06", last: 3) == [3, 5, 7])
    #expect(try readings("2023-05", last: 3) == [2, 3, 5])
    #expect(try readings("2022-10", last: 3) == nil)
    #expect(try readings("2023-06", last: 0) == nil)
    #expect(try store.readings(of: [], upTo: try SmallMinistry.month("2023-06"), last: 8).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func `a reading that came after the close is none of the closed month's`(_ kind: StoreKind) throws {
    let folder = try TemporaryFolder("readings")
    let store = try ClosedMonth.store(kind, in: folder)
    let (code, may) = (try SmallMinistry.pledge("BC-1"), try SmallMinistry.month("2023-05"))
    let late = CheckIn(
      key: CheckInKey(pledge: code, month: may), state: .submitted, enteredOn: may.first, enteredBy: "–", reading: 6)
    _ = try store.apply(.checkIn(late), try SmallMinistry.signature("Bình"))
    let readings = { (month: String) in
      try store.readings(of: [code], upTo: try SmallMinistry.month(month), last: 8)[code]?.map(\.reading)
    }
    #expect(try readings("2023-05") == nil)
    #expect(try readings("2023-06") == [6])
    let reason = try SmallMinistry.text("Số liệu gửi sau")
    _ = try store.apply(.reopenMonths(MonthRange(may), reason: reason), try SmallMinistry.signature("Bình"))
    #expect(try readings("2023-05") == [6])
    // Closed once more, it is a part of what is closed.
    try ClosedMonth.close("2023-05", in: store, by: "Bình", on: "2023-06-21")
    #expect(try readings("2023-05") == [6])
  }
}
