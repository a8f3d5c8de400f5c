import Foundation

/// Where the user's programs are.
package enum ProgramPath {
  /// - Returns: nil when no folder of `PATH` has it.
  package static func path(of program: String, _ environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
