import GRDB
import GiaobanCore

/// Finds the pledges that ended before a month and may still owe check-ins of earlier ones, from an index that has all that is
/// asked of each: not one of them is read that owes nothing.
enum DebtorRows {
  /// - Returns: their row numbers; what each of them owes, its line tells.
  static func ids(_ db: Database, _ calendar: ReportingCalendar) throws -> [Int] {
    let viewpoint = calendar.viewpoint
    let first = calendar.settings.owingFrom?.first ?? .first
    let rows = try db.rows(
      """
      SELECT id, unit, ended_entered, made_through FROM pledge INDEXED BY pledge_ended
      WHERE ended_entered >= ? AND ended_on < ?
      """, [first.number, viewpoint.month.first.number])
    var ids: [Int] = []
    while let row = try rows.next() {
      // What was made after the month on the screen follows none of its holes.
      let made = viewpoint.isPast ? nil : row.optionalMonth(3)
      if calendar.mayOwe(try row.code(1), endedOn: try row.day(2), madeThrough: made) { ids.append(try row.integer(0)) }
    }
    return ids
  }
}
