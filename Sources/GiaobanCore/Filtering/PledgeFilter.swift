import GiaobanText

/// Which pledges are asked for: words to search for and fields to hold, all of them at once.
///
/// `unit:BC`, `block:KCN`, `status:active`, `health:offTrack`, `origin:own`, `checkin:owed`, `is:core`, `due:<2024-06`,
/// `due:none`; a name may be cut short while only one begins so (`health:off`); a comma means or, a leading `!` means not;
/// any other word is searched for (``SearchText``). The command line and the board read the same language.
package struct PledgeFilter: Equatable, Sendable {
  private var tests: [Test] = []
  /// In the order typed; what they are searched in is the caller's to say, and ``matches(_:_:in:seenFrom:)`` says it.
  package private(set) var words: [Word] = []

  package struct Word: Equatable, Sendable {
    package let isNegated: Bool
    package let text: SearchText
  }

  struct Test: Equatable, Sendable {
    let isNegated: Bool
    var values: [Value]
  }

  /// One value of a field; a test holds when any of its values does.
  enum Value: Equatable, Sendable {
    case unit(String)
    case block(String)
    case status(PledgeStatus)
    case health(Health)
    case origin(PledgeOrigin)
    /// The check-in is in this state; nil when it is owed and not given.
    case checkIn(CheckInState?)
    case mark(Mark)
    case due(Bound)
    case noDueDay
  }

  enum Mark: String, CaseIterable, Sendable {
    case core
    case bold
    case stale
    case mismatch
    case late
    case owed
    case overdue
    case toDecide
    case duty
  }

  enum Bound: Equatable, Sendable {
    case before(Day)
    case after(Day)
    case within(ClosedRange<Day>)
  }

  /// Lets everything through.
  package init() {}

  /// - Throws: the first word that names a field or value that there is not.
  package init(_ words: [String]) throws(PledgeFilterError) {
    for word in words { if let problem = take(word) { throw problem } }
  }

  /// Reads what someone is typing: what cannot be understood, or not yet, is left out, and the rest holds.
  ///
  /// - Returns: also the first thing that was left out; units and blocks that the ministry has not are.
  package static func reading(
    _ text: String, in ministry: Ministry
  ) -> (filter: PledgeFilter, problem: PledgeFilterError?) {
    var filter = PledgeFilter()
    var problem: PledgeFilterError?
    for word in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      let failed = filter.take(String(word))
      problem = problem ?? failed?.naming(codesOf: ministry)
    }
    problem = problem ?? filter.unknownCodes(in: ministry).first
    filter.tests = filter.tests.compactMap { test in
      let known = test.values.filter { Self.unknownCode($0, in: ministry) == nil }
      return known.isEmpty ? nil : Test(isNegated: test.isNegated, values: known)
    }
    return (filter, problem)
  }

  /// - Returns: what of the word cannot be understood, if anything; what can be is taken.
  private mutating func take(_ word: String) -> PledgeFilterError? {
    let isNegated = word.utf8.first == UInt8(ascii: "!")
    let rest = isNegated ? String(word.unicodeScalars.dropFirst()) : word
    guard let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      let text = SearchText(rest)
      if !text.isEmpty { words.append(Word(isNegated: isNegated, text: text)) }
      return nil
    }
    let name = String(rest[..<colon])
    guard let field = PledgeFilterField(rawValue: name.lowercased()) else { return .unknownField(name) }
    let texts = rest[rest.index(after: colon)...].split(separator: ",").map(String.init)
    var problem: PledgeFilterError? = texts.isEmpty ? .noValue(field: field, known: field.names) : nil
    var values: [Value] = []
    for text in texts {
      do throws(PledgeFilterError) {
        values.append(try field.value(text))
      } catch {
        problem = problem ?? error
      }
    }
    if !values.isEmpty { tests.append(Test(isNegated: isNegated, values: values)) }
    return problem
  }

  /// True when it asks for fields, not for words alone.
  package var hasFields: Bool { !tests.isEmpty }

  /// Whether pledges that are done or dropped are asked for by their status.
  package var asksForEnded: Bool {
    tests.contains { test in
      !test.isNegated && test.values.contains { [.status(.done), .status(.dropped)].contains($0) }
    }
  }

  /// Whether pledges are asked for by what they owe: also those that ended before the month.
  package var asksForDebts: Bool {
    tests.contains { test in
      !test.isNegated && test.values.contains { [.mark(.late), .mark(.owed)].contains($0) }
    }
  }

  /// What a portfolio must hold for the filter to choose from.
  package var scope: PortfolioScope { asksForEnded ? .everything : asksForDebts ? .owing : .month }

  /// Whether every field holds and every word occurs in code, titles, unit, its head or its block.
  package func matches(
    _ line: PledgeLine, _ assessment: Assessment, in ministry: Ministry, seenFrom viewpoint: Viewpoint
  ) -> Bool {
    guard holds(line, assessment, in: ministry, seenFrom: viewpoint) else { return false }
    if words.isEmpty { return true }
    let text = PledgeFilterSubject(line: line, assessment: assessment, ministry: ministry, viewpoint: viewpoint).text
    return words.allSatisfy { $0.text.matches(text) != $0.isNegated }
  }

  /// Whether every field holds, whatever the words.
  package func holds(
    _ line: PledgeLine, _ assessment: Assessment, in ministry: Ministry, seenFrom viewpoint: Viewpoint
  ) -> Bool {
    let subject = PledgeFilterSubject(line: line, assessment: assessment, ministry: ministry, viewpoint: viewpoint)
    return tests.allSatisfy { test in test.values.contains(where: subject.holds) != test.isNegated }
  }
}

extension PledgeFilter {
  /// The units and blocks that are asked for and that the ministry has not.
  package func unknownCodes(in ministry: Ministry) -> [PledgeFilterError] {
    tests.flatMap(\.values).compactMap { Self.unknownCode($0, in: ministry) }
  }

  private static func unknownCode(_ value: Value, in ministry: Ministry) -> PledgeFilterError? {
    switch value {
    case .unit(let text):
      if let code = UnitCode(text), ministry.units[code] != nil { return nil }
      return .unknownCode(text, field: .unit, nearest: nearest(to: text, among: .unit, in: ministry))
    case .block(let text):
      if let code = BlockCode(text), ministry.blocks[code] != nil { return nil }
      return .unknownCode(text, field: .block, nearest: nearest(to: text, among: .block, in: ministry))
    default: return nil
    }
  }

  private static func nearest(to text: String, among field: PledgeFilterField, in ministry: Ministry) -> [String] {
    NearestNames.nearest(to: text, among: field.codes(of: ministry))
  }
}
