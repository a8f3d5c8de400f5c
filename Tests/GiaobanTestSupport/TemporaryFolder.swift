import Foundation

/// A folder of its own for one test, gone with the last reference to it.
///
/// Keep it in a `let` for as long as its files are used: Swift may release an object after its last use, not at the end of
/// the scope. `withExtendedLifetime` or a property of the suite keeps it.
package final class TemporaryFolder: Sendable {
  /// Absolute, without a trailing slash.
  package let path: String

  /// - Parameter name: begins the folder's name, so that a folder left behind by a crash tells where it came from.
  package init(_ name: String = "test") throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("giaoban-\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.path
  }

  deinit {
    // The system empties its temporary folder in time; a test has nothing to say about one that stays.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of `name` inside the folder. Creates nothing.
  package func file(_ name: String) -> String {
    path + "/" + name
  }

  /// Writes a file, with the folders above it.
  /// - Returns: its absolute path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Writes a script that can be run at once.
  ///
  /// By another process: a program that another test starts meanwhile would inherit a file that is open for writing here,
  /// and what is open for writing cannot be run (ETXTBSY).
  ///
  /// - Parameter text: with its first line, `#!/bin/sh`.
  /// - Returns: its absolute path.
  @discardableResult
  package func writeProgram(_ text: String, to name: String) throws -> String {
    let path = file(name)
    let written = try runProgram(
      "/bin/sh", ["-c", #"mkdir -p "${1%/*}" && cat >"$1" && chmod 755 "$1""#, "sh", path],
      environment: ["PATH": "/usr/bin:/bin"], input: Data(text.utf8))
    guard written.exitCode == 0 else {
      throw SubprocessFailure.cannotStart(program: path, reason: written.stderr)
    }
    return path
  }

  /// - Throws: where there is no such file, or it is not UTF-8.
  package func read(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name))
  }

  /// The whole environment of a user whose home is this folder: nothing of the machine's but `PATH`, so that no store,
  /// setting or language of the person who runs the tests reaches the program.
  ///
  /// English, UTF-8, UTC. Override by merging: `folder.userEnvironment(["LC_MESSAGES": "vi_VN.UTF-8"])`.
  package func userEnvironment(_ overrides: [String: String] = [:]) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let defaults = [
      "PATH": path,
      "HOME": file("home"),
      "XDG_DATA_HOME": file("data"),
      "XDG_CONFIG_HOME": file("config"),
      "XDG_STATE_HOME": file("state"),
      "XDG_CACHE_HOME": file("cache"),
      "XDG_RUNTIME_DIR": file("runtime"),
      "LANG": "C.UTF-8",
      "TZ": "UTC",
      "USER": "tester",
      "LOGNAME": "tester",
    ]
    return defaults.merging(overrides) { _, override in override }
  }
}
