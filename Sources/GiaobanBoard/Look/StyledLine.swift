import GiaobanCore

/// One line of text in parts, each with what its style is for.
package struct StyledLine: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let text: String
    package let role: ThemeRole
  }

  package var parts: [Part]
  /// The task that the line is about.
  package var task: TaskKey?

  package init(_ text: String = "", _ role: ThemeRole = .text) {
    parts = text.isEmpty ? [] : [Part(text: text, role: role)]
  }

  package var text: String { parts.map(\.text).joined() }

  package static func + (line: StyledLine, part: (String, ThemeRole)) -> StyledLine {
    var line = line
    line.parts.append(Part(text: part.0, role: part.1))
    return line
  }
}
