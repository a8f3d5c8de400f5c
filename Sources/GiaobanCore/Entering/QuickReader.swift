import GiaobanText

/// Reads the pieces of a quick line one after the other.
struct QuickReader {
  let ministry: Ministry
  let today: Day
  var title: [String] = []
  var units: [QuickField: [UnitCode]] = [:]
  var days: [QuickField: Day] = [:]
  var texts: [QuickField: String] = [:]
  var leader: LeaderCode?
  var origin: PledgeOrigin?
  var marks: [QuickMark] = []
  var problems: [QuickLineProblem] = []
  private var seen: Set<QuickField> = []
  /// No day is written in more words.
  private static let mostWords = 6

  init(ministry: Ministry, today: Day) {
    self.ministry = ministry
    self.today = today
  }

  mutating func read(_ pieces: [QuickPiece]) {
    var rest = pieces[...]
    while let piece = rest.popFirst() {
      if let name = piece.name, let field = QuickField(word: name) {
        if !seen.insert(field).inserted { problems.append(QuickLineProblem(piece.place, .twice(field))) }
        read(field, piece, &rest)
      } else if piece.looksNamed, let name = piece.name {
        let nearest = NearestNames.nearest(to: name, among: QuickField.allCases.flatMap(\.words)).map { $0 + ":" }
        problems.append(QuickLineProblem(piece.place, .unknownName(name, nearest: nearest)))
      } else if let word = piece.mark {
        take(mark: word, at: piece.place)
      } else {
        title.append(piece.isText ? piece.value : piece.typed)
      }
    }
  }

  private mutating func take(mark word: String, at place: Int) {
    if let mark = QuickMark(word: word) { return marks.append(mark) }
    let known = QuickMark.allCases.flatMap(\.words)
    let nearest = NearestNames.nearest(to: word, among: known)
    let named = (nearest.isEmpty ? known : nearest).map { "+" + $0 }
    problems.append(QuickLineProblem(place, .unknownMark(word, nearest: named)))
  }

  private mutating func read(_ field: QuickField, _ piece: QuickPiece, _ rest: inout ArraySlice<QuickPiece>) {
    var value = piece.value
    var place = piece.place
    // `due: 31/12` as well as `due:31/12`.
    if value.isBlank, let next = rest.first, next.isPlain || next.isText {
      (value, place) = (next.value, next.place)
      rest = rest.dropFirst()
    }
    if value.isBlank { return problems.append(QuickLineProblem(piece.place, .noValue(field))) }
    do throws(QuickLineProblem) {
      switch field {
      case .unit, .cooperatingUnits: try readUnits(field, value, place)
      case .due, .briefing, .assignedOn: try readDay(field, value, place, &rest)
      case .assignedBy: leader = try leader(value, place)
      case .origin: origin = try origin(value, place)
      case .source, .product: texts[field] = value
      }
    } catch {
      problems.append(error)
    }
  }

  /// As many of the words behind it as read as one day together with it; fewer where they do not.
  private mutating func readDay(
    _ field: QuickField, _ value: String, _ place: Int, _ rest: inout ArraySlice<QuickPiece>
  ) throws(QuickLineProblem) {
    guard let kind = field.dayKind else { return }
    let following = rest.prefix(Self.mostWords).prefix(while: \.isPlain).map(\.typed)
    for count in stride(from: following.count, through: 0, by: -1) {
      let text = ([value] + following.prefix(count)).joined(separator: " ")
      do throws(DayProblem) {
        days[field] = try DayText.read(text, as: kind, from: today)
      } catch {
        if case .repeats(_, isMonthly: true) = error, field == .due {
          marks.append(.monthly)
        } else if count > 0 {
          continue
        } else {
          throw QuickLineProblem(place, .day(error))
        }
      }
      rest = rest.dropFirst(count)
      return
    }
  }

  private mutating func readUnits(_ field: QuickField, _ value: String, _ place: Int) throws(QuickLineProblem) {
    let names = field == .unit ? [value] : value.split(separator: ",").map(String.init)
    for name in names { units[field, default: []].append(try unit(name, place)) }
  }

  /// By its code, or by its whole name in either language, accents optional.
  private func unit(_ text: String, _ place: Int) throws(QuickLineProblem) -> UnitCode {
    if let code = UnitCode(text.uppercased()), ministry.units[code] != nil { return code }
    let folded = TextFold.folded(text)
    let named = ministry.orderedUnits.filter { unit in
      [unit.name.vi, unit.name.en].contains { $0.map { TextFold.folded($0) } == folded }
    }
    if named.count == 1, let unit = named.first { return unit.code }
    let codes = ministry.orderedUnits.map(\.code.text)
    let nearest = NearestNames.nearest(to: text, among: codes)
    throw QuickLineProblem(place, .unknownUnit(text, nearest: nearest.isEmpty ? codes : nearest))
  }

  private func leader(_ text: String, _ place: Int) throws(QuickLineProblem) -> LeaderCode {
    if let code = LeaderCode(text.uppercased()), ministry.leaders[code] != nil { return code }
    if let leader = ministry.leaders.values.named(text) { return leader.code }
    let codes = ministry.leaders.keys.map(\.text).sorted()
    let nearest = NearestNames.nearest(to: text, among: codes)
    throw QuickLineProblem(place, .unknownLeader(text, nearest: nearest.isEmpty ? codes : nearest))
  }

  private func origin(_ text: String, _ place: Int) throws(QuickLineProblem) -> PledgeOrigin {
    let folded = QuickMark.folded(text)
    let found = PledgeOrigin.allCases.first { origin in
      [origin.rawValue, origin.name.vi, origin.name.en].contains {
        QuickMark.folded($0.split(separator: " ").joined(separator: "-")) == folded
      }
    }
    guard let found else { throw QuickLineProblem(place, .unknownOrigin(text)) }
    return found
  }
}
