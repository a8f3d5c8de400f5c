/// Sorts the pledges of a month into the groups of an agenda, one pass over them.
struct AgendaDraft {
  private let viewpoint: Viewpoint
  /// The pledges that were carried over, with the place that each would have had.
  private let carriedOver: [PledgeCode: Int]
  private var groups: [Agenda.Group: [Candidate]] = [:]
  private var goodNews: [GoodNews] = []
  /// Good news beyond the few: among the others after all.
  private var surplus: [Int] = []
  /// Six lists of places among the lines, first those that most want to be looked at.
  private var others: [[Int]] = Array(repeating: [], count: 6)

  private struct Candidate {
    let item: Agenda.Item
    let rank: (carried: Int, severity: Int, since: Int, place: Int)
  }

  private struct GoodNews {
    let place: Int
    let merit: (kind: Int, value: Double)
  }

  init(viewpoint: Viewpoint, carriedOver: [PledgeCode: Int]) {
    self.viewpoint = viewpoint
    self.carriedOver = carriedOver
  }

  /// - Parameter place: among the portfolio's lines.
  mutating func add(_ line: PledgeLine, _ assessment: Assessment, place: Int) {
    let carried = carriedOver[line.pledge.code]
    if let (group, since) = group(of: line, assessment, isCarriedOver: carried != nil) {
      let item = Agenda.Item(line.pledge.code, group, isCarriedOver: carried != nil)
      let severity = group == .leftOver ? 0 : -(assessment.overall.severity ?? 0)
      groups[group, default: []].append(Candidate(item: item, rank: (carried ?? .max, severity, since, place)))
    } else if let merit = merit(of: line, assessment) {
      addGoodNews(GoodNews(place: place, merit: merit))
    } else {
      addOther(assessment, place: place)
    }
  }

  /// The first group that wants it, and since when: the number of a day.
  private func group(
    of line: PledgeLine, _ assessment: Assessment, isCarriedOver: Bool
  ) -> (group: Agenda.Group, since: Int)? {
    let due = line.dueInForce(on: viewpoint.day)?.number ?? .max
    if let ask = line.marks.first(where: \.hasOpenAsk) { return (.asks, ask.month.first.number) }
    if assessment.overall == .offTrack || assessment.isStale { return (.trouble, due) }
    if assessment.isMismatch { return (.mismatch, due) }
    if assessment.status.isOpen, let asked = line.openExtension { return (.extensionAsked, asked.askedOn.number) }
    if let moved = line.extensions.compactMap(\.grantedOn).filter(isThisMonth).min() {
      return (.movedGoalposts, moved.number)
    }
    return isCarriedOver && assessment.status != .dropped ? (.leftOver, 0) : nil
  }

  private func isThisMonth(_ day: Day) -> Bool { viewpoint.month.contains(day) && day <= viewpoint.day }

  /// What is good about it, the greater the better; nil for no news. Done in time counts more than ahead of the path, that
  /// more than done late.
  private func merit(of line: PledgeLine, _ assessment: Assessment) -> (kind: Int, value: Double)? {
    if assessment.status == .done, let move = line.pledge.move(on: viewpoint.day), viewpoint.month.contains(move.day) {
      let early = line.dueInForce(on: move.day).map { $0 - move.day } ?? 0
      return (early < 0 ? 0 : 2, Double(early))
    }
    guard assessment.overall == .onTrack, let attainment = assessment.attainment, attainment >= 1 else { return nil }
    return (1, attainment)
  }

  private mutating func addGoodNews(_ news: GoodNews) {
    let place = goodNews.firstIndex { news.merit > $0.merit } ?? goodNews.count
    goodNews.insert(news, at: place)
    if goodNews.count > Agenda.mostGoodNews { surplus.append(goodNews.removeLast().place) }
  }

  private mutating func addOther(_ assessment: Assessment, place: Int) {
    switch (assessment.status, assessment.overall) {
    case (.active, .atRisk), (.active, .offTrack): others[0].append(place)
    case (.active, .unknown): others[1].append(place)
    case (.active, .onTrack): others[2].append(place)
    case (.paused, _): others[3].append(place)
    case (.proposed, _): others[4].append(place)
    case (.done, _): others[5].append(place)
    case (.dropped, _): break
    }
  }

  /// Takes the good news among the items. It is called once, after the last line.
  mutating func settleGoodNews(_ portfolio: Portfolio, _ assessments: [Assessment]) {
    for (rank, news) in goodNews.enumerated() {
      let item = Agenda.Item(portfolio.lines[news.place].pledge.code, .goodNews)
      groups[.goodNews, default: []].append(Candidate(item: item, rank: (.max, 0, rank, news.place)))
    }
    for place in surplus { addOther(assessments[place], place: place) }
    for index in others.indices { others[index].sort() }
  }

  var items: [Agenda.Item] {
    let carried = groups.values.joined().filter(\.item.isCarriedOver).sorted { $0.rank < $1.rank }
    let others = Agenda.Group.allCases.flatMap { group in
      (groups[group] ?? []).filter { !$0.item.isCarriedOver }.sorted { $0.rank < $1.rank }
    }
    return (carried + others).map(\.item)
  }

  var rest: [Int] { others.flatMap(\.self) }
}

extension PledgeLine {
  /// The newest extension that is asked for and not decided.
  package var openExtension: Extension? { extensions.last { $0.decision == nil } }
}
