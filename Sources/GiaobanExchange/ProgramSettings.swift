import Foundation
import GiaobanCore
import Yams

/// What a user sets for themselves, in a file: how the program speaks and looks. The store's own settings are in the store.
///
/// docs/configuration.md is the file's description.
package struct ProgramSettings: Equatable, Sendable {
  package enum Symbols: String, CaseIterable, Sendable {
    case unicode
    case ascii
  }

  // nil: not said.
  package var language: Language?
  /// A theme's name, or a theme file's path.
  package var theme: String?
  package var symbols: Symbols?
  package var mouse: Bool?

  package init() {}

  static let fields = ["language", "theme", "symbols", "mouse"]

  /// Reads the file at `path`. One that is not there, or says nothing, sets nothing.
  ///
  /// - Throws: `invalid` with every problem, by line; `isFolder`, `cannotRead`, `tooLarge`.
  package init(path: String) throws(ExchangeError) {
    do {
      try read(try BriefingFile.contents(of: path), file: path)
    } catch {
      if case .noSuchFile = error { return }
      throw error
    }
  }

  package init(bytes: [UInt8], file: String) throws(ExchangeError) { try read(bytes, file: file) }

  private mutating func read(_ bytes: [UInt8], file: String) throws(ExchangeError) {
    let root: Node
    do {
      root = try YAMLText(bytes: bytes, file: file).root()
    } catch {
      if error.problems.map(\.kind) == [.empty] { return }
      throw error
    }
    var problems: [FileProblem] = []
    guard let mapping = root.mapping else {
      let problem = FileProblem(file: file, line: 1, field: "", value: "", kind: .notAMap(fields: Self.fields))
      throw .invalid(problems: [problem], unlisted: 0)
    }
    for (key, node) in mapping {
      let name = key.scalar?.string ?? ""
      let cursor = YAMLCursor(node, line: key.mark?.line, field: name)
      if let kind = take(name, cursor) {
        let value = kind.isAboutField ? name : cursor.shown
        let field = kind.isAboutField ? "" : name
        problems.append(FileProblem(file: file, line: cursor.line, field: field, value: value, kind: kind))
      }
    }
    if !problems.isEmpty { throw .invalid(problems: problems, unlisted: 0) }
  }

  /// - Returns: what is wrong with it, if anything.
  private mutating func take(_ name: String, _ cursor: YAMLCursor) -> FileProblem.Kind? {
    guard Self.fields.contains(name) else {
      return .unknownField(nearest: NearestNames.nearest(to: name, among: Self.fields, limit: 1).first)
    }
    guard let text = cursor.scalarText else { return .notAText }
    if text.isEmpty { return nil }
    switch name {
    case "language":
      language = Language(rawValue: text)
      return language == nil ? Self.notOneOf(Language.allCases.map(\.rawValue), text) : nil
    case "symbols":
      symbols = Symbols(rawValue: text)
      return symbols == nil ? Self.notOneOf(Symbols.allCases.map(\.rawValue), text) : nil
    case "mouse":
      mouse = ["true": true, "false": false][text]
      return mouse == nil ? .notYesOrNo : nil
    default:
      theme = text
      return nil
    }
  }

  private static func notOneOf(_ choices: [String], _ text: String) -> FileProblem.Kind {
    .notOneOf(choices, nearest: NearestNames.nearest(to: text, among: choices, limit: 1).first)
  }
}

extension FileProblem.Kind {
  /// The field itself is wrong, not its value.
  fileprivate var isAboutField: Bool { if case .unknownField = self { true } else { false } }
}
