import GiaobanCore
import GiaobanStore
import GiaobanTUI

/// The closing of a month for the board: seen before it begins, and stopped no more once it has.
final class ClosingWork: LongWorking {
  private let month: Month
  private let close: (Month) throws -> Saved

  init(_ month: Month, close: @escaping (Month) throws -> Saved) {
    self.month = month
    self.close = close
  }

  var title: Phrase { Phrase(vi: "Chốt \(month.name.vi)", en: "Closing \(month.name.en)") }
  var step: Phrase { Phrase(vi: "Đang niêm phong số liệu và báo cáo…", en: "Sealing the figures and the summary…") }
  var descriptor: Int32? { nil }

  func goOn() throws -> [Action]? { [.saved(try close(month))] }

  func stop() -> Phrase {
    Phrase(vi: "đã dừng, chưa chốt \(month.name.vi)", en: "stopped, \(month.name.en) is not closed")
  }
}
