import Foundation
import GRDB
import GiaobanCore
import GiaobanText

import enum GiaobanCore.Record

/// Reads and appends the log.
enum LogRows {
  /// Appends a batch with the next number.
  static func append(
    _ events: [Event], _ kind: Batch.Kind, _ name: ChangeName, target: Int?, reason: Bilingual?,
    _ signature: Signature, _ db: Database
  ) throws -> Batch {
    let number = try newestNumber(db) + 1
    let batch = Batch(
      number: number, at: signature.at, day: signature.today, by: signature.by, kind: kind, name: name, target: target,
      reason: reason, events: events)
    try db.run(
      """
      INSERT INTO batch (number, "at", day, "by", kind, name, target, is_undone, reason_vi, reason_en)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
      """,
      number, batch.at.milliseconds, batch.day.number, batch.by, kind.rawValue, name.rawValue, target, reason?.vi,
      reason?.en)
    let countedFrom = Dictionary(uniqueKeysWithValues: batch.amendments.map { ($0.place, $0.amendment.from.number) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = { (record: Record) throws -> String in String(decoding: try encoder.encode(record), as: UTF8.self) }
    for (position, event) in events.enumerated() {
      try db.run(
        """
        INSERT INTO event (batch, position, key, pledge, before, after, counted_from) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        number, position, event.key.description, event.key.pledge?.description, try event.before.map(text),
        try event.after.map(text), countedFrom[position])
    }
    return batch
  }

  /// 0 before the first step.
  static func newestNumber(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT max(number) FROM batch")) ?? 0
  }

  /// The closing of each month as the newest step about it has left it.
  static func closings(_ db: Database) throws -> [Month: Closing] {
    let sql = "SELECT before, after FROM event WHERE key >= 'closing:' AND key < 'closing;' ORDER BY batch"
    let decoder = JSONDecoder()
    let record = { (text: String?) in try text.map { try decoder.decode(Record.self, from: Data($0.utf8)) } }
    var closings: [Month: Closing] = [:]
    let rows = try db.rows(sql)
    while let row = try rows.next() {
      if case .closing(let closing)? = try record(row[1]) {
        closings[closing.month] = closing
      } else if case .closing(let closing)? = try record(row[0]) {
        closings[closing.month] = nil
      }
    }
    return closings
  }

  static func setUndone(_ isUndone: Bool, _ number: Int, _ db: Database) throws {
    try db.run("UPDATE batch SET is_undone = ? WHERE number = ?", isUndone, number)
  }

  /// One's own steps, newest first, down to the newest change that is not undone: as far as undo and redo look.
  static func ownSteps(of by: String, _ db: Database) throws -> [BatchHead] {
    let rows = try db.rows(
      "SELECT number, kind, name, target, is_undone FROM batch WHERE \"by\" = ? ORDER BY number DESC", [by])
    var heads: [BatchHead] = []
    while let row = try rows.next() {
      let head = BatchHead(
        number: try row.integer(0), kind: try row.word(1), name: try row.word(2), target: row[3],
        isUndone: try row.flag(4))
      heads.append(head)
      if head.kind == .change, !head.isUndone { break }
    }
    return heads
  }

  /// Who last touched a record, and with what; nil when nobody has.
  static func newest(touching key: RecordKey, _ db: Database) throws -> (by: String, name: ChangeName)? {
    let sql = """
      SELECT batch."by", batch.name FROM event JOIN batch ON batch.number = event.batch
      WHERE event.key = ? ORDER BY event.batch DESC LIMIT 1
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [key.description]) else { return nil }
    return (try row.text(0), try row.word(1))
  }

  /// The number of the newest step about a record; nil when there is none.
  static func newestNumber(touching key: RecordKey, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(batch) FROM event WHERE key = ?"), arguments: [key.description])
  }

  static func writers(_ db: Database) throws -> [String] {
    try String.fetchAll(db.cachedStatement(sql: "SELECT DISTINCT \"by\" FROM batch ORDER BY \"by\""))
  }

  /// - Returns: nil when there is no batch of that number.
  static func batch(_ number: Int, _ db: Database) throws -> Batch? {
    try batches(db, where: "number = ?", [number], limit: nil).first
  }

  static func batches(_ filter: LogFilter, _ db: Database) throws -> [Batch] {
    var conditions = ["1"]
    var arguments: StatementArguments = []
    if let code = filter.code {
      conditions.append("number IN (SELECT batch FROM event WHERE pledge = ?)")
      arguments += [code.description]
    }
    if let by = filter.by {
      conditions.append("\"by\" = ?")
      arguments += [by.normalised]
    }
    if let since = filter.since {
      conditions.append("\"at\" >= ?")
      arguments += [since.milliseconds]
    }
    if let until = filter.until {
      conditions.append("\"at\" <= ?")
      arguments += [until.milliseconds]
    }
    if let after = filter.after {
      conditions.append("number > ?")
      arguments += [after]
    }
    if let upTo = filter.upTo {
      conditions.append("number <= ?")
      arguments += [upTo]
    }
    return try batches(
      db, where: conditions.joined(separator: " AND "), arguments, limit: filter.limit,
      eventsOf: filter.isOfCodeAlone ? filter.code : nil, atMost: filter.events)
  }

  private static func batches(
    _ db: Database, where condition: String, _ arguments: StatementArguments, limit: Int?,
    eventsOf code: PledgeCode? = nil, atMost eventLimit: Int? = nil
  ) throws -> [Batch] {
    let sql = """
      SELECT number, "at", day, "by", kind, name, target, reason_vi, reason_en FROM batch WHERE \(condition) ORDER BY number DESC LIMIT ?
      """
    let decoder = JSONDecoder()
    let rows = try db.rows(sql, arguments + [limit.map { max($0, 0) } ?? -1])
    var batches: [Batch] = []
    while let row = try rows.next() {
      let number = try row.integer(0)
      let name: ChangeName = try row.word(5)
      batches.append(
        Batch(
          number: number, at: Timestamp(milliseconds: Int64(try row.integer(1))), day: try row.day(2),
          by: try row.text(3), kind: try row.word(4), name: name, target: row[6],
          reason: row.optionalBilingual(7),
          events: try events(of: number, code, atMost: eventLimit, isCorrection: name == .correct, decoder, db)))
    }
    return batches
  }

  /// - Parameter code: the pledge whose events are wanted, or nil for all of the batch.
  private static func events(
    of batch: Int, _ code: PledgeCode?, atMost limit: Int?, isCorrection: Bool, _ decoder: JSONDecoder, _ db: Database
  ) throws -> [Event] {
    let ofPledge = code == nil ? "" : " AND pledge = ?"
    let sql = "SELECT before, after, counted_from FROM event WHERE batch = ?\(ofPledge) ORDER BY position LIMIT ?"
    var arguments: StatementArguments = [batch]
    if let code { arguments += [code.description] }
    arguments += [limit.map { max($0, 0) } ?? -1]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    let record = { (text: String?) in try text.map { try decoder.decode(Record.self, from: Data($0.utf8)) } }
    var events: [Event] = []
    while let row = try rows.next() {
      events.append(
        Event(
          before: try record(row[0]), after: try record(row[1]),
          correctsFrom: isCorrection ? row.optionalDay(2) : nil))
    }
    return events
  }
}
