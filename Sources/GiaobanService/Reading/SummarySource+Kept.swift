import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

extension SummarySource {
  /// The ministry's summary of a closed month, as its closing keeps it.
  ///
  /// - Returns: nil for a month that is not closed, for several months, and for a closing that keeps nothing: the
  ///   summary is worked out then.
  /// - Throws: a ``Failure`` of status `storeFailed` where what is kept is not what was closed.
  func kept(_ months: MonthRange) throws -> KeptSummary? {
    let ministry = try store.ministry()
    guard months.isOneMonth, let closing = ministry.closing(of: months.first) else { return nil }
    let parts = try store.closingParts(of: closing.hash)
    if parts.isEmpty { return nil }
    guard ClosingSeal.hash(of: closing.month, on: closing.on, by: closing.by, parts: parts) == closing.hash else {
      throw Self.damaged(closing)
    }
    let texts = Dictionary(parts.map { ($0.name, $0.text) }) { first, _ in first }
    func kept(_ document: ClosingPart.Name, _ json: ClosingPart.Name, _ calendar: ClosingPart.Name) throws
      -> KeptSummary.Texts
    {
      guard let laidOut = texts[document], let json = texts[json], let calendar = texts[calendar],
        let document = try? JSONDecoder().decode(ReportDocument.self, from: Data(laidOut.utf8))
      else { throw Self.damaged(closing) }
      return KeptSummary.Texts(document: document, json: json, calendar: calendar)
    }
    return KeptSummary(
      seal: SummarySeal(of: months, in: ministry),
      vietnamese: try kept(.documentVi, .summaryVi, .calendarVi),
      english: try kept(.documentEn, .summaryEn, .calendarEn))
  }

  private static func damaged(_ closing: Closing) -> Failure {
    let month = closing.month
    return Failure(
      .storeFailed,
      Phrase(
        vi:
          "Nội dung đã chốt của \(month.name.vi) không khớp mã \(closing.hash), nên không in. Xem: giaoban verify; lấy lại "
          + "kho từ bản sao lưu, hoặc mở lại tháng rồi chốt lại.",
        en:
          "What was closed for \(month.name.en) does not match its hash \(closing.hash), so it is not written. See giaoban "
          + "verify; restore the store from a backup, or open the month again and close it anew."))
  }
}
