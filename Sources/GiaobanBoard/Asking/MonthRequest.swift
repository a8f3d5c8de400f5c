/// What a month comes to: its reports, its year, its meeting, its closing.
package enum MonthRequest: CaseIterable, Hashable, Sendable {
  case summary
  /// The summary of the month on one page.
  case brief
  /// What the selected pledge's unit owes, to send out.
  case slip
  /// The selected pledge on a page.
  case card
  /// What changed since the month before.
  case difference
  /// Who checked in when, over twelve months.
  case year
  /// How the ministry's health went over twelve months.
  case health
  case meeting
  /// The conclusions of the last meeting.
  case conclusions
  case closeMonth
  case reopenMonth
}
