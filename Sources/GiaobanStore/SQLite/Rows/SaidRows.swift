import GRDB
import GiaobanCore

/// What briefing files said, as rows: of each record and field the last one counts whose step is not undone.
enum SaidRows {
  /// - Parameter batch: the step that came with it, so that undoing the step forgets it and doing it again knows it again;
  ///   nil where the file said no more than what is recorded anyway.
  static func append(_ said: [SaidField], batch: Int?, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO said (batch, record, field, value) VALUES (?, ?, ?, ?)")
    for field in said {
      let field = field.normalised
      try statement.execute(arguments: [batch, field.record, field.field, field.value])
    }
  }

  static func fields(_ db: Database) throws -> SaidFields {
    let sql = """
      SELECT said.record, said.field, said.value FROM said LEFT JOIN batch ON batch.number = said.batch
      WHERE coalesce(batch.is_undone, 0) = 0 ORDER BY said.id
      """
    var fields = SaidFields()
    let rows = try db.rows(sql)
    while let row = try rows.next() {
      fields.note(SaidField(record: try row.text(0), field: try row.text(1), value: try row.text(2)))
    }
    return fields
  }
}
