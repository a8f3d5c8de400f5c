/// The columns of a SELECT. Each is named once, where it is added, and read at the place that it got there.
struct Selection {
  private let table: String
  private let first: Int
  private var columns: [String] = []

  /// - Parameters:
  ///   - table: the name that the statement gives the table: without it, SQLite takes a quoted name that is no column's
  ///     for a text.
  ///   - first: how many columns stand before these.
  init(from table: String = "t", after first: Int = 0) {
    self.table = table
    self.first = first
  }

  /// The columns as the statement lists them.
  var sql: String { columns.map { "\(table).\"\($0)\"" }.joined(separator: ", ") }

  /// How many columns stand in a row up to the last of these.
  var end: Int { first + columns.count }

  /// - Returns: the place of the column.
  mutating func add(_ name: String) -> Int {
    columns.append(name)
    return end - 1
  }

  /// Adds `name_vi` and `name_en`.
  ///
  /// - Returns: the place of the first of them.
  mutating func addText(_ name: String) -> Int {
    let place = add(name + "_vi")
    _ = add(name + "_en")
    return place
  }

  /// Adds the two columns of a pledge's code.
  ///
  /// - Returns: the place of the first of them.
  mutating func addPledgeCode() -> Int {
    let place = add("code_unit")
    _ = add("number")
    return place
  }
}
