import Foundation
import GiaobanCore
import GiaobanService
import GiaobanText

// Days and months on the command line: read as in forms, beside the ISO form of scripts. What was understood of another form
// is said on standard error, where it disturbs no output.
extension Invocation {
  /// - Parameters:
  ///   - option: the option, variable or argument that the text was given for.
  ///   - base: the day from which `+30d` counts, or nil for `today`.
  /// - Throws: a ``Failure`` of status `usage` that says what is the matter.
  func day(_ text: String, as kind: DayKind, of option: String, from today: Day, base: Day? = nil) throws -> Day {
    let day = try Self.day(text, as: kind, of: option, from: today, base: base)
    if day.iso != text {
      StandardError.say("giaoban: \(option): “\(text)” = \(DayText.withWeekdayAndYear(day, language))")
    }
    return day
  }

  static func day(
    _ text: String, as kind: DayKind, of option: String, from today: Day, base: Day? = nil
  ) throws -> Day {
    do throws(DayProblem) {
      return try DayText.read(TypedValue.line(text), as: kind, from: today, base: base)
    } catch {
      var words = Phrase(option + ": ") + error.phrase
      if case .repeats = error, kind == .due {
        words = words + Phrase(vi: " Với cam kết: --duty monthly.", en: " For a pledge: --duty monthly.")
      }
      throw Failure(.usage, words)
    }
  }

  static func month(_ text: String, of option: String, from today: Day) throws -> Month {
    try reading(option) { () throws(DayProblem) in try Month.read(text, from: today) }
  }

  func month(_ text: String, of option: String, from today: Day) throws -> Month {
    let month = try Self.month(text, of: option, from: today)
    if month.iso != text { StandardError.say("giaoban: \(option): “\(text)” = \(month.name.text(language))") }
    return month
  }

  func months(_ text: String, of option: String, from today: Day) throws -> MonthRange {
    let months = try Self.reading(option) { () throws(DayProblem) in try MonthRange.read(text, from: today) }
    if MonthRange(text) == nil { StandardError.say("giaoban: \(option): “\(text)” = \(months.name.text(language))") }
    return months
  }

  static func reading<Value>(_ option: String, _ read: () throws(DayProblem) -> Value) throws -> Value {
    do throws(DayProblem) {
      return try read()
    } catch {
      throw Failure(.usage, Phrase(option + ": ") + error.phrase)
    }
  }

  /// The day of the clock where the program runs, from which `--today` is read.
  static var clockDay: Day {
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT(for: now))
    return Day(number: Int((seconds / 86_400).rounded(.down)))
  }
}

extension OpenStore {
  /// What an option leaves of a day that need not be there: not given, it stays; an empty text takes it away.
  func day(
    _ text: String?, as kind: DayKind, of option: String, over old: Day? = nil, base: Day? = nil
  ) throws -> Day? {
    try TypedValue.kept(text, over: old) { try invocation.day($0, as: kind, of: option, from: today, base: base) }
  }

  func months(_ text: String, of option: String) throws -> MonthRange {
    try invocation.months(text, of: option, from: today)
  }
}
