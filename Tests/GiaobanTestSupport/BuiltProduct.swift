import Foundation

/// The `giaoban` that was built together with the tests that are running.
package enum BuiltProduct {
  /// The folder of the test runner, `.build/…/debug`: SwiftPM links products beside the test bundle.
  package static let folder: String = {
    let runner = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
    return URL(fileURLWithPath: runner).deletingLastPathComponent().path
  }()

  /// Absolute path of the built program. `swift build --build-tests` and `swift test` build it; `--filter` does not skip it.
  package static let path: String = folder + "/giaoban"

  /// Runs the program to its end, standard output being no terminal.
  ///
  /// - Parameters:
  ///   - environment: the whole environment; `TemporaryFolder.userEnvironment()` gives one with a home of its own.
  ///   - stdin: text for standard input; nil is `/dev/null`.
  package static func run(
    _ arguments: [String], environment: [String: String], stdin: String? = nil, in folder: String? = nil,
    timeout: Duration = Patience.limit
  ) throws(SubprocessFailure) -> Outcome {
    try runProgram(
      path, arguments, environment: environment, input: stdin.map { Data($0.utf8) }, in: folder, timeout: timeout)
  }
}
