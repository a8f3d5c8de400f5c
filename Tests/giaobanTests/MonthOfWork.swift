import Foundation
import GiaobanTestSupport
import Testing

/// The month of June 2027 in an invented ministry: what its office does on three days, by keys and by commands, and what must
/// come of it.
enum MonthOfWork {
  static let office = "Văn phòng"

  struct WorkingDay {
    let today: String
    /// On the screen when the program has started.
    let begins: String
    let steps: [Step]
    let commands: [[String]]
  }

  /// Keys that are typed in one go, and what is then on the screen.
  struct Step {
    let keys: String
    let shows: String

    init(_ keys: String, shows: String) {
      self.keys = keys
      self.shows = shows
    }

    /// Opens a form, fills its fields in from the first on, and saves it.
    static func form(_ open: String, _ fields: String..., shows: String) -> Step {
      Step(open + fields.joined(separator: "\t") + "\u{13}", shows: shows)
    }
  }

  static var days: [WorkingDay] { [beginning, checkIns, meeting] }

  /// Clears the field before the cursor.
  private static let clear = "\u{15}"
  /// Unfolds the rest of a new pledge's form, and goes to the first field of it.
  private static let more = "\u{0E}"

  // MARK: 1 June: the ministry, the briefing of May, six pledges

  private static var beginning: WorkingDay {
    WorkingDay(
      today: "2027-06-01", begins: "Chào mừng đến với giaoban",
      steps: [
        Step("4", shows: "a hoặc Enter: thêm lãnh đạo"),
        .form("a", "BT", "Lê Hư Cấu", "Bộ trưởng", shows: "thêm: lãnh đạo BT"),
        .form(":lãnh đạo mới\r", "T1", "Bà Thử Một", "Thứ trưởng", shows: "thêm: lãnh đạo T1"),
        .form(":lãnh đạo mới\r", "T2", "Ông Thử Hai", "Thứ trưởng", shows: "thêm: lãnh đạo T2"),
        .form(":khối mới\r", "BC", "Báo chí", "Press", "T1", shows: "thêm: khối BC"),
        .form(":khối mới\r", "CN", "Công nghệ số", "Digital", "T2", shows: "thêm: khối CN"),
        .form(":khối mới\r", "BO", "Toàn bộ", "All", "BT", "", " ", shows: "thêm: khối BO"),
        .form(
          ":đơn vị mới\r", "BCH", "Cục Báo thử", "Press Office", "BC", "Bà Thảo", "Cục trưởng",
          shows: "thêm: đơn vị BCH"),
        .form(
          ":đơn vị mới\r", "CNS", "Cục Số thử", "Digital Office", "CN", "Ông Sơn", "Cục trưởng",
          shows: "thêm: đơn vị CNS"),
        .form(":đơn vị mới\r", "ALL", "Mọi đơn vị", "All units", "BO", "", "", "", " ", shows: "thêm: đơn vị ALL"),
        .form(
          ":hội nghị mới\r", clear + "31/05/2027", "", "Giao ban tháng 5", "", "BT", shows: "thêm: hội nghị 31/05/2027"),
        .form(
          "1a", "Kho ảnh số", "", "31/12/2027", more, "", "", "", "", "", " ", "", "", "01/06/2027", "",
          "Ảnh đã số hóa", "ảnh", "", "0", "01/06/2027", "1.200", "31/12/2027", "30/09/2027=600",
          shows: "thêm: BCH-1"),
        .form("a", "Đọc sách mỗi tháng", "", "", clear + more, "", "", "", "", " ", shows: "thêm: BCH-2"),
        .form(
          "2a", "Rà soát dữ liệu", "", "cuối tháng", more, "", "", "", " ", "", "", "", "T2", "01/06/2027",
          shows: "thêm: CNS-1"),
        .form("a", "Cổng học trực tuyến", "", "30/09", clear + more, "", "", "BCH", shows: "thêm: CNS-2"),
        .form("a", "Trợ lý ảo", "", "", clear + more, "", "", "", "  ", shows: "thêm: CNS-3"),
        .form("3a", "Một việc để đời", "", "", clear + more, "", "", "", "  ", shows: "thêm: ALL-1"),
        Step("u", shows: "đã hoàn tác – thêm: ALL-1"),
        Step("U", shows: "đã làm lại – thêm: ALL-1"),
      ],
      commands: [
        ["init"], ["leader", "BT", "Lê Hư Cấu", "--title", "Bộ trưởng"],
        ["leader", "T1", "Bà Thử Một", "--title", "Thứ trưởng"],
        ["leader", "T2", "Ông Thử Hai", "--title", "Thứ trưởng"],
        ["block", "BC", "Báo chí", "--en", "Press", "--leader", "T1", "--order", "1"],
        ["block", "CN", "Công nghệ số", "--en", "Digital", "--leader", "T2", "--order", "2"],
        ["block", "BO", "Toàn bộ", "--en", "All", "--leader", "BT", "--order", "3", "--spans-ministry"],
        [
          "unit", "BCH", "Cục Báo thử", "--en", "Press Office", "--block", "BC", "--head", "Bà Thảo",
          "--head-title",
          "Cục trưởng",
        ],
        [
          "unit", "CNS", "Cục Số thử", "--en", "Digital Office", "--block", "CN", "--head", "Ông Sơn",
          "--head-title",
          "Cục trưởng",
        ], ["unit", "ALL", "Mọi đơn vị", "--en", "All units", "--block", "BO", "--collective"],
        ["briefing", "2027-05-31", "Giao ban tháng 5", "--chair", "BT"],
        [
          "add", "Kho ảnh số", "--unit", "BCH", "--assigned-on", "2027-06-01", "--briefing", "2027-05-31", "--due",
          "2027-12-31", "--core", "--metric", "Ảnh đã số hóa", "--metric-unit", "ảnh", "--baseline", "0", "--from",
          "2027-06-01", "--target", "1200", "--by", "2027-12-31", "--waypoint", "2027-09-30=600",
        ], ["add", "Đọc sách mỗi tháng", "--unit", "BCH", "--duty", "monthly"],
        [
          "add", "Rà soát dữ liệu", "--unit", "CNS", "--origin", "directive", "--assigned-by", "T2", "--assigned-on",
          "2027-06-01", "--briefing", "2027-05-31", "--due", "2027-06-30",
        ], ["add", "Cổng học trực tuyến", "--unit", "CNS", "--with", "BCH", "--due", "2027-09-30"],
        ["add", "Trợ lý ảo", "--unit", "CNS", "--origin", "suggestion"],
        ["add", "Một việc để đời", "--unit", "ALL", "--origin", "suggestion"], ["undo"], ["redo"],
      ])
  }

