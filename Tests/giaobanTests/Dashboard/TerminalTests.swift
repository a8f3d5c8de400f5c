import Foundation
import GiaobanBoard
import GiaobanTestSupport
import GiaobanText
import Testing

/// What needs a real terminal and the real program.
///
/// Not one after the other: a test in a terminal waits more than it works, and such a chain would go on alone, on one core,
/// when all other tests have ended.
@Suite enum TerminalTests {}

/// The program in a terminal, and the same program on the command line beside it, in one home.
struct TerminalBoard {
  let terminal: Tmux
  private let variables: [String: String]

  /// - Parameters:
  ///   - folder: the home; nil makes a new one with the briefing of May 2023 in its store.
  ///   - variables: laid over a plain user's environment, of both.
  ///   - isByCode: the lists stand by code, so that a test can count its steps; else in the order that users find.
  init(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, variables: [String: String] = [:],
    ground: String? = nil, folder: TemporaryFolder? = nil, isByCode: Bool = true
  ) throws {
    let home: TemporaryFolder
    if let folder {
      home = folder
    } else {
      home = try TemporaryFolder("board")
      try SampleStore.may2023.put(into: home)
    }
    if isByCode { try Self.listByCode(in: home) }
    self.variables = variables
    terminal = try Tmux(
      [BuiltProduct.path] + arguments, columns: columns, rows: rows, environment: variables, ground: ground,
      folder: home)
    // What is worked on bears the title of what comes of it.
    terminal.isOnTheWay = { screen in
      screen.contains { row in Language.allCases.contains { row.contains(Progress.hint.text($0)) } }
    }
  }

  /// What a user keeps who has sorted by code; where something is kept already, it stays.
  private static func listByCode(in home: TemporaryFolder) throws {
    let state = home.file("state/giaoban/state.yaml")
    if FileManager.default.fileExists(atPath: state) { return }
    try FileManager.default.createDirectory(
      atPath: home.file("state/giaoban"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let store = home.file("data/giaoban/giaoban.db")
    try Data("orders:\n  - {store: \"\(store)\", sort: code}\n".utf8).write(to: URL(fileURLWithPath: state))
  }

  /// Waits until the board of June 2023, the sample's pinned month, is on the screen in either language.
  @discardableResult
  func waitForBoard() throws -> [String] {
    try terminal.expectScreen("the board shows the sample") { screen in
      screen.contains { $0.contains("‹ June 2023 ›") || $0.contains("‹ tháng 6/2023 ›") }
        && screen.contains { $0.contains(" · ") && ($0.contains("─┐") || $0.contains("━┓")) }
    }
  }

  /// Another program changes the board's store, which the board is to show by itself.
  func elsewhere(_ arguments: String...) throws {
    try terminal.expectChange()
    try Self.giaoban(arguments, in: terminal.folder, variables)
  }

  /// Runs the command line on the board's store, which it leaves as it is.
  /// - Returns: standard output.
  @discardableResult
  func giaoban(_ arguments: String...) throws -> String {
    try Self.giaoban(arguments, in: terminal.folder, variables)
  }

  @discardableResult
  static func giaoban(
    _ arguments: [String], in folder: TemporaryFolder, _ variables: [String: String] = [:]
  ) throws -> String {
    let outcome = try BuiltProduct.run(arguments, environment: folder.userEnvironment(variables))
    try #require(outcome.exitCode == 0, "giaoban \(arguments.joined(separator: " ")): \(outcome.stderr)")
    return outcome.stdout
  }

  /// A pledge as `list --format json` tells it.
  struct Listed: Decodable {
    let code: String
    let status: String
    let checkIn: String?
  }

  func listed(_ code: String) throws -> Listed {
    let rows = try JSONDecoder().decode([Listed].self, from: Data(giaoban("list", "--format", "json").utf8))
    return try #require(rows.first { $0.code == code })
  }
}
