import GiaobanCore

/// A picture in a report as data: each format draws it, or tells it in words.
package struct ReportChart: Hashable, Codable, Sendable {
  package enum Figure: Hashable, Codable, Sendable {
    /// How many pledges had each health, month by month.
    case health([HealthColumn])
    /// A number against the way it was to go.
    case path(PathFigure)
    /// Who checked in when: a row a unit, a cell a month.
    case strip(StripFigure)
  }

  /// Stands over the picture.
  package let title: String
  /// The same in a sentence or two, for who cannot see it.
  package let words: String
  package let figure: Figure

  package init(title: String, words: String, figure: Figure) {
    self.title = title
    self.words = words
    self.figure = figure
  }

  /// One month of a health chart.
  package struct HealthColumn: Hashable, Codable, Sendable {
    package let month: Month
    package let counts: HealthCounts

    package init(month: Month, counts: HealthCounts) {
      self.month = month
      self.counts = counts
    }

    private enum CodingKeys: CodingKey {
      case month
    }

    /// Reads an object of the month and the counts, side by side.
    package init(from decoder: any Decoder) throws {
      month = try decoder.container(keyedBy: CodingKeys.self).decode(Month.self, forKey: .month)
      counts = try HealthCounts(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(month, forKey: .month)
      try counts.encode(to: encoder)
    }
  }

  package struct PathFigure: Hashable, Codable, Sendable {
    package struct Point: Hashable, Codable, Sendable {
      package let day: Day
      package let value: Double

      package init(day: Day, value: Double) {
        self.day = day
        self.value = value
      }
    }

    /// The unit in words: `people`, `bài`.
    package let unit: String
    /// The expected path from the baseline over the waypoints to the target, ordered by day; at least two points.
    package let expected: [Point]
    /// The readings, ordered by day; may be empty.
    package let readings: [Point]
    /// The day the report is of.
    package let day: Day

    package init(unit: String, expected: [Point], readings: [Point], day: Day) {
      self.unit = unit
      self.expected = expected
      self.readings = readings
      self.day = day
    }
  }

  package struct StripFigure: Hashable, Codable, Sendable {
    /// How the check-ins of one unit in one month came in.
    package struct Cell: Hashable, Codable, Sendable {
      package let inTime: Int
      package let late: Int
      package let missing: Int
      /// Not made, and the cut-off has not passed.
      package let owed: Int

      package init(inTime: Int, late: Int, missing: Int, owed: Int) {
        self.inTime = inTime
        self.late = late
        self.missing = missing
        self.owed = owed
      }

      /// Nothing was owed and nothing came.
      package var isEmpty: Bool { inTime + late + missing + owed == 0 }
    }

    package struct Row: Hashable, Codable, Sendable {
      /// The unit's code.
      package let name: String
      /// One for each month.
      package let cells: [Cell]

      package init(name: String, cells: [Cell]) {
        self.name = name
        self.cells = cells
      }
    }

    /// The months, oldest first.
    package let months: [Month]
    package let rows: [Row]

    package init(months: [Month], rows: [Row]) {
      self.months = months
      self.rows = rows
    }
  }
}
