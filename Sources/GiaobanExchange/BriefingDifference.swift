import GiaobanCore

/// One field in which a briefing file and what is recorded do not agree, or a record that is not there yet.
package struct BriefingDifference: Hashable, Sendable {
  /// nil for the settings.
  package let record: RecordKind?
  /// `CNT-1`, `CNT-1#2`, `CNT-1@2023-06`, `CNT-1+1`, `2023-05-30`; empty for the settings.
  package let key: String
  /// `metric.target`, `title.vi`; empty for a record that is new as a whole.
  package let field: String
  /// As recorded; nil when there is nothing.
  package let old: String?
  /// As the file has it; nil when there is nothing.
  package let new: String?

  package var isNewRecord: Bool { field.isEmpty }

  package var phrase: Phrase {
    let kind = record?.name ?? Phrase(vi: "thiết lập", en: "settings")
    let name = kind + Phrase(key.isEmpty ? "" : " " + visible(key))
    if isNewRecord {
      return Phrase(vi: "\(name.vi): mới trong tệp.", en: "\(name.en): new in the file.")
    }
    let before = Self.shown(old)
    let after = Self.shown(new)
    return Phrase(
      vi: "\(name.vi), \(visible(field)): đang ghi \(before.vi), tệp ghi \(after.vi).",
      en: "\(name.en), \(visible(field)): recorded \(before.en), the file has \(after.en).")
  }

  private static func shown(_ value: String?) -> Phrase {
    value.map { Phrase("“\(visible($0))”") } ?? Phrase(vi: "trống", en: "nothing")
  }
}

extension BriefingFile {
  /// Where this file differs from what is recorded, in the file's order. Records that the file does not have are no
  /// difference; notes and the language of plain text are not compared.
  ///
  /// - Returns: Empty right after the file was loaded.
  package func differences(from recorded: BriefingFile) -> [BriefingDifference] {
    var found = Self.compare(nil, "", old: recorded.settingsTree, new: settingsTree)
    let old = recorded.recordTrees()
    let known = Dictionary(old.map { ($0.name, $0.tree) }) { first, _ in first }
    for record in recordTrees() {
      guard let before = known[record.name] else {
        found.append(
          BriefingDifference(record: record.name.kind, key: record.name.key, field: "", old: nil, new: nil))
        continue
      }
      found += Self.compare(record.name.kind, record.name.key, old: before, new: record.tree)
    }
    return found
  }

  private static func compare(_ kind: RecordKind?, _ key: String, old: FileValue, new: FileValue)
    -> [BriefingDifference]
  {
    let before = old.leaves()
    let after = new.leaves()
    let olds = Dictionary(before.map { ($0.field, $0.value) }) { first, _ in first }
    let news = Dictionary(after.map { ($0.field, $0.value) }) { first, _ in first }
    let fields = after.map(\.field) + before.map(\.field).filter { news[$0] == nil }
    return fields.filter { olds[$0] != news[$0] }.map {
      BriefingDifference(record: kind, key: key, field: $0, old: olds[$0], new: news[$0])
    }
  }

  private struct RecordTree {
    struct Name: Hashable {
      let kind: RecordKind
      let key: String
    }

    let name: Name
    let tree: FileValue

    init(_ kind: RecordKind, _ key: String, _ tree: FileValue) {
      name = Name(kind: kind, key: key)
      self.tree = tree
    }
  }

  private static let tree = BriefingTree(plainLanguage: nil)

  private var settingsTree: FileValue {
    .fields(
      ("organisation", settings.organisation.map(Self.tree.both)),
      ("pin", settings.pinnedDay.map { .word($0.iso) }),
      ("settings", Self.tree.value(of: settings)))
  }

  private func recordTrees() -> [RecordTree] {
    let tree = Self.tree
    return leaders.map { RecordTree(.leader, $0.code.text, tree.value(of: $0)) }
      + blocks.map { RecordTree(.block, $0.code.text, tree.value(of: $0)) }
      + units.map { RecordTree(.unit, $0.code.text, tree.value(of: $0)) }
      + briefings.map { RecordTree(.briefing, $0.day.iso, tree.value(of: $0)) }
      + pledges.map { RecordTree(.pledge, $0.code.description, tree.value(of: $0)) }
      + tasks.map { RecordTree(.task, $0.key.description, tree.value(of: $0, after: $0.key.number - 1)) }
      + checkIns.map { RecordTree(.checkIn, $0.key.description, tree.value(of: $0)) }
      + extensions.map { RecordTree(.extension, $0.key.description, tree.value(of: $0, after: $0.key.number - 1)) }
  }
}
