import Foundation
import GiaobanCore
import GiaobanService
import GiaobanText

/// The settings of the store as `set` names them, each read from and written as text; of a text each language for itself.
struct SettingName: CaseIterable {
  let rawValue: String
  private let field: Field<Settings>
  private let language: Language?

  static var allCases: [SettingName] {
    Settings.singleFields.flatMap { field in
      switch field.kind {
      case .both, .texts: Language.allCases.map { SettingName(field, $0) }
      default: [SettingName(field, nil)]
      }
    }
  }

  private init(_ field: Field<Settings>, _ language: Language?) {
    self.field = field
    self.language = language
    // The pin is named as files name it.
    let word = field.name == .pinnedDay ? field.file : field.name.rawValue
    let letters = word.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    rawValue = letters + (language.map { "-" + $0.rawValue } ?? "")
  }

  /// Reads `cut-off-day`, and `cutOffDay` as briefing files write it.
  init?(typed text: String) {
    let letters = { (name: String) in name.lowercased().filter { $0 != "-" } }
    guard let name = Self.allCases.first(where: { letters($0.rawValue) == letters(text) }) else { return nil }
    self = name
  }

  /// The value in the form in which it is written, or nil when there is none. Lists have one language at a time, with
  /// semicolons between.
  func text(in settings: Settings) -> String? {
    switch field.value(settings) {
    case .text(let text)?: return text
    case .both(let text)?: return language.flatMap { text.own($0) }
    case .day(let day)?: return day.iso
    case .month(let month)?: return month.iso
    case .whole(let count)?: return String(count)
    case .number(let number)?: return NumberText.machineText(number)
    case .list(let values)?:
      let text =
        language.map { values.compactMap(\.both).joined(in: $0) }
        ?? values.compactMap(\.day?.iso).joined(separator: ",")
      return text.isEmpty ? nil : text
    case .flag?, .word?, .part?, nil: return nil
    }
  }

  /// - Throws: a ``Failure`` of status `usage` for text that is no such value. Whether the value is within its bounds is
  ///   decided where the change is.
  func write(_ text: String, into settings: inout Settings, from today: Day) throws {
    field.put(try value(text, over: field.value(settings), from: today), &settings)
  }

  /// - Returns: nil for `none`, which takes away what need not be there.
  private func value(_ text: String, over old: FieldValue?, from today: Day) throws -> FieldValue? {
    let isNone = text == "none" || text.isEmpty
    let line = isNone ? nil : TypedValue.line(text)
    switch field.kind {
    case .text: return line.map { .text($0) }
    case .timeZone: return .text(try timeZone(text))
    case .both:
      let both = Language.allCases.map { $0 == language ? line : old?.both?.own($0) }
      return Bilingual(vi: both[0], en: both[1]).map { .both($0) }
    case .day: return isNone ? nil : .day(try Invocation.day(text, as: .today, of: rawValue, from: today))
    case .month: return isNone ? nil : .month(try Invocation.month(text, of: rawValue, from: today))
    case .whole: return .whole(try TypedValue.wholeNumber(text, of: rawValue))
    case .number: return .number(try TypedValue.number(text, of: rawValue))
    case .days:
      let days = isNone ? [] : text.split(whereSeparator: { $0 == "," || ($0 == " " && !text.contains(",")) })
      return .list(try days.map { .day(try Invocation.day(String($0), as: .dayOff, of: rawValue, from: today)) })
    case .texts:
      let texts = old?.list?.compactMap(\.both) ?? []
      return language.map { .list(texts.replacing($0, by: line ?? "").map { .both($0) }) }
    case .flag, .answer, .word, .code, .list, .part, .beside, .key, .noted: return old
    }
  }

  private func timeZone(_ text: String) throws -> String {
    // Not looked up in the list of names: it lacks aliases that the system knows, such as Asia/Saigon.
    if TimeZone(identifier: text) != nil { return text }
    let near = NearestNames.nearest(to: text, among: TimeZone.knownTimeZoneIdentifiers)
    let names = (near.isEmpty ? ["Asia/Ho_Chi_Minh", "UTC"] : near).joined(separator: ", ")
    throw Failure.usage(
      vi: "\(rawValue): không có múi giờ “\(text)”. Ví dụ: \(names).",
      en: "\(rawValue): there is no time zone “\(text)”. For example: \(names).")
  }
}
