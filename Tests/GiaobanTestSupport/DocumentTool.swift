import Foundation

/// A program of others that tests look at documents with, found on `PATH`.
package struct DocumentTool: Sendable {
  /// Whether the tests with browsers and offices are to run: `make test-documents` says so, since those are large to install.
  package static let largeOnesAreAsked = ProcessInfo.processInfo.environment["GIAOBAN_DOCUMENT_TESTS"] == "1"

  package enum Failure: Error, CustomStringConvertible {
    case absent(name: String, package: String)
    case failed(name: String, exitCode: Int32, words: String)

    package var description: String {
      switch self {
      case .absent(let name, let package): "\(name) is not on PATH: install \(package), as `make test` does"
      case .failed(let name, let exitCode, let words): "\(name) ended with \(exitCode): \(words)"
      }
    }
  }

  package let path: String

  /// - Parameter package: the Debian package that brings it, where that has another name.
  package init(_ name: String, package: String? = nil) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw Failure.absent(name: name, package: package ?? name)
    }
    self.path = path
  }

  /// Runs it to its end in `folder`, whose user it belongs to.
  ///
  /// - Parameter mayFail: for tools whose exit code is part of their answer.
  @discardableResult
  package func run(
    _ arguments: [String], in folder: TemporaryFolder, mayFail: Bool = false, timeout: Duration = Patience.limit
  ) throws -> Outcome {
    let outcome = try runProgram(
      path, arguments, environment: folder.userEnvironment(), in: folder.path, timeout: timeout)
    if outcome.exitCode != 0, !mayFail {
      throw Failure.failed(name: path, exitCode: outcome.exitCode, words: outcome.stderr)
    }
    return outcome
  }
}
