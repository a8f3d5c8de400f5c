import GiaobanCore

/// One line of text in parts, each with what its style is for.
package struct StyledLine: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let text: String
    package let role: ThemeRole
  }

  /// What can be acted on by itself in a pledge that is open.
  package enum Subject: Hashable, Sendable {
    case pledge
    case task(TaskKey)
    case history
  }

  package var parts: [Part]
  /// What the line is about, where that can be acted on.
  package var subject: Subject?

  package init(_ text: String = "", _ role: ThemeRole = .text) {
    parts = text.isEmpty ? [] : [Part(text: text, role: role)]
  }

  package var text: String { parts.map(\.text).joined() }

  package static func + (line: StyledLine, part: (String, ThemeRole)) -> StyledLine {
    var line = line
    line.parts.append(Part(text: part.0, role: part.1))
    return line
  }

  static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    var line = left
    line.parts += right.parts
    return line
  }
}
