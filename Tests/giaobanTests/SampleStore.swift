import Foundation
import GiaobanTestSupport
import Testing

/// A store that many tests begin with: made once in a run of the tests, by the program as users make it, and copied. A copy of
/// a file costs nothing; a store of the practice year costs the processor seconds.
enum SampleStore: String {
  case may2023 = "may-2023"
  case practice
  /// The practice year, of which Bà Hà has closed every month up to May 2027.
  case closedPractice
  case smallMinistry

  /// Makes it the store of the user whose home the folder is.
  func put(into folder: TemporaryFolder) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("data/giaoban"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try copy(to: folder.file("data/giaoban/giaoban.db"))
  }

  func copy(to path: String) throws {
    try FileManager.default.copyItem(atPath: template.get().file(Self.name), toPath: path)
  }

  private static let name = "template.db"

  private var template: Result<TemporaryFolder, any Error> {
    switch self {
    case .may2023: Self.may2023Template
    case .practice: Self.practiceTemplate
    case .closedPractice: Self.closedPracticeTemplate
    case .smallMinistry: Self.smallMinistryTemplate
    }
  }

  // Each is made when a test first asks for it; others that ask meanwhile wait.
  private static let may2023Template = Result { try made(["init", "--sample", may2023.rawValue]) }
  private static let practiceTemplate = Result { try made(["init", "--sample", practice.rawValue]) }
  private static let closedPracticeTemplate = Result {
    try made(["close", "2026-07..2027-05", "--as", "Bà Hà"]) { try practice.copy(to: $0.file(name)) }
  }
  private static let smallMinistryTemplate = Result {
    try made(["init", "small.yaml"]) { try $0.write(SmallMinistry.file, to: "small.yaml") }
  }

  private static func made(
    _ arguments: [String], after prepare: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder("template")
    try prepare(folder)
    let outcome = try BuiltProduct.run(
      arguments + ["--store", name], environment: folder.userEnvironment(), in: folder.path)
    try #require(outcome.exitCode == 0, "\(arguments.joined(separator: " ")): \(outcome.stderr)")
    return folder
  }
}
