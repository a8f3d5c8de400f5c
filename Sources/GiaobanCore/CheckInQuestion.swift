/// What is odd about a check-in and yet may be right: it is asked about, never refused.
package enum CheckInQuestion: Hashable, Sendable {
  /// What was done is told in the very words of an earlier month.
  case sameWords(Month)
  /// More than half of the whole way from both the path and the reading before.
  case farFromPath(reading: Double, expected: Double, last: Double?)
  /// Ten times the reading before, or a tenth of it, where there is no path to judge by.
  case farFromLast(reading: Double, last: Double)

  /// - Parameter dossier: the pledge's, as it is stored.
  package static func questions(about checkIn: CheckIn, in dossier: Dossier, ministry: Ministry) -> [CheckInQuestion] {
    let earlier = dossier.checkIns.last { $0.key.month < checkIn.key.month && $0.state.isMade }
    var questions: [CheckInQuestion] = []
    if let earlier, let did = checkIn.did, let before = earlier.did, isSame(did, before) {
      questions.append(.sameWords(earlier.key.month))
    }
    if let question = far(checkIn, dossier, ministry) { questions.append(question) }
    return questions
  }

  private static func isSame(_ left: Bilingual, _ right: Bilingual) -> Bool {
    let pairs = [(left.vi, right.vi), (left.en, right.en)].compactMap { left, right in
      left.flatMap { left in right.map { (left, $0) } }
    }
    return pairs.contains { FoldedText($0.0) == FoldedText($0.1) }
  }

  private static func far(_ checkIn: CheckIn, _ dossier: Dossier, _ ministry: Ministry) -> CheckInQuestion? {
    guard let reading = checkIn.reading, let metric = dossier.pledge.metric else { return nil }
    let last = dossier.checkIns.last {
      $0.key.month < checkIn.key.month && $0.state.isMade && $0.reading != nil
    }?.reading
    if let path = metric.path {
      let day = checkIn.readingDay ?? min(checkIn.enteredOn, checkIn.key.month.last)
      let expected = path.expected(on: day)
      guard let whole = path.progress(of: reading), let due = path.progress(of: expected) else { return nil }
      let steps = [abs(whole - due)] + [last.flatMap(path.progress(of:))].compactMap { $0 }.map { abs(whole - $0) }
      guard steps.allSatisfy({ $0 > 0.5 }) else { return nil }
      return .farFromPath(reading: reading, expected: expected, last: last)
    }
    guard let last, last != 0, reading / last >= 10 || reading / last <= 0.1 else { return nil }
    return .farFromLast(reading: reading, last: last)
  }

  package var phrase: Phrase {
    switch self {
    case .sameWords(let month):
      Phrase(
        vi: "Phần “đã làm” giống hệt báo cáo \(month.name.vi). Có đúng là vậy không?",
        en: "What was done is told in the words of \(month.name.en). Is that right?")
    case .farFromPath(let reading, let expected, let last):
      Phrase(
        vi:
          "\(Self.number(reading).vi) cách xa lộ trình (cần \(Self.number(expected).vi)\(Self.before(last).vi)). Có gõ nhầm không?",
        en:
          "\(Self.number(reading).en) is far off the path (\(Self.number(expected).en) expected\(Self.before(last).en)). Is it typed right?"
      )
    case .farFromLast(let reading, let last):
      Phrase(
        vi: "\(Self.number(reading).vi) khác xa số liệu trước (\(Self.number(last).vi)). Có gõ nhầm không?",
        en: "\(Self.number(reading).en) is far from the reading before (\(Self.number(last).en)). Is it typed right?")
    }
  }

  private static func number(_ value: Double) -> Phrase {
    Phrase(vi: NumberText.screenText(value, .vietnamese), en: NumberText.screenText(value, .english))
  }

  private static func before(_ last: Double?) -> Phrase {
    guard let last else { return Phrase("") }
    let number = number(last)
    return Phrase(vi: ", lần trước \(number.vi)", en: ", \(number.en) before")
  }
}
