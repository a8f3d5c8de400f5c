import Foundation
import GiaobanCore
import GiaobanText
import Yams

/// One reading of one briefing file: walks its nodes, makes records of what is sound and collects what is wrong.
///
/// A record with a problem is left out, but its code counts as known, so that one mistake is told once.
struct BriefingReading {
  let file: String
  var contents: BriefingFile
  var problems: [FileProblem] = []
  private(set) var sources: [RecordKey: RecordSource] = [:]

  // What references may name: what was there before, and what this file declares, sound or not.
  var leaders: Set<String>
  /// The leaders among `leaders` that are recorded already.
  private let recordedLeaders: [Leader]
  var blocks: Set<String>
  var units: Set<String>
  var briefings: Set<String>
  /// What is recorded of a pledge holds where the file is silent.
  let pledges: [PledgeCode: Pledge]
  let taskOriginals: [TaskKey: Day]
  let numbering: FileNumbering
  /// What is recorded: what was changed since then around it makes no file wrong.
  let existing: BriefingFile
  /// Nothing is recorded yet.
  let isFirst: Bool
  /// The day that the file itself pins.
  private(set) var pin: Day?
  /// The month from which the file says that check-ins are owed.
  private(set) var owingFrom: Month?
  /// Where each record of this file was first seen.
  private var lines: [RecordName: Int] = [:]

  private struct RecordName: Hashable {
    let kind: RecordKind
    let name: String
  }

  /// - Parameter existing: What the file may refer to, and whose settings hold where the file is silent.
  init(file: String, existing: BriefingFile, said: SaidFields) {
    self.file = file
    self.existing = existing
    contents = BriefingFile(settings: existing.settings)
    leaders = Set(existing.leaders.map(\.code.text))
    recordedLeaders = existing.leaders
    blocks = Set(existing.blocks.map(\.code.text))
    units = Set(existing.units.map(\.code.text))
    briefings = Set(existing.briefings.map(\.day.iso))
    pledges = Dictionary(existing.pledges.map { ($0.code, $0) }) { $1 }
    isFirst = existing.leaders.isEmpty && existing.blocks.isEmpty && existing.pledges.isEmpty
    numbering = FileNumbering(existing: existing, said: said)
    taskOriginals = Dictionary(existing.tasks.compactMap { task in task.dueOriginal.map { (task.key, $0) } }) { $1 }
  }

  /// Notes where a record stands and what the file says of it.
  mutating func note(_ key: RecordKey, at cursor: YAMLCursor) {
    sources[key] = RecordSource(cursor, language: contents.language)
  }

  mutating func report(_ kind: FileProblem.Kind, at cursor: YAMLCursor, value: String? = nil) {
    problems.append(
      FileProblem(file: file, line: cursor.line, field: cursor.field, value: value ?? cursor.shown, kind: kind))
  }

  mutating func timeZone(_ map: YAMLMap, _ key: String) -> String? {
    guard let cursor = map[key], let name = text(cursor) else { return nil }
    if TimeZone(identifier: name) != nil { return name }
    report(.notATimeZone, at: cursor)
    return nil
  }

  /// The leaders of the file, and those that are recorded and not in it.
  var knownLeaders: [Leader] {
    contents.leaders + recordedLeaders.filter { old in !contents.leaders.contains { $0.code == old.code } }
  }

  /// The name of a leader who is named by code or by name.
  ///
  /// - Returns: nil, with a problem, when there is none.
  mutating func leaderName(_ map: YAMLMap, _ key: String) -> String? {
    guard let text = text(map, key), let cursor = map[key] else { return nil }
    let known = knownLeaders
    if let leader = known.named(text) { return leader.name }
    report(.notALeader(known.map { "\($0.code) (\($0.name))" }), at: cursor)
    return nil
  }

  /// Notes that a record is declared here.
  ///
  /// - Returns: False, with a problem, when it already was.
  mutating func declare(_ kind: RecordKind, _ name: String, at cursor: YAMLCursor) -> Bool {
    if let first = lines[RecordName(kind: kind, name: name)] {
      report(.repeated(kind, firstLine: first), at: cursor, value: name)
      return false
    }
    lines[RecordName(kind: kind, name: name)] = cursor.line
    return true
  }

  /// Reads the whole file, in the order in which records refer to one another, whatever their order in the file.
  mutating func read(_ root: Node) {
    guard let map = map(YAMLCursor(root, field: ""), .file) else { return }
    if let version = map["giaoban"], version.scalarText != "1" { report(.version, at: version) }
    if let language: Language = choice(map, "language") { contents.language = language }
    contents.notes = items(map, "notes").compactMap { bilingual($0) }
    readSettings(map)
    note(.settings, at: map.cursor)
    contents.leaders = items(map, "leaders").compactMap { leader($0) }
    contents.blocks = items(map, "blocks").enumerated().compactMap { block($1, place: $0 + 1) }
    contents.units = items(map, "units").compactMap { unit($0) }
    contents.briefings = items(map, "briefings").compactMap { briefing($0) }
    for item in items(map, "pledges") { readPledge(item) }
    checkRules()
  }

  private mutating func readSettings(_ file: YAMLMap) {
    if let organisation = bilingual(file, "organisation") { contents.settings.organisation = organisation }
    if let day = day(file, "pin") {
      contents.settings.pinnedDay = day
      pin = day
    }
    guard let map = map(file["settings"], .settings) else { return }
    var settings = contents.settings
    read(map, into: &settings)
    contents.settings = settings
    if map["owingFrom"] != nil { owingFrom = contents.settings.owingFrom }
    readLetter(map)
  }

  private mutating func readLetter(_ settings: YAMLMap) {
    guard let map = map(settings["letter"], .letter) else { return }
    var letter = contents.settings.letter
    read(map, into: &letter)
    contents.settings.letter = letter
  }
}
