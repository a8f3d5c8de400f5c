import Foundation

/// The project whose tests run.
package enum Project {
  /// The folder of the package, in which every file of it lies.
  package static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
