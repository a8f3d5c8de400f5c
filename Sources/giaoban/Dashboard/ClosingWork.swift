import GiaobanBoard
import GiaobanCore
import GiaobanStore
import GiaobanText

/// The closing of a month for the board: seen before it begins, and stopped no more once it has.
final class ClosingWork: LongWorking {
  private let months: MonthRange
  private let close: (MonthRange) throws -> Saved

  init(_ months: MonthRange, close: @escaping (MonthRange) throws -> Saved) {
    self.months = months
    self.close = close
  }

  var title: Phrase { Phrase(vi: "Chốt \(months.name.vi)", en: "Closing \(months.name.en)") }
  var step: Phrase { Phrase(vi: "Đang niêm phong số liệu và báo cáo…", en: "Sealing the figures and the summary…") }
  var descriptor: Int32? { nil }

  func goOn() throws -> [Action]? { [.saved(try close(months))] }

  func stop() -> Phrase {
    Phrase(
      vi: "đã dừng, chưa chốt \(months.name.vi)",
      en: "stopped, \(months.name.en) \(months.isOneMonth ? "is" : "are") not closed")
  }
}
