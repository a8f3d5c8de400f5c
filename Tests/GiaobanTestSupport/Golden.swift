import Foundation
import Testing

/// A whole screen or document, kept in `Tests/Goldens/NAME` and compared byte by byte.
package struct Golden: Sendable {
  /// Where the goldens are kept.
  package let folder: String
  /// Whether to write what the program shows now instead of comparing it.
  package let isRecording: Bool

  /// The project's own goldens; `GIAOBAN_RECORD=1` in the environment records.
  package static let project = Golden(
    folder: Project.folder + "/Tests/Goldens",
    isRecording: ProcessInfo.processInfo.environment["GIAOBAN_RECORD"] == "1")

  package init(folder: String, isRecording: Bool) {
    self.folder = folder
    self.isRecording = isRecording
  }

  package enum Comparison: Equatable, Sendable {
    case same
    case missing(path: String)
    case different(path: String, difference: String)
    case recorded(path: String)
    /// The file could not be read or written.
    case failed(path: String, reason: String)
  }

  /// - Parameter name: relative to the folder; may have folders: `board/120x40-vi.txt`.
  package func compare(_ text: String, with name: String) -> Comparison {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
    let bytes = Data(text.utf8)
    do {
      if isRecording {
        guard (try? Data(contentsOf: url)) != bytes else { return .same }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
        return .recorded(path: url.path)
      }
      guard FileManager.default.fileExists(atPath: url.path) else { return .missing(path: url.path) }
      let expected = try Data(contentsOf: url)
      // Data, not String: Swift calls NFC and NFD equal, a terminal does not.
      if expected == bytes { return .same }
      let difference = LineDifference(from: String(decoding: expected, as: UTF8.self), to: text)
      return .different(path: url.path, difference: difference.text)
    } catch {
      return .failed(path: url.path, reason: "\(error)")
    }
  }
}

extension Golden.Comparison {
  /// What a failing test says; nil when there is nothing to say.
  ///
  /// - Parameter howToRecord: the command that accepts what the program shows now.
  package func complaint(howToRecord: String) -> String? {
    switch self {
    case .same:
      nil
    case .missing(let path):
      "there is no golden \(path)\nLook at what the program shows, then record it:\n  \(howToRecord)"
    case .different(let path, let difference):
      "not as recorded in \(path) (- recorded, + now)\n\(difference)\nIf the new one is right, record it:\n  \(howToRecord)"
    case .recorded(let path):
      "recorded \(path): read it (git diff), then run the tests again without GIAOBAN_RECORD"
    case .failed(let path, let reason):
      "cannot use the golden \(path): \(reason)"
    }
  }
}

/// Expects `text` to be what `Tests/Goldens/NAME` holds, byte by byte. The failure shows the lines that differ and how to
/// record; recording fails too, so that no run that records is green.
package func expectGolden(
  _ text: String, _ name: String, in golden: Golden = .project, sourceLocation: SourceLocation = #_sourceLocation
) {
  let suite = sourceLocation.fileName.split(separator: ".").first.map(String.init) ?? ""
  let complaint = golden.compare(text, with: name)
    .complaint(howToRecord: "GIAOBAN_RECORD=1 swift test --filter \(suite)")
  if let complaint {
    Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
  }
}
