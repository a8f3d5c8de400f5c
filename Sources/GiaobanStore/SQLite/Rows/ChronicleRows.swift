import GRDB
import GiaobanCore

/// Reads what is recorded of some months at once: one statement a table, check-ins from an index that holds no words.
enum ChronicleRows {
  static func chronicle(_ db: Database, of months: MonthRange, today: Day) throws -> Chronicle {
    let selection = try PledgeSelection(db, months: months)
    let pledges = try selection.pledges().filter { Chronicle.includes($0.pledge, in: months, today: today) }
    var codes: [Int: PledgeCode] = [:]
    codes.reserveCapacity(pledges.count)
    for (id, pledge) in pledges { codes[id] = pledge.code }
    let tasks = try selection.tasks(codes)
    let extensions = try selection.extensions(codes)
    let marks = try marks(selection, codes)
    let pasts = try AmendmentRows.pasts(db, since: months.first.last)
    let entries = pledges.map { id, pledge in
      Chronicle.Entry(
        pledge: pledge, tasks: tasks[id] ?? [], extensions: extensions[id] ?? [], marks: marks[id] ?? [],
        past: pasts[pledge.code] ?? Past())
    }
    return Chronicle(today: today, months: months, ministry: try MinistryRows.ministry(db), entries: entries)
  }

  private static func marks(
    _ selection: PledgeSelection, _ codes: [Int: PledgeCode]
  ) throws -> [Int: [CheckInMark]] {
    var marks: [Int: [CheckInMark]] = [:]
    marks.reserveCapacity(codes.count)
    // The rows of a pledge follow each other.
    var (current, ofCurrent): (Int?, [CheckInMark]) = (nil, [])
    try selection.eachPart(of: "check_in", MarkRows.places.sql, index: "check_in_history", order: "month") { id, row in
      if id != current {
        if let current { marks[current] = ofCurrent }
        (current, ofCurrent) = (codes[id] == nil ? nil : id, [])
      }
      if current != nil { ofCurrent.append(try MarkRows.places.mark(row)) }
    }
    if let current { marks[current] = ofCurrent }
    return marks
  }
}