  // MARK: 21 June: a suggestion taken up, the check-ins of the month, an extension asked for

  private static var checkIns: WorkingDay {
    WorkingDay(
      today: "2027-06-21", begins: "┏━ 1 Báo chí",
      steps: [
        .form(
          "1gc", "180", "", "", " ", "Đã số hóa một trăm tám mươi ảnh, đúng như đã hứa", shows: "báo cáo tháng: BCH-1"),
        .form("jc", " ", " ", "Cả cục đọc “Đường xưa”", shows: "báo cáo tháng: BCH-2"),
        .form("2gc", " ", "Đã rà soát một nửa", "", "", "", "Xin kinh phí thuê máy", shows: "báo cáo tháng: CNS-1"),
        .form("x", "31/07/2027", "Thiếu máy", shows: "xin gia hạn: CNS-1"),
        .form("jc", "", "Đã có khung", shows: "báo cáo tháng: CNS-2"),
        .form("jA", "", "31/12/2027", shows: "nhận gợi mở: CNS-3"),
        .form("c", "  ", "Mới bắt đầu", shows: "báo cáo tháng: CNS-3"),
      ],
      commands: [
        [
          "checkin", "BCH-1", "--value", "180", "--health", "onTrack", "--did",
          "Đã số hóa một trăm tám mươi ảnh, đúng như đã hứa",
        ], ["checkin", "BCH-2", "--kept", "yes", "--health", "onTrack", "--did", "Cả cục đọc “Đường xưa”"],
        ["checkin", "CNS-1", "--health", "onTrack", "--did", "Đã rà soát một nửa", "--ask", "Xin kinh phí thuê máy"],
        ["extend", "CNS-1", "--to", "2027-07-31", "--reason", "Thiếu máy"],
        ["checkin", "CNS-2", "--did", "Đã có khung"], ["accept", "CNS-3", "--due", "2027-12-31"],
        ["checkin", "CNS-3", "--health", "atRisk", "--did", "Mới bắt đầu"],
      ])
  }

