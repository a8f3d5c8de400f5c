/// A short upper-case ASCII code that names one record for good: a letter, then up to eleven letters or digits.
///
/// `Owner` only keeps codes apart: a block's code cannot be passed where a unit's is wanted.
package struct Code<Owner>: Hashable, Comparable, Sendable, TextCoded {
  package let text: String

  /// - Returns: nil unless `text` is 1 to 12 of A–Z and 0–9 and begins with a letter.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 12, Self.isLetter(first) else { return nil }
    guard bytes.allSatisfy({ Self.isLetter($0) || (48...57).contains($0) }) else { return nil }
    self.text = text
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

package typealias LeaderCode = Code<Leader>
package typealias BlockCode = Code<Block>
package typealias UnitCode = Code<OrgUnit>

/// Names one pledge for good: the code of the unit it was recorded for, a dash, a number that is never given again (`BC-3`).
///
/// The pledge keeps its code when another unit takes it up.
package struct PledgeCode: Hashable, Comparable, Sendable, TextCoded {
  package let unit: UnitCode
  package let number: Int

  /// - Parameter number: from 1 to 999,999.
  package init?(unit: UnitCode, number: Int) {
    guard (1...999_999).contains(number) else { return nil }
    self.unit = unit
    self.number = number
  }

  /// Reads `UNIT-NUMBER`; nil for anything else, leading zeros included.
  package init?(_ text: String) {
    guard let dash = text.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    // By bytes: to the next Character a combining mark on the dash would be skipped unseen.
    let digits = text[text.utf8.index(after: dash)...]
    guard let unit = UnitCode(String(text[..<dash])), let number = Int(digits), String(number) == digits else {
      return nil
    }
    self.init(unit: unit, number: number)
  }

  package var description: String { "\(unit.text)-\(number)" }

  /// How many letters it is written with.
  package var columns: Int {
    var digits = 1
    var rest = number / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    return unit.text.utf8.count + 1 + digits
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.unit == right.unit ? left.number < right.number : left.unit < right.unit
  }
}

/// The n-th task of a pledge, counted from 1; numbers are never given again.
package struct TaskKey: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let pledge: PledgeCode
  package let number: Int

  package init(pledge: PledgeCode, number: Int) {
    self.pledge = pledge
    self.number = number
  }

  package var description: String { "\(pledge)#\(number)" }

  package static func < (left: Self, right: Self) -> Bool {
    left.pledge == right.pledge ? left.number < right.number : left.pledge < right.pledge
  }
}

/// One pledge in one month.
package struct CheckInKey: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let pledge: PledgeCode
  package let month: Month

  package init(pledge: PledgeCode, month: Month) {
    self.pledge = pledge
    self.month = month
  }

  package var description: String { "\(pledge)@\(month.iso)" }

  package static func < (left: Self, right: Self) -> Bool {
    left.pledge == right.pledge ? left.month < right.month : left.pledge < right.pledge
  }
}

/// The n-th extension asked for on a pledge, counted from 1.
package struct ExtensionKey: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let pledge: PledgeCode
  package let number: Int

  package init(pledge: PledgeCode, number: Int) {
    self.pledge = pledge
    self.number = number
  }

  package var description: String { "\(pledge)+\(number)" }

  package static func < (left: Self, right: Self) -> Bool {
    left.pledge == right.pledge ? left.number < right.number : left.pledge < right.pledge
  }
}
