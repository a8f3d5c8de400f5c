import GiaobanCore

/// A report laid out in one language: what every written format draws, each in its own marks. Texts are as recorded; making
/// them harmless is each format's own task, since each has other dangerous marks.
package struct ReportDocument: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    case title(String)
    case heading(String)
    case subheading(String)
    case paragraph(String)
    case items([String])
    /// Counted from 1: what is referred to by its number.
    case numbered([String])
    /// What is known of one thing, each with its name.
    case fields([Field])
    case table(ReportTable)
  }

  package struct Field: Equatable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }
}

package struct ReportTable: Equatable, Sendable {
  /// How it is drawn where lines are narrow.
  package enum Layout: Sendable {
    /// One line a row, columns under each other.
    case grid
    /// The first two cells on a line, the others under it with their names: rows of many words.
    case records
  }

  package struct Column: Equatable, Sendable {
    package let name: String
    package let isNumber: Bool
    /// May be cut short where lines are narrow.
    package let isFlexible: Bool

    package init(_ name: String, isNumber: Bool = false, isFlexible: Bool = false) {
      self.name = name
      self.isNumber = isNumber
      self.isFlexible = isFlexible
    }
  }

  package struct Row: Equatable, Sendable {
    /// One for each column.
    package let cells: [String]
    /// A sentence that belongs to the row.
    package let note: String?

    package init(_ cells: [String], note: String? = nil) {
      self.cells = cells
      self.note = note.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  package let layout: Layout
  package let columns: [Column]
  /// The name of the notes; empty where no row has one.
  package let noteName: String
  package let rows: [Row]

  package init(layout: Layout = .grid, columns: [Column], noteName: String = "", rows: [Row]) {
    self.layout = layout
    self.columns = columns
    self.noteName = noteName
    self.rows = rows
  }
}
