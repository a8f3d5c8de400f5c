import GiaobanCore
import GiaobanText
import Yams

// Single values: nil when nothing is written, and nil with a problem when something else is.
extension BriefingReading {
  /// Tells unknown and missing fields; the others are still read, so that all problems of a record are told at once.
  ///
  /// - Returns: nil, with a problem, when it is no map.
  mutating func map(_ cursor: YAMLCursor?, _ shape: BriefingShape) -> YAMLMap? {
    guard let cursor else { return nil }
    guard let mapping = cursor.node.mapping else {
      report(.notAMap(fields: shape.fields), at: cursor)
      return nil
    }
    var fields: [String: YAMLCursor] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let way = cursor.field.isEmpty ? name : "\(cursor.field).\(name)"
      guard shape.fields.contains(name) else {
        let place = YAMLCursor(key, line: cursor.line, field: cursor.field)
        let nearest = NearestNames.nearest(to: name, among: shape.fields, limit: 1).first
        let isCutText = shape == .text && nearest == nil && value.scalar?.string == ""
        report(isCutText ? .commaInBraces : .unknownField(nearest: nearest), at: place, value: name)
        continue
      }
      let field = YAMLCursor(value, line: key.mark?.line, field: way)
      if !field.isEmpty { fields[name] = field }
    }
    for name in shape.required where fields[name] == nil {
      report(.missing(field: name), at: cursor, value: "")
    }
    return YAMLMap(cursor: cursor, fields: fields)
  }

  mutating func items(_ map: YAMLMap, _ key: String) -> [YAMLCursor] {
    guard let cursor = map[key] else { return [] }
    if let items = cursor.items() { return items }
    report(.notAList, at: cursor)
    return []
  }

  mutating func text(_ map: YAMLMap, _ key: String) -> String? {
    map[key].flatMap { text($0) }
  }

  mutating func text(_ cursor: YAMLCursor) -> String? {
    guard let text = cursor.scalarText else {
      report(.notAText, at: cursor)
      return nil
    }
    // A NUL would end the text in half of what it passes through.
    if text.unicodeScalars.contains("\0") {
      report(.forbiddenCharacter, at: cursor, value: "U+0000")
      return nil
    }
    return text.isEmpty ? nil : text
  }

  mutating func bilingual(_ map: YAMLMap, _ key: String) -> Bilingual? {
    map[key].flatMap { bilingual($0) }
  }

  /// A map of `vi` and `en`, or plain text in the file's language.
  mutating func bilingual(_ cursor: YAMLCursor) -> Bilingual? {
    guard cursor.node.mapping != nil else {
      return text(cursor).flatMap { Bilingual($0, in: contents.language) }
    }
    guard let map = map(cursor, .text) else { return nil }
    let both = Bilingual(vi: text(map, "vi"), en: text(map, "en"))
    if both == nil && map.fields.isEmpty { report(.missing(field: contents.language.rawValue), at: cursor, value: "") }
    return both
  }

  mutating func day(_ map: YAMLMap, _ key: String) -> Day? {
    map[key].flatMap { day($0) }
  }

  mutating func day(_ cursor: YAMLCursor) -> Day? {
    let day = cursor.scalarText.flatMap { Day($0) }
    if day == nil { report(.notADay, at: cursor) }
    return day
  }

  mutating func month(_ map: YAMLMap, _ key: String) -> Month? {
    guard let cursor = map[key] else { return nil }
    let month = cursor.scalarText.flatMap { Month($0) }
    if month == nil { report(.notAMonth, at: cursor) }
    return month
  }

  mutating func number(_ map: YAMLMap, _ key: String, _ range: ClosedRange<Double>? = nil) -> Double? {
    guard let cursor = map[key] else { return nil }
    guard let number = cursor.scalarText.flatMap({ NumberText.machineValue($0) }) else {
      report(.notANumber, at: cursor)
      return nil
    }
    if let range, !range.contains(number) {
      report(.outOfRange(from: range.lowerBound, to: range.upperBound), at: cursor)
      return nil
    }
    return number
  }

  mutating func whole(_ map: YAMLMap, _ key: String, _ least: Int, _ most: Int) -> Int? {
    guard let cursor = map[key] else { return nil }
    guard let value = cursor.scalarText.flatMap({ NumberText.machineValue($0) }), value == value.rounded(),
      value >= Double(least), value <= Double(most)
    else {
      report(.notAWholeNumber(from: least, to: most), at: cursor)
      return nil
    }
    return Int(value)
  }

  /// nil when nothing is written; `yes` and `no` are understood.
  mutating func optionalFlag(_ map: YAMLMap, _ key: String) -> Bool? {
    guard let cursor = map[key] else { return nil }
    switch cursor.scalarText {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(.notYesOrNo, at: cursor)
      return nil
    }
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ map: YAMLMap, _ key: String) -> Choice?
  where Choice.RawValue == String {
    word(map, key, among: Choice.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
  }

  mutating func code<Owner>(_ map: YAMLMap, _ key: String, of owner: Owner.Type) -> Code<Owner>? {
    map[key].flatMap { code($0, of: owner) }
  }

  mutating func code<Owner>(_ cursor: YAMLCursor, of owner: Owner.Type) -> Code<Owner>? {
    let code = cursor.scalarText.flatMap { Code<Owner>($0) }
    if code == nil { report(.notACode, at: cursor) }
    return code
  }

  /// A code that must be among `known`.
  mutating func reference<Owner>(
    _ cursor: YAMLCursor?, to kind: RecordKind, among known: Set<String>, of owner: Owner.Type
  )
    -> Code<Owner>?
  {
    guard let cursor, let code = code(cursor, of: owner) else { return nil }
    if known.contains(code.text) { return code }
    let nearest = NearestNames.nearest(to: code.text, among: known.sorted(), limit: 1).first
    report(.unknown(kind, nearest: nearest), at: cursor)
    return nil
  }
}

