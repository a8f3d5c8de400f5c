import GRDB
import GiaobanCore
import GiaobanText

// Columns read by position. Every read is optional first: GRDB ends the program at an unexpected NULL, and a damaged
// file may have one anywhere.
extension Row {
  func integer(_ index: Int) throws -> Int {
    guard let value = self[index] as Int? else { throw missing(index) }
    return value
  }

  func text(_ index: Int) throws -> String {
    guard let value = self[index] as String? else { throw missing(index) }
    return value
  }

  /// A number that can be counted with: infinity ends the program where it is turned into an integer.
  func double(_ index: Int) throws -> Double {
    guard let value = try optionalDouble(index) else { throw missing(index) }
    return value
  }

  func optionalDouble(_ index: Int) throws -> Double? {
    guard let value = self[index] as Double? else { return nil }
    if !value.isFinite { throw missing(index) }
    return value
  }

  func flag(_ index: Int) throws -> Bool { try integer(index) != 0 }

  func day(_ index: Int) throws -> Day { Day(number: try integer(index)) }

  func month(_ index: Int) throws -> Month { Month(number: try integer(index)) }

  func optionalDay(_ index: Int) -> Day? { (self[index] as Int?).map(Day.init(number:)) }

  func optionalMonth(_ index: Int) -> Month? { (self[index] as Int?).map(Month.init(number:)) }

  /// Two columns, Vietnamese and English.
  func optionalBilingual(_ index: Int) -> Bilingual? { Bilingual(vi: self[index], en: self[index + 1]) }

  func bilingual(_ index: Int) throws -> Bilingual {
    guard let value = optionalBilingual(index) else { throw missing(index) }
    return value
  }

  func code<Owner>(_ index: Int) throws -> Code<Owner> {
    guard let code = Code<Owner>(try text(index)) else { throw missing(index) }
    return code
  }

  func optionalCode<Owner>(_ index: Int) throws -> Code<Owner>? {
    (self[index] as String?) == nil ? nil : try code(index)
  }

  /// Two columns, unit and number.
  func pledgeCode(_ index: Int) throws -> PledgeCode {
    guard let code = PledgeCode(unit: try code(index), number: try integer(index + 1)) else { throw missing(index) }
    return code
  }

  /// One of a closed list.
  func word<Word: RawRepresentable<String>>(_ index: Int) throws -> Word {
    guard let word = Word(rawValue: try text(index)) else { throw missing(index) }
    return word
  }

  func optionalWord<Word: RawRepresentable<String>>(_ index: Int) throws -> Word? {
    (self[index] as String?) == nil ? nil : try word(index)
  }

  private func missing(_ index: Int) -> DamagedRow {
    let names = Array(columnNames)
    let name = names.indices.contains(index) ? names[index] : String(index)
    let value = databaseValues.dropFirst(index).first?.description ?? "–"
    return DamagedRow(
      detail: (key(names, without: index) + ["\(name) = \(value)"]).joined(separator: " "), pledgeID: self["pledge_id"])
  }

  /// What tells the row from others, as far as it is there.
  private func key(_ names: [String], without index: Int) -> [String] {
    let value = { (name: String) in names.firstIndex(of: name) == index ? nil : self[name] as DatabaseValue? }
    var key: [String] = []
    if let unit = value("code_unit"), let number = value("number") {
      key.append("\(String.fromDatabaseValue(unit) ?? "–")-\(number)")
    } else if let code = value("code").flatMap(String.fromDatabaseValue) {
      key.append(code)
    }
    if let month = value("month").flatMap(Int.fromDatabaseValue) { key.append(Month(number: month).iso) }
    return key
  }
}