  // MARK: 28 June: check-ins answered, and the meeting

  private static var meeting: WorkingDay {
    WorkingDay(
      today: "2027-06-28", begins: "┏━ 1 Báo chí",
      steps: [
        .form("1gK", "", " ", shows: "ghi nhận báo cáo: BCH-1"),
        .form("2gjK", " ", "", "Nêu rõ số trường", shows: "trả lại báo cáo: CNS-2"),
        .form("c", "", clear + "Đã có khung ở bốn trường", shows: "báo cáo tháng: CNS-2"),
        Step("gm", shows: "cả buổi"),
        Step("g", shows: "kết luận giao ban: CNS-1"),
        .form("n", "Bố trí kinh phí trong tháng 7", shows: "2 kết luận"),
        .form("i", "Lập kế hoạch dữ liệu mở", "", "30/09/2027", shows: "kết luận giao ban: CNS-4"),
        Step("u", shows: "đã hoàn tác – kết luận giao ban: CNS-4"),
        Step("U", shows: "đã làm lại – kết luận giao ban: CNS-4"),
        Step("q", shows: "Có 3 kết luận"),
        Step("\r", shows: "Kết luận giao ban ngày 28/06/2027"),
        Step("q", shows: "┌─ 3 Toàn bộ"),
      ],
      commands: [
        ["acknowledge", "BCH-1", "--health", "onTrack"], ["return", "CNS-2", "--reason", "Nêu rõ số trường"],
        ["checkin", "CNS-2", "--did", "Đã có khung ở bốn trường"], ["meeting", "grant", "CNS-1"],
        ["meeting", "note", "CNS-1", "Bố trí kinh phí trong tháng 7"],
        [
          "meeting", "direct", "Lập kế hoạch dữ liệu mở", "--unit", "CNS", "--due", "2027-09-30", "--assigned-by", "BT",
        ], ["undo"], ["redo"], ["meeting", "end", "CNS-3", "BCH-1"],
      ])
  }

  // MARK: What must come of it

  static let list = [
    "BCH-1 active onTrack acknowledged 2027-12-31", "BCH-2 active onTrack submitted -",
    "CNS-1 active atRisk submitted 2027-07-31", "CNS-2 active onTrack submitted 2027-09-30",
    "CNS-3 active atRisk submitted 2027-12-31", "CNS-4 active onTrack - 2027-09-30", "ALL-1 proposed unknown - -",
  ]
  static let due: [String] = []
  static let log = [
    "init", "add", "add", "add", "add", "add", "add", "add", "add", "add", "add", "add BCH-1", "add BCH-2",
    "add CNS-1", "add CNS-2", "add CNS-3", "add ALL-1", "undo add ALL-1", "redo add ALL-1", "checkIn BCH-1",
    "checkIn BCH-2", "checkIn CNS-1", "askExtension CNS-1", "checkIn CNS-2", "accept CNS-3", "checkIn CNS-3",
    "acknowledge BCH-1", "returnCheckIn CNS-2", "checkIn CNS-2", "concludeMeeting CNS-1", "concludeMeeting CNS-1",
    "concludeMeeting CNS-4", "undo concludeMeeting CNS-4", "redo concludeMeeting CNS-4", "endMeeting",
  ]
  static let conclusions = [
    "1. Đồng ý gia hạn CNS-1 “Rà soát dữ liệu” – Cục Số thử – từ 30/06/2027 đến",
    "2. CNS-1 “Rà soát dữ liệu” – Cục Số thử, hạn 31/07/2027: Bố trí kinh phí trong",
    "3. Cục Số thử thực hiện CNS-4 “Lập kế hoạch dữ liệu mở”, hạn 30/09/2027.",
  ]
}
