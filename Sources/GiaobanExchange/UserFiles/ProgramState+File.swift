import GiaobanCore

// docs/configuration.md is the file's description. `sort` and `reversed` are of an earlier version, which had one order for all
// stores; they are read over.
extension ProgramState {
  private static let fields = ["filters", "orders", "recent", "sort", "reversed"]

  /// Reads the file at `path`. One that is not there, or says nothing, keeps nothing.
  ///
  /// - Throws: `invalid` with every problem, by line; `isFolder`, `cannotRead`, `tooLarge`.
  package init(path: String) throws(ExchangeError) {
    self.init()
    try UserFileReading.read(path: path) { take(&$0, $1) }
  }

  package init(bytes: [UInt8], file: String) throws(ExchangeError) {
    self.init()
    try UserFileReading.read(bytes, file: file) { take(&$0, $1) }
  }

  private mutating func take(_ reading: inout UserFileReading, _ root: YAMLCursor) {
    let fields = reading.fields(of: root, known: Self.fields)
    for item in reading.items(fields["filters"]) {
      let parts = reading.fields(of: item, known: ["name", "text"], required: ["name", "text"])
      if let name = reading.text(parts["name"]), let text = reading.text(parts["text"]) {
        save(SavedFilter(name: name, text: text))
      }
    }
    var orders: [String: PledgeOrder] = [:]
    for item in reading.items(fields["orders"]) {
      let parts = reading.fields(of: item, known: ["store", "sort", "reversed"], required: ["store", "sort"])
      let column: PledgeOrder.Column? = reading.choice(parts["sort"])
      let isReversed = reading.yesOrNo(parts["reversed"]) ?? false
      if let store = reading.text(parts["store"]), let column {
        orders[store] = PledgeOrder(column, isReversed: isReversed)
      }
    }
    self = ProgramState(filters: filters, recent: recent, orders: orders)
    for item in reading.items(fields["recent"]).reversed() {
      if let choice = reading.text(item) { remember(choice) }
    }
  }

  /// As a file that reads back to the same.
  package func yaml() -> String {
    var writing = YAMLWriting()
    writing.line("# Written by giaoban; docs/configuration.md tells of it.")
    writing.section("filters", filters.map { .fields(("name", .text($0.name)), ("text", .text($0.text))) })
    writing.section("orders", orders.sorted { $0.key < $1.key }.map { Self.entry(store: $0.key, $0.value) })
    writing.section("recent", recent.map { .text($0) })
    return writing.text
  }

  private static func entry(store: String, _ order: PledgeOrder) -> FileValue {
    .fields(
      ("store", .text(store)), ("sort", .word(order.column.rawValue)), ("reversed", .flag(order.isReversed)))
  }
}
