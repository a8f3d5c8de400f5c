import Foundation
import GiaobanCore

extension FrozenMonth {
  /// Reads the part `records` of a closing.
  ///
  /// - Throws: `DecodingError` for text that is no frozen month, or one of another month.
  package init(records text: String, of closing: Closing) throws {
    self = try JSONDecoder().decode(FrozenMonth.self, from: Data(text.utf8))
    if month == closing.month { return }
    throw DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: [], debugDescription: "closing \(closing.month.iso) holds \(month.iso)"))
  }
}