// Records by the rows of their fields.
extension BriefingReading {
  /// Reads what the map says of a record, into it. Codes, lists of records and parts are read by themselves: they name others.
  ///
  /// - Parameter left: fields that are read by themselves.
  /// - Returns: the fields of which something could be read.
  @discardableResult
  mutating func read<Owner: Fielded>(
    _ map: YAMLMap, into owner: inout Owner, without left: Set<RecordField> = []
  ) -> Set<RecordField> {
    let values = values(map, of: Owner.self, without: left)
    for (field, value) in values { field.put(value, &owner) }
    return Set(values.map(\.field.name))
  }

  /// What can be read of a record, field by field, for one that is made afterwards.
  mutating func values<Owner: Fielded>(
    _ map: YAMLMap, of owner: Owner.Type, without left: Set<RecordField> = []
  ) -> [(field: Field<Owner>, value: FieldValue)] {
    var values: [(field: Field<Owner>, value: FieldValue)] = []
    for field in Owner.fields where !left.contains(field.name) && map[field.file] != nil {
      if let value = value(map, field.file, field.kind) { values.append((field, value)) }
    }
    return values
  }

  private mutating func value(_ map: YAMLMap, _ key: String, _ kind: FieldKind) -> FieldValue? {
    switch kind {
    case .text: text(map, key).map { .text($0) }
    case .timeZone: timeZone(map, key).map { .text($0) }
    case .both: bilingual(map, key).map { .both($0) }
    case .day: day(map, key).map { .day($0) }
    case .month: month(map, key).map { .month($0) }
    case .whole(let range): whole(map, key, range.lowerBound, range.upperBound).map { .whole($0) }
    case .number(let range): number(map, key, range).map { .number($0) }
    case .flag, .answer: optionalFlag(map, key).map { .flag($0) }
    case .word(let words): word(map, key, among: words).map { .word($0, Phrase($0)) }
    case .days: .list(items(map, key).compactMap { day($0) }.map { .day($0) })
    case .texts: .list(items(map, key).compactMap { bilingual($0) }.map { .both($0) })
    case .code, .list, .part, .beside, .key, .noted: nil
    }
  }

  private mutating func word(_ map: YAMLMap, _ key: String, among all: [String]) -> String? {
    guard let cursor = map[key] else { return nil }
    if let word = cursor.scalarText, all.contains(word) { return word }
    let nearest = NearestNames.nearest(to: cursor.shown, among: all, limit: 1).first
    report(.notOneOf(all, nearest: nearest), at: cursor)
    return nil
  }
}

extension Fielded {
  /// The record with what a file says of some of its fields.
  func with(_ values: [(field: Field<Self>, value: FieldValue)]) -> Self {
    var record = self
    for (field, value) in values { field.put(value, &record) }
    return record
  }
}
