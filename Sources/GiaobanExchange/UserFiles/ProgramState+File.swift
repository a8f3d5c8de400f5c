import GiaobanCore

// docs/configuration.md is the file's description.
extension ProgramState {
  private static let fields = ["filters", "sort", "reversed", "recent"]

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
    if let column: PledgeOrder.Column = reading.choice(fields["sort"]) { order.column = column }
    if let isReversed = reading.yesOrNo(fields["reversed"]) { order.isReversed = isReversed }
    for item in reading.items(fields["recent"]).reversed() {
      if let choice = reading.text(item) { remember(choice) }
    }
  }

  /// As a file that reads back to the same.
  package func yaml() -> String {
    var writing = YAMLWriting()
    writing.line("# Written by giaoban; docs/configuration.md tells of it.")
    writing.field("sort", .word(order.column.rawValue))
    if let reversed = FileValue.flag(order.isReversed) { writing.field("reversed", reversed) }
    writing.section("filters", filters.map { .fields(("name", .text($0.name)), ("text", .text($0.text))) })
    writing.section("recent", recent.map { .text($0) })
    return writing.text
  }
}
