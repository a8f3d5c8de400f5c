import GiaobanCore
import GiaobanText

/// Whose pledges a report is about.
package enum ReportScope: Hashable, Codable, Sendable {
  case ministry
  case block(BlockCode)
  case unit(UnitCode)

  /// - Parameter block: the unit's; nil when the ministry does not know the unit.
  package func includes(unit: UnitCode, of block: BlockCode?) -> Bool {
    switch self {
    case .ministry: true
    case .block(let code): block == code
    case .unit(let code): unit == code
    }
  }

  /// The code of the block or unit; nil for the whole ministry.
  package var code: String? {
    switch self {
    case .ministry: nil
    case .block(let code): code.text
    case .unit(let code): code.text
    }
  }

  /// What the block or unit is called; nil for the whole ministry, which the head names anyway.
  package func name(in ministry: Ministry) -> Bilingual? {
    switch self {
    case .ministry: nil
    case .block(let code): ministry.blocks[code]?.name
    case .unit(let code): ministry.units[code]?.name
    }
  }
}
