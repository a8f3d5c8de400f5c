/// Which pledges are asked for: words to search for and fields to hold, all of them at once.
///
/// `unit:BC`, `block:KCN`, `status:active`, `health:offTrack`, `origin:own`, `checkin:owed`, `is:core`, `due:<2024-06`,
/// `due:none`; a comma means or, a leading `!` means not; any other word is searched for (``SearchText``).
package struct PledgeFilter: Equatable, Sendable {
  private let tests: [Test]
  private let search: [Word]

  struct Test: Equatable, Sendable {
    let isNegated: Bool
    let values: [Value]
  }

  private struct Word: Equatable, Sendable {
    let isNegated: Bool
    let text: SearchText
  }

  /// One value of a field; a test holds when any of its values does.
  enum Value: Equatable, Sendable {
    case unit(String)
    case block(String)
    case status(PledgeStatus)
    case health(Health)
    case origin(PledgeOrigin)
    /// nil: owed and not given.
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
    case owed
    case overdue
    case duty
  }

  enum Bound: Equatable, Sendable {
    case before(Day)
    case after(Day)
    case within(ClosedRange<Day>)
  }

  /// - Throws: the first word that names a field or value that there is not.
  package init(_ words: [String]) throws(PledgeFilterError) {
    var tests: [Test] = []
    var search: [Word] = []
    for word in words where !word.isEmpty {
      let isNegated = word.utf8.first == UInt8(ascii: "!")
      let rest = isNegated ? String(word.unicodeScalars.dropFirst()) : word
      if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
        let reading = PledgeFilterField(name: String(rest[..<colon]))
        let texts = rest[rest.index(after: colon)...].split(separator: ",").map(String.init)
        if texts.isEmpty { throw .noValue(field: String(rest[..<colon])) }
        var values: [Value] = []
        for text in texts { values.append(try reading.value(text)) }
        tests.append(Test(isNegated: isNegated, values: values))
      } else {
        search.append(Word(isNegated: isNegated, text: SearchText(rest)))
      }
    }
    self.tests = tests
    self.search = search
  }

  /// Whether pledges that are done or dropped are asked for by their status.
  package var asksForEnded: Bool {
    tests.contains { test in
      !test.isNegated && test.values.contains { [.status(.done), .status(.dropped)].contains($0) }
    }
  }

  /// - Parameter unit: the one that owes the pledge; nil when the frame does not know it.
  package func matches(
    _ line: PledgeLine, _ assessment: Assessment, unit: OrgUnit?, seenFrom viewpoint: Viewpoint
  ) -> Bool {
    let subject = PledgeFilterSubject(line: line, assessment: assessment, unit: unit, viewpoint: viewpoint)
    guard tests.allSatisfy({ test in test.values.contains(where: subject.holds) != test.isNegated }) else {
      return false
    }
    if search.isEmpty { return true }
    let text = subject.text
    return search.allSatisfy { $0.text.matches(text) != $0.isNegated }
  }
}

/// One pledge as a filter looks at it.
struct PledgeFilterSubject {
  let line: PledgeLine
  let assessment: Assessment
  let unit: OrgUnit?
  let viewpoint: Viewpoint

  /// Code, titles, unit and its names.
  var text: FoldedText {
    let pledge = line.pledge
    let names = [pledge.title.vi, pledge.title.en, unit?.name.vi, unit?.name.en].compactMap { $0 }
    return FoldedText([pledge.code.description, pledge.unit.text] + names)
  }

  func holds(_ value: PledgeFilter.Value) -> Bool {
    switch value {
    case .unit(let code): line.pledge.unit.text == code
    case .block(let code): unit?.block.text == code
    case .status(let status): assessment.status == status
    case .health(let health): assessment.overall == health
    case .origin(let origin): line.pledge.origin == origin
    case .checkIn(let state?): line.mark(of: viewpoint.month)?.state == state
    case .checkIn(nil): line.mark(of: viewpoint.month) == nil && owes
    case .mark(let mark): holds(mark)
    case .due(let bound): due.map { bound.contains($0) } ?? false
    case .noDueDay: due == nil
    }
  }

  private var due: Day? { line.dueInForce(on: viewpoint.day) }
  private var owes: Bool { assessment.owed.contains { $0.month == viewpoint.month } }

  private func holds(_ mark: PledgeFilter.Mark) -> Bool {
    switch mark {
    case .core: line.pledge.isCore
    case .bold: line.pledge.isBold
    case .stale: assessment.isStale
    case .mismatch: assessment.isMismatch
    case .owed: !assessment.owed.isEmpty
    case .overdue: assessment.status == .active && (due.map { $0 < viewpoint.day } ?? false)
    case .duty: line.pledge.isMonthlyDuty
    }
  }
}

extension PledgeFilter.Bound {
  func contains(_ day: Day) -> Bool {
    switch self {
    case .before(let bound): day < bound
    case .after(let bound): day > bound
    case .within(let days): days.contains(day)
    }
  }
}
