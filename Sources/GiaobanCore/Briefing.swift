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

  package init(
    day: Day, month: Month, chair: LeaderCode? = nil, title: Bilingual, source: Bilingual? = nil,
    conclusions: [Bilingual] = []
  ) {
    self.day = day
    self.month = month
    self.chair = chair
    self.title = title
    self.source = source
    self.conclusions = conclusions
  }
}
