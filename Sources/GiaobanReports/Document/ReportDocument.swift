import GiaobanCore
import GiaobanText

/// A report laid out in one language: what every written format draws, each in its own marks. Texts are as recorded; making
/// them harmless is each format's own task, since each has other dangerous marks.
package struct ReportDocument: Hashable, Codable, Sendable {
  package enum Part: Hashable, Sendable {
    case title(String)
    case heading(String)
    case subheading(String)
    /// The heading of an annex, with its Roman number; begins a page on paper, after the signature.
    case annex(String)
    case paragraph(String)
    /// A paragraph that stands out: that the month is provisional, that it was opened again.
    case notice(String)
    case items([String])
    /// Counted from 1: what is referred to by its number.
    case numbered([String])
    /// What is known of one thing, each with its name.
    case fields([Field])
    case table(ReportTable)
    case chart(ReportChart)
  }

  package struct Field: Hashable, Codable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The language of its words; plain text does not ask for it.
  package let language: Language
  /// What makes it an official document on paper; nil for what is none.
  package var letter: ReportLetter?
  package var parts: [Part]
  /// The last lines, of every format, and on paper of every page: the seal of a closed month.
  package var footer: [String]
  /// Whether it is meant for one page of paper: drawn small there, with its pictures beside the words.
  package let isOnePage: Bool

  package init(
    _ parts: [Part], in language: Language = .english, letter: ReportLetter? = nil, footer: [String] = [],
    isOnePage: Bool = false
  ) {
    self.parts = parts
    self.language = language
    self.letter = letter
    self.footer = footer
    self.isOnePage = isOnePage
  }
}

package struct ReportTable: Hashable, Codable, Sendable {
  /// How it is drawn where lines are narrow.
  package enum Layout: String, Codable, Sendable {
    /// One line a row, columns under each other.
    case grid
    /// The first two cells on a line, the others under it with their names: rows of many words.
    case records
  }

  package struct Column: Hashable, Codable, Sendable {
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

  package struct Row: Hashable, Codable, Sendable {
    /// One for each column.
    package let cells: [String]
    /// A sentence that belongs to the row.
    package let note: String?
    /// The health that the row tells of, for formats with colours: they never say more than the words do.
    package let health: Health?

    package init(_ cells: [String], note: String? = nil, health: Health? = nil) {
      self.cells = cells
      self.note = note.flatMap { $0.isEmpty ? nil : $0 }
      self.health = health
    }
  }

  /// What it is called as a file of its own, the same in every language: `pledges`. Tables of one name are one file.
  package let name: String
  /// What tells it from others of its name: the block's name; nil where there are none. A file has it as its first column.
  package let group: String?
  package let layout: Layout
  package let columns: [Column]
  /// The name of the notes; empty where no row has one.
  package let noteName: String
  package let rows: [Row]

  package init(
    name: String = "", group: String? = nil, layout: Layout = .grid, columns: [Column], noteName: String = "",
    rows: [Row]
  ) {
    self.name = name
    self.group = group
    self.layout = layout
    self.columns = columns
    self.noteName = noteName
    self.rows = rows
  }
}
