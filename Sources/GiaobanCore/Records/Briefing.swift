import GiaobanText

/// One monthly meeting, named by its day.
package struct Briefing: Hashable, Codable, Sendable {
  package let day: Day
  /// The month it is about.
  package var month: Month
  package var chair: LeaderCode?
  package var title: Bilingual
  /// Where what is recorded of it comes from.
  package var source: Bilingual?
  package var conclusions: [Bilingual]
  /// The pledges that the meeting did not come to: the next one begins with them.
  package var notReached: [PledgeCode]
  /// The day on which it was ended; nil while it goes on, and of one that was never held with the program.
  package var endedOn: Day?

  package init(
    day: Day, month: Month, chair: LeaderCode? = nil, title: Bilingual, source: Bilingual? = nil,
    conclusions: [Bilingual] = [], notReached: [PledgeCode] = [], endedOn: Day? = nil
  ) {
    self.day = day
    self.month = month
    self.chair = chair
    self.title = title
    self.source = source
    self.conclusions = conclusions
    self.notReached = notReached
    self.endedOn = endedOn
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      day: try container.decode(Day.self, forKey: .day), month: try container.decode(Month.self, forKey: .month),
      chair: try container.decodeIfPresent(LeaderCode.self, forKey: .chair),
      title: try container.decode(Bilingual.self, forKey: .title),
      source: try container.decodeIfPresent(Bilingual.self, forKey: .source),
      conclusions: try container.decode([Bilingual].self, forKey: .conclusions),
      // Steps that the log kept before there was such a list have none.
      notReached: try container.decodeIfPresent([PledgeCode].self, forKey: .notReached) ?? [],
      endedOn: try container.decodeIfPresent(Day.self, forKey: .endedOn))
  }
}

extension Ministry {
  /// The last one that was held by that day.
  package func newestBriefing(on day: Day) -> Briefing? {
    briefings.values.filter { $0.day <= day }.max { $0.day < $1.day }
  }
}
