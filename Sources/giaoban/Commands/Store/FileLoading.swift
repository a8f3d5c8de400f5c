import GiaobanCore
import GiaobanExchange
import GiaobanReports
import GiaobanStore
import GiaobanText

/// One loading of a briefing file into a store: what it brings, and how that is written.
struct FileLoading {
  let invocation: Invocation
  let source: BriefingSource
  let comparison: FileComparison
  /// The store is empty, and takes the file as it is.
  let isFirst: Bool
  private let store: any Store
  private let ministry: Ministry
  private let said: SaidFields
  private let newestBatch: Int

  init(path: String, store: any Store, _ invocation: Invocation) throws {
    self.invocation = invocation
    self.store = store
    newestBatch = try store.newestBatch()
    ministry = try store.ministry()
    said = try store.saidFields()
    let codes = try store.codes()
    let dossiers = try store.dossiers(of: codes)
    let recorded = BriefingFile(ministry: ministry, dossiers: codes.compactMap { dossiers[$0] })
    source = try BriefingSource(path: path, existing: recorded, said: said)
    isFirst = codes.isEmpty && ministry.blocks.isEmpty && ministry.leaders.isEmpty
    comparison = FileComparison(
      source.statements, recorded: Dictionary(recorded.records.map { ($0.key, $0) }) { $1 }, said: said)
  }

  /// Whether the file is another ministry's: it names one, in no language as the store or a file before it did.
  var isOtherOrganisation: Bool {
    guard !isFirst, let own = ministry.settings.organisation, let other = source.file.settings.organisation else {
      return false
    }
    let known = Language.allCases.map { said[.settings]["organisation.\($0.rawValue)"] }
    return comparison.differences.contains { $0.key == .settings && $0.field.hasPrefix("organisation.") }
      && zip(Language.allCases, known).allSatisfy { language, before in
        other.own(language).map { $0 != own.own(language) && $0 != before } ?? true
      }
  }

  func tellOtherOrganisation(_ file: String) throws {
    guard isOtherOrganisation, let own = ministry.settings.organisation,
      let other = source.file.settings.organisation
    else { return }
    let words = Phrase(
      vi: "\(file) là tệp của “\(other.text(.vietnamese))”; kho này là của “\(own.text(.vietnamese))”.",
      en: "\(file) is a file of “\(other.text(.english))”; this store is of “\(own.text(.english))”.")
    StandardError.say("giaoban: " + words.text(invocation.language))
  }

  /// - Returns: nil where there was nothing to write.
  func write(taking choice: FileChoice) throws -> Saved? {
    let (records, said) = comparison.outcome(taking: choice.takes)
    if records.isEmpty {
      if !said.isEmpty { try store.note(said) }
      return nil
    }
    let today = invocation.today(isFirst ? Ministry(settings: source.file.settings) : ministry)
    return try store.apply(.load(records, isFirst: false, said: said, seen: newestBatch), invocation.signature(today))
  }

  func json(_ saved: Saved?, _ left: [FileDifference]) -> JSONValue {
    [
      "written": saved.map { LogJSON.value(of: $0.batch) } ?? JSONValue(nil as String?),
      "additions": .array(comparison.additions.map { .string($0.key.name) }),
      "differences": .array(
        left.map { difference in
          let isSettings = difference.key == .settings
          let kind = difference.key.description.prefix { $0 != ":" }
          return [
            "record": JSONValue(isSettings ? nil : String(kind)),
            "key": .string(isSettings ? "" : difference.key.name), "field": .string(difference.field),
            "old": JSONValue(difference.recorded), "lastSaid": JSONValue(difference.lastSaid),
            "new": .string(difference.file),
          ]
        }),
    ]
  }
}
