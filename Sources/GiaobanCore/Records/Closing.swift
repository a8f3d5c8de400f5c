import GiaobanText

/// The seal on one finished month: nothing that takes effect in it changes any more.
///
/// A month that was opened again keeps its closing, with who opened it and why; closed once more, it has both.
package struct Closing: Hashable, Codable, Sendable {
  /// Why a closing holds no more.
  package struct Reopening: Hashable, Codable, Sendable {
    package var on: Day
    package var by: String
    package var reason: Bilingual

    package init(on: Day, by: String, reason: Bilingual) {
      self.on = on
      self.by = by
      self.reason = reason
    }
  }

  /// An earlier closing of the same month.
  package struct Former: Hashable, Codable, Sendable {
    package var on: Day
    package var by: String
    package var hash: String
    package var reopening: Reopening

    package init(on: Day, by: String, hash: String, reopening: Reopening) {
      self.on = on
      self.by = by
      self.hash = hash
      self.reopening = reopening
    }
  }

  package let month: Month
  package var on: Day
  package var by: String
  /// SHA-256 over what was closed, in lower-case hexadecimal.
  package var hash: String
  /// How it was opened again, or nil while it holds.
  package var reopening: Reopening?
  /// The former closings, oldest first.
  package var former: [Former]

  package init(
    month: Month, on: Day, by: String, hash: String, reopening: Reopening? = nil, former: [Former] = []
  ) {
    self.month = month
    self.on = on
    self.by = by
    self.hash = hash
    self.reopening = reopening
    self.former = former
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      month: try container.decode(Month.self, forKey: .month), on: try container.decode(Day.self, forKey: .on),
      by: try container.decode(String.self, forKey: .by), hash: try container.decode(String.self, forKey: .hash),
      reopening: try container.decodeIfPresent(Reopening.self, forKey: .reopening),
      former: try container.decodeIfPresent([Former].self, forKey: .former) ?? [])
  }

  /// False once the month was opened again.
  package var holds: Bool { reopening == nil }

  /// Every closing of the month, oldest first, the latest last.
  package var all: [Closing] {
    former.map { Closing(month: month, on: $0.on, by: $0.by, hash: $0.hash, reopening: $0.reopening) }
      + [Closing(month: month, on: on, by: by, hash: hash, reopening: reopening)]
  }

  /// Every closing of the month that was opened again, oldest first; the latest too, where it is.
  package var reopened: [Former] {
    former + (reopening.map { [Former(on: on, by: by, hash: hash, reopening: $0)] } ?? [])
  }
}

/// A part of what a closing keeps, as text: the figures, the records, the words of the summary.
package struct ClosingPart: Hashable, Sendable {
  /// What a closing keeps, by the name under which it is stored and sealed.
  package enum Name: String, CaseIterable, Codable, Sendable {
    /// ``MonthFigures`` as JSON.
    case figures
    /// The ``MonthFigures`` of the earlier months that it is shown beside and that are not closed themselves, those of before
    /// check-ins were owed, as a JSON array. Not there where there are none.
    case earlierFigures = "figures.earlier"
    /// ``FrozenMonth`` as JSON.
    case records
    /// The summary laid out, in each language, as JSON.
    case documentVi = "document.vi"
    case documentEn = "document.en"
    /// The summary as `--format json` writes it, in each language.
    case summaryVi = "summary.vi"
    case summaryEn = "summary.en"
    /// The summary's calendar, in each language.
    case calendarVi = "calendar.vi"
    case calendarEn = "calendar.en"
    /// The lines that are hashed: which month, when, by whom, and the digest of each other part. Kept so that a check can
    /// tell what no longer fits.
    case manifest
  }

  package let name: Name
  package let text: String

  package init(_ name: Name, _ text: String) {
    self.name = name
    self.text = text
  }
}
