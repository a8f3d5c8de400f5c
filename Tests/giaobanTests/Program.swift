import Foundation
import GiaobanTestSupport
import Testing

/// The built program with a home of its own; each run is a process.
struct Program {
  let folder: TemporaryFolder
  private let environment: [String: String]

  init(_ name: String = "program", environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder(name)
    self.environment = environment
  }

  /// With a copy of a store that the program has made before.
  init(with store: SampleStore, environment: [String: String] = [:]) throws {
    try self.init(store.rawValue, environment: environment)
    try store.put(into: folder)
  }

  /// With the briefing of May 2023 as its store.
  static func withMay2023(environment: [String: String] = [:]) throws -> Program {
    try Program(with: .may2023, environment: environment)
  }

  /// With the practice year as its store.
  static func withPracticeYear() throws -> Program { try Program(with: .practice) }

  /// With the practice year as its store, of which Bà Hà has closed every month up to May 2027.
  static func withClosedPracticeYear() throws -> Program { try Program(with: .closedPractice) }

  var storePath: String { folder.file("data/giaoban/giaoban.db") }

  /// - Parameter more: of the environment, for this run.
  @discardableResult
  func run(_ arguments: String..., more: [String: String] = [:]) throws -> Outcome {
    try run(arguments, more: more)
  }

  func run(_ arguments: [String], more: [String: String] = [:]) throws -> Outcome {
    let all = environment.merging(more) { _, new in new }
    return try BuiltProduct.run(arguments, environment: folder.userEnvironment(all), in: folder.path)
  }

  /// Runs a line of the shell; `$GIAOBAN` is the program.
  func shell(_ line: String) throws -> Outcome {
    let all = folder.userEnvironment(environment).merging(["GIAOBAN": BuiltProduct.path]) { _, new in new }
    return try runProgram("/bin/sh", ["-c", line], environment: all, in: folder.path)
  }

  /// Runs with `--format json`, expects exit code 0, and reads what it answers.
  func json(_ arguments: String..., more: [String: String] = [:]) throws -> Any {
    let all = environment.merging(more) { _, new in new }
    let outcome = try BuiltProduct.run(
      arguments + ["--format", "json"], environment: folder.userEnvironment(all), in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    return try JSONSerialization.jsonObject(with: outcome.standardOutput)
  }

  /// An array of objects.
  func objects(_ arguments: String...) throws -> [[String: Any]] {
    let outcome = try BuiltProduct.run(
      arguments + ["--format", "json"], environment: folder.userEnvironment(environment), in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.standardOutput) as? [[String: Any]])
  }

  /// The codes of pledges that filters let through.
  func codes(_ filter: String...) throws -> [String] {
    let outcome = try BuiltProduct.run(
      ["list", "--format", "json"] + filter, environment: folder.userEnvironment(environment), in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let objects = try #require(try JSONSerialization.jsonObject(with: outcome.standardOutput) as? [[String: Any]])
    return objects.compactMap { $0["code"] as? String }
  }

  func status(of code: String) throws -> String? {
    try objects("list", "--all").first { $0["code"] as? String == code }?["status"] as? String
  }
}
