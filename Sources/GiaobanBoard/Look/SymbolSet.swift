import GiaobanCore
import GiaobanTerminal

/// Every sign that is not text: frames, marks, bars.
///
/// `unicode` may hold signs of ambiguous width; `ascii` is for terminals and fonts that draw them badly, or for those who read
/// letters better.
package struct SymbolSet: Equatable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case unicode
    case ascii
  }

  package let name: Name
  package let border: BorderStyle
  package let borderFocused: BorderStyle
  package let ellipsis: String
  package let bullet: String
  package let previous: String
  package let next: String
  package let up: String
  package let down: String
  package let horizontal: String
  package let vertical: String
  /// The sign between two parts of one line.
  package let separator: String
  /// The sign at the left of the selected line.
  package let selected: String
  /// Eighths of a cell from the bottom, 1 to 8: a column of a chart. In ascii three steps, repeated.
  package let columns: [String]
  /// The steps of a small line, from its lowest reading to its highest.
  package let sparkline: [String]
  package let barFull: String
  package let barPart: String
  package let barEmpty: String
  package let chartPath: String
  /// The line of the target.
  package let chartTarget: String
  package let chartAxis: String
  package let chartTick: String
  package let chartCorner: String
  package let taskDone: String
  package let taskOpen: String
  private let marks: [Mark: String]
  private let layers: [Health: String]

  /// The sign of a mark: one column.
  package subscript(mark: Mark) -> String { marks[mark] ?? "?" }

  /// What the layer of a health is drawn with where they stand over one another: no two alike.
  func layer(of health: Health) -> String { layers[health] ?? "?" }

  package static func named(_ name: Name) -> SymbolSet {
    switch name {
    case .unicode: unicode
    case .ascii: ascii
    }
  }

  package static let unicode = SymbolSet(
    name: .unicode, border: .light, borderFocused: .heavy, ellipsis: "…", bullet: "•", previous: "‹", next: "›",
    up: "▴",
    down: "▾", horizontal: "─", vertical: "│", separator: "·", selected: "▌",
    columns: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], sparkline: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    barFull: "█", barPart: "▒", barEmpty: "░", chartPath: "·",
    chartTarget: "╌", chartAxis: "│", chartTick: "┤", chartCorner: "└", taskDone: "[✓]", taskOpen: "[ ]",
    marks: [
      .onTrack: "●", .atRisk: "▲", .offTrack: "■", .unknown: "○", .owed: "◌", .draft: "✎", .submitted: "✓",
      .acknowledged: "✔", .returned: "↩", .missing: "–", .lateCheckIn: "◐",
      .closed: "◆", .done: "✓", .core: "*", .bold: "2", .marked: "•", .mismatch: "≠",
      .stale: "!", .risen: "↑", .fallen: "↓", .level: "=",
    ], layers: [.onTrack: "█", .atRisk: "▓", .offTrack: "▒", .unknown: "░"])

  package static let ascii = SymbolSet(
    name: .ascii, border: .ascii, borderFocused: .asciiHeavy, ellipsis: "...", bullet: "-", previous: "<", next: ">",
    up: "^", down: "v", horizontal: "-", vertical: "|", separator: "|", selected: ">",
    columns: ["_", "_", "_", "=", "=", "=", "#", "#"], sparkline: ["_", ".", "-", "=", "#"], barFull: "#", barPart: "=",
    barEmpty: ".", chartPath: ".",
    chartTarget: "-", chartAxis: "|", chartTick: "+", chartCorner: "+", taskDone: "[x]", taskOpen: "[ ]",
    marks: [
      .onTrack: "+", .atRisk: "~", .offTrack: "-", .unknown: "?", .owed: "o", .draft: "d", .submitted: "v",
      .acknowledged: "V", .returned: "r", .missing: "_", .lateCheckIn: "l",
      .closed: "#", .done: "v", .core: "*", .bold: "2", .marked: "x", .mismatch: "%",
      .stale: "!", .risen: "/", .fallen: "\\", .level: "=",
    ], layers: [.onTrack: "#", .atRisk: "=", .offTrack: "-", .unknown: "."])
}
