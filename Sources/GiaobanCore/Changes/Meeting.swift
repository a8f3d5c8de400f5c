import GiaobanText

/// The monthly meeting while it is held; what it concludes is kept in the briefing of its day.
package struct Meeting: Hashable, Sendable {
  package var day: Day
  /// The month it is about.
  package var month: Month
  package var chair: LeaderCode?
  /// The title that the briefing gets where the day has none yet.
  package var title: Bilingual

  package init(day: Day, month: Month, chair: LeaderCode? = nil, title: Bilingual) {
    self.day = day
    self.month = month
    self.chair = chair
    self.title = title
  }
}

extension Ministry {
  /// The meeting of `day`: its briefing goes on where there is one; else the minister of that day takes the chair.
  package func meeting(on day: Day, about month: Month) -> Meeting {
    let minister = stood(at: day).minister
    if let held = briefings[day] {
      return Meeting(day: day, month: held.month, chair: held.chair ?? minister?.code, title: held.title)
    }
    let title = Phrase(vi: "Giao ban ", en: "Briefing of ") + month.name
    return Meeting(day: day, month: month, chair: minister?.code, title: Bilingual(title))
  }
}

/// One thing that a meeting decided.
package enum MeetingDecision: Equatable, Sendable {
  /// What was said of a pledge; it answers whatever the pledge asks for.
  case note(PledgeCode, Bilingual)
  /// - Parameter by: nil for the chair.
  case extend(PledgeCode, isGranted: Bool, by: LeaderCode?, reason: Bilingual?)
  case returnCheckIn(CheckInKey, reason: Bilingual)
  /// A new directive, which points back to its conclusion.
  case direct(Change.NewPledge)
  /// The meeting is over.
  ///
  /// - Parameter notReached: what it did not come to, for the next meeting, in the order it would have had.
  case end(notReached: [PledgeCode])

  package var pledge: PledgeCode? {
    switch self {
    case .note(let code, _), .extend(let code, _, _, _): code
    case .returnCheckIn(let key, _): key.pledge
    case .direct, .end: nil
    }
  }
}

/// Decides what a meeting's decision comes to: the record that it changes, and the conclusion in the briefing of the day.
struct MeetingConclusion {
  private let meeting: Meeting
  private let situation: Situation

  init(_ meeting: Meeting, in situation: Situation) {
    self.meeting = meeting
    self.situation = situation
  }

  func decision(_ decided: MeetingDecision) throws(RuleViolation) -> Decision {
    try situation.refuseFuture(meeting.day)
    switch decided {
    case .note(let code, let words):
      let dossier = try situation.dossier(code)
      var events: [Event] = []
      for before in dossier.checkIns where before.hasOpenAsk {
        var after = before
        after.decision = words
        events.append(Event(before: .checkIn(before), after: .checkIn(after)))
      }
      return try concluded(.note(dossier.pledge, words), with: events)
    case .extend(let code, let isGranted, let by, let reason):
      let pledge = try situation.dossier(code).pledge
      guard let by = by ?? meeting.chair else { throw .extension(.nobodyDecides(code)) }
      let decision = try ExtensionDecision(on: meeting.day, in: situation)
        .decide(code, isGranted: isGranted, by: by, reason: reason)
      guard case .extension(let decidedOn)? = decision.events.first?.after else { return decision }
      return try concluded(.extended(pledge, decidedOn), with: decision.events)
    case .returnCheckIn(let key, let reason):
      let pledge = try situation.dossier(key.pledge).pledge
      let decision = try CheckInDecision.supervise(
        key, health: nil, note: reason, isReturned: true, in: situation)
      return try concluded(.returned(pledge, key.month, reason), with: decision.events)
    case .direct(var new):
      new.briefing = meeting.day
      var pledge = try Change.added(new, in: situation)
      pledge.conclusion = (briefing?.conclusions.count ?? 0) + 1
      let decision = try concluded(.directed(pledge), with: [Event(before: nil, after: .pledge(pledge))])
      var ministry = situation.ministry
      for case let record? in decision.events.map(\.after) { ministry.put(record) }
      try pledge.validate(in: ministry)
      return decision
    case .end(let notReached):
      var after = briefing ?? fresh
      after.notReached = notReached
      after.endedOn = situation.today
      return Decision(
        name: .endMeeting, events: [Event(before: briefing.map { .briefing($0) }, after: .briefing(after))])
    }
  }

  private var briefing: Briefing? { situation.ministry.briefings[meeting.day] }

  private var fresh: Briefing {
    Briefing(day: meeting.day, month: meeting.month, chair: meeting.chair, title: meeting.title)
  }

  private func concluded(_ conclusion: Conclusion, with events: [Event]) throws(RuleViolation) -> Decision {
    var after = briefing ?? fresh
    after.conclusions.append(conclusion.words(in: situation.ministry))
    let event = Event(before: briefing.map { .briefing($0) }, after: .briefing(after))
    var ministry = situation.ministry
    ministry.put(.briefing(after))
    try Record.briefing(after).validate(in: ministry, pledges: [])
    return Decision(name: .concludeMeeting, events: [event] + events)
  }
}
