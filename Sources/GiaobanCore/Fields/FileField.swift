/// One field of a record as a briefing file has it: what it says as text, and how its value goes from one record to another.
///
/// Loading works with these alone: what a file says is kept, compared and taken over field by field.
package struct FileField<Owner>: Sendable {
  /// The way to it in the record's map: `metric.target`, `title.vi`.
  package let name: String
  /// The value as text, or nil when there is none.
  package let text: @Sendable (Owner) -> String?
  /// Takes the value of the first record over into the second one.
  package let take: @Sendable (Owner, inout Owner) -> Void

  package init(
    _ name: String, text: @escaping @Sendable (Owner) -> String?, take: @escaping @Sendable (Owner, inout Owner) -> Void
  ) {
    self.name = name
    self.text = text
    self.take = take
  }
}

extension Fielded {
  /// The fields as files have them, in order.
  package static var fileFields: [FileField<Self>] { fields.flatMap(\.fileFields) }
}
