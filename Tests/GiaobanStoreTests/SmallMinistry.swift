import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import GiaobanText
import Testing

/// A ministry of three units, small enough to read, for tests of every store.
enum SmallMinistry {
  static func code<Owner>(_ text: String) throws -> Code<Owner> { try #require(Code<Owner>(text)) }

  static func pledge(_ text: String) throws -> PledgeCode { try #require(PledgeCode(text)) }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  static func month(_ iso: String) throws -> Month { try #require(Month(iso)) }

  static func text(_ vi: String) throws -> Bilingual { try #require(Bilingual(vi: vi, en: nil)) }

  static func signature(_ by: String = "Hà", _ today: String = "2023-06-20", at: Int64 = 0) throws -> Signature {
    Signature(by: by, at: Timestamp(milliseconds: at), today: try day(today))
  }

  /// Blocks KT and XH; units BC and SEC in KT, VH in XH; a briefing of 30 May 2023.
  static func frame() throws -> [Record] {
    let minister: LeaderCode = try code("BT")
    let deputy: LeaderCode = try code("TT1")
    return [
      .leader(Leader(code: minister, name: "Nguyễn Văn Ánh", title: try text("Bộ trưởng"))),
      .leader(Leader(code: deputy, name: "Trần Thị Bình", title: try text("Thứ trưởng"))),
      .block(
        Block(code: try code("KT"), name: try text("Kinh tế"), leader: minister, order: 1, spansMinistry: true)),
      .block(Block(code: try code("XH"), name: try text("Xã hội"), leader: deputy, order: 2, cutOffDay: 20)),
      .unit(
        OrgUnit(
          code: try code("BC"), name: try text("Cục Báo chí"), block: try code("KT"),
          head: OrgUnit.Head(name: "Lê Văn Cường", title: try text("Cục trưởng")), contact: "bc@example.vn")),
      .unit(OrgUnit(code: try code("SEC"), name: try text("An toàn thông tin"), block: try code("KT"))),
      .unit(OrgUnit(code: try code("VH"), name: try text("Văn hoá"), block: try code("XH"), isCollective: true)),
      .briefing(
        Briefing(
          day: try day("2023-05-30"), month: try month("2023-05"), chair: minister,
          title: try text("Hội nghị giao ban tháng 5"), source: try text("Thông báo số 1"),
          conclusions: [try text("Kết luận một"), try #require(Bilingual(vi: "Kết luận hai", en: "Second"))])),
    ]
  }

  /// BC-1 measured and due, BC-2 a monthly duty, SEC-1 a suggestion, VH-1 with tasks.
  static func pledges() throws -> [Record] {
    let start = try day("2023-04-03")
    let metric = Metric(
      name: try text("Số điểm"), unitOfMeasure: try text("điểm"), baseline: 100, baselineDay: try day("2023-01-01"),
      target: 220, targetDay: try day("2025-01-01"),
      waypoints: [Metric.Waypoint(day: try day("2024-01-01"), value: 150)])
    let active = [Pledge.Move(day: start, status: .active)]
    return [
      .pledge(
        Pledge(
          code: try pledge("BC-1"), origin: .own, cooperatingUnits: [try code("VH"), try code("SEC")],
          title: try #require(Bilingual(vi: "Tăng số điểm", en: "More points")), product: try text("Bảng điểm"),
          detail: try text("Chi tiết"), assignedBy: try code("TT1"), assignedOn: start,
          briefing: try day("2023-05-30"), source: "Mục 3", due: try day("2023-12-31"), isCore: true, isBold: true,
          metric: metric, moves: active)),
      .pledge(
        Pledge(
          code: try pledge("BC-2"), origin: .directive, title: try text("Họp hằng tháng"), assignedOn: start,
          isMonthlyDuty: true, moves: active)),
      .pledge(
        Pledge(
          code: try pledge("SEC-1"), origin: .suggestion, title: try text("Gợi mở"),
          moves: [Pledge.Move(day: start, status: .proposed, reason: "gợi ý")])),
      .pledge(
        Pledge(
          code: try pledge("VH-1"), origin: .own, title: try text("Lễ hội"), assignedOn: start,
          due: try day("2023-06-30"), moves: active)),
      .task(
        PledgeTask(
          key: TaskKey(pledge: try pledge("VH-1"), number: 1), title: try text("Kịch bản"),
          due: try day("2023-05-15"))),
      .task(PledgeTask(key: TaskKey(pledge: try pledge("VH-1"), number: 2), title: try text("Tập dượt"))),
    ]
  }

  static func load(into store: any Store) throws {
    _ = try store.apply(.load(try frame() + pledges(), isFirst: true), try signature("Hà", "2023-06-01"))
  }
}

/// The stores that keep one contract.
enum StoreKind: CaseIterable, CustomTestStringConvertible {
  case memory
  case sqlite

  var testDescription: String { self == .memory ? "in memory" : "in SQLite" }

  func make(in folder: TemporaryFolder) throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try SQLiteStore(creating: folder.file("store.giaoban"))
    }
  }
}
