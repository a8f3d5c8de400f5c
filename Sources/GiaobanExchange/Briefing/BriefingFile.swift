import Foundation
import GiaobanCore
import GiaobanText

/// What a briefing file holds: the records of a portfolio, without its log and its closings.
///
/// docs/briefing-file.md is the format's description.
package struct BriefingFile: Hashable, Sendable {
  /// The language of text that is written once, without saying in which.
  package var language: Language
  /// What the file says about itself: what is inferred, what is invented.
  package var notes: [Bilingual]
  /// The settings, with organisation and pin.
  package var settings: Settings
  package var leaders: [Leader]
  package var blocks: [Block]
  package var units: [OrgUnit]
  package var briefings: [Briefing]
  package var pledges: [Pledge]
  package var tasks: [PledgeTask]
  package var checkIns: [CheckIn]
  package var extensions: [Extension]

  package init(
    language: Language = .vietnamese, notes: [Bilingual] = [], settings: Settings = Settings(), leaders: [Leader] = [],
    blocks: [Block] = [], units: [OrgUnit] = [], briefings: [Briefing] = [], pledges: [Pledge] = [],
    tasks: [PledgeTask] = [], checkIns: [CheckIn] = [], extensions: [Extension] = []
  ) {
    self.language = language
    self.notes = notes
    self.settings = settings
    self.leaders = leaders
    self.blocks = blocks
    self.units = units
    self.briefings = briefings
    self.pledges = pledges
    self.tasks = tasks
    self.checkIns = checkIns
    self.extensions = extensions
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - name: The name of the file, for messages.
  ///   - existing: What is already recorded: the file may refer to it, and its settings and first due days hold where the
  ///     file is silent.
  /// - Throws: `tooLarge`, or `invalid` with every problem found, by line.
  package init(bytes: [UInt8], name: String, existing: BriefingFile = BriefingFile()) throws(ExchangeError) {
    self = try BriefingSource(bytes: bytes, name: name, existing: existing).file
  }

  /// Reads the file at `path`; see ``init(bytes:name:existing:)``.
  ///
  /// - Throws: Also `noSuchFile` and `cannotRead`.
  package init(path: String, existing: BriefingFile = BriefingFile()) throws(ExchangeError) {
    let bytes = try Self.contents(of: path)
    try self.init(bytes: bytes, name: Self.name(of: path), existing: existing)
  }

  /// The name of the file at `path`, for messages.
  static func name(of path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

  static func contents(of path: String) throws(ExchangeError) -> [UInt8] {
    var isFolder: ObjCBool = false
    if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) { throw .noSuchFile(path: path) }
    if isFolder.boolValue { throw .isFolder(path: path) }
    let limit = YAMLText.sizeLimit
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw unreadable(path) }
    defer { close(file) }
    // Bounded: the path may be a device that never ends.
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Foundation.read(file, &part, min(part.count, limit + 1 - bytes.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw unreadable(path) }
      if count == 0 { break }
      bytes += part[..<count]
    }
    return bytes
  }

  /// The error in the system's own words; Foundation has only a number for them.
  private static func unreadable(_ path: String) -> ExchangeError {
    .cannotRead(path: path, reason: String(cString: strerror(errno)))
  }
}
