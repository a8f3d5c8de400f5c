import GiaobanText

/// A record, and the parts of some, told field by field. What is written, compared, merged and shown of it is made from these
/// rows.
package protocol Fielded: Sendable {
  /// In the order in which files and JSON have them.
  static var fields: [Field<Self>] { get }
}

extension Fielded {
  /// What the record says.
  package var entries: [FieldEntry] {
    Self.fields.map {
      FieldEntry(name: $0.name, key: $0.key, file: $0.file, kind: $0.kind, value: $0.value(self))
    }
  }

  /// The keys of its fields in the map that files have of it.
  package static var fileKeys: [String] {
    fields.filter { $0.kind != .noted }.flatMap { field in
      field.kind == .beside ? field.ways.map(\.way) : [field.file]
    }
  }
}

/// The way to a field in the map of its record in a file: `metric.target`.
struct FieldWay: Hashable, Sendable {
  let name: RecordField
  let way: String
}

/// One field of a record: what it is called, and how it is read and written.
package struct Field<Owner>: Sendable {
  package let name: RecordField
  /// Its key in JSON.
  package let key: String
  /// Its key in files.
  package let file: String
  package let kind: FieldKind
  /// What it says; nil where it says nothing.
  package let value: @Sendable (Owner) -> FieldValue?
  /// Writes what it is to say, if that is of its kind; nil takes away what need not be there.
  package let put: @Sendable (FieldValue?, inout Owner) -> Void
  /// Takes what the first record says over into the second one.
  let copy: @Sendable (Owner, inout Owner) -> Void
  /// Puts its texts through a function.
  let rewrite: @Sendable (inout Owner, (String) -> String) -> Void
  /// Where files have it, and what it is made of.
  let ways: [FieldWay]
  /// How files say it and are compared; empty for what no file says, or says as the record's key.
  let fileFields: [FileField<Owner>]
}

extension Field {
  typealias Path<Value> = WritableKeyPath<Owner, Value> & Sendable

  /// - Parameters:
  ///   - key: its key in JSON and in files; nil takes its name.
  ///   - file: its key in files, where that is another.
  ///   - said: what files compare.
  ///   - read: what a value comes to; nil where it is of another kind.
  static func field<Value>(
    _ name: RecordField, _ kind: FieldKind, key: String? = nil, file: String? = nil, _ path: Path<Value>,
    said: @escaping @Sendable (Value) -> String?, rewrite: (@Sendable (Value, (String) -> String) -> Value)? = nil,
    read: @escaping @Sendable (FieldValue?) -> Value? = { _ in nil }, value: @escaping @Sendable (Value) -> FieldValue?
  ) -> Field {
    let file = file ?? key ?? name.rawValue
    let compared = FileField<Owner>(
      file, text: { said($0[keyPath: path]) }, take: { $1[keyPath: path] = $0[keyPath: path] })
    return Field(
      name: name, key: key ?? name.rawValue, file: file, kind: kind, value: { value($0[keyPath: path]) },
      put: { value, owner in
        if let value = read(value) { owner[keyPath: path] = value }
      }, copy: { $1[keyPath: path] = $0[keyPath: path] },
      rewrite: { owner, write in
        if let rewrite { owner[keyPath: path] = rewrite(owner[keyPath: path], write) }
      }, ways: [FieldWay(name: name, way: file)], fileFields: [compared])
  }

  /// What a record is known by, or what else is never changed by itself.
  static func key(
    _ name: RecordField, key: String? = nil, file: String? = nil, kind: FieldKind = .key,
    _ value: @escaping @Sendable (Owner) -> FieldValue?
  ) -> Field {
    let file = file ?? key ?? name.rawValue
    return Field(
      name: name, key: key ?? name.rawValue, file: file, kind: kind, value: value, put: { _, _ in },
      copy: { _, _ in }, rewrite: { _, _ in }, ways: [FieldWay(name: name, way: file)], fileFields: [])
  }

  /// The field, compared and taken over from files in another way.
  ///
  /// - Parameter ways: where files have it; nil as before.
  func comparing(_ fileFields: [FileField<Owner>], kind: FieldKind? = nil, ways: [FieldWay]? = nil) -> Field {
    Field(
      name: name, key: key, file: file, kind: kind ?? self.kind, value: value, put: put, copy: copy, rewrite: rewrite,
      ways: ways ?? self.ways, fileFields: fileFields)
  }

  /// The same, taken over from files in another way.
  func taking(_ take: @escaping @Sendable (Owner, inout Owner) -> Void) -> Field {
    comparing(fileFields.map { FileField($0.name, text: $0.text, take: take) })
  }

  /// The field of a part, as one of the whole.
  func inside<Whole>(_ path: WritableKeyPath<Whole, Owner> & Sendable) -> Field<Whole> {
    Field<Whole>(
      name: name, key: key, file: file, kind: kind, value: { value($0[keyPath: path]) },
      put: { put($0, &$1[keyPath: path]) }, copy: { copy($0[keyPath: path], &$1[keyPath: path]) },
      rewrite: { rewrite(&$0[keyPath: path], $1) }, ways: ways,
      fileFields: fileFields.map { field in
        FileField(
          field.name, text: { field.text($0[keyPath: path]) },
          take: { field.take($0[keyPath: path], &$1[keyPath: path]) })
      })
  }
}
