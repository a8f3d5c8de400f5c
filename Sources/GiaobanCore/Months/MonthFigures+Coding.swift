// Figures are kept with the closings of months and read back by every later version. A pledge is one line of words, so that
// the figures of many thousands are read in a moment, and a person can read them too.

extension MonthFigures: Codable {
  private enum Keys: String, CodingKey {
    case month
    case day
    case pledges
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let lines = try container.decode([String].self, forKey: .pledges)
    let pledges = try lines.map { line in
      guard let pledge = PledgeFigures(line) else {
        throw DecodingError.dataCorruptedError(
          forKey: .pledges, in: container, debugDescription: "\"\(line)\" does not tell how a pledge stood")
      }
      return pledge
    }
    self.init(
      month: try container.decode(Month.self, forKey: .month), day: try container.decode(Day.self, forKey: .day),
      pledges: pledges)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(month, forKey: .month)
    try container.encode(day, forKey: .day)
    try container.encode(pledges.map(\.line), forKey: .pledges)
  }
}

extension PledgeFigures {
  /// Code, unit, block, status, health, computed health, cell, `late` when it was done late by the day first given, and how
  /// its check-in came; a dash for what is not there: `BC-3 BC KBC active onTrack onTrack openInTime - inTime`.
  package var line: String {
    [
      code.description, unit.text, block?.text ?? "-", status.rawValue, health.rawValue, computed.rawValue,
      cell?.rawValue ?? "-", isLateByOriginal ? "late" : "-", checkIn?.rawValue ?? "-",
    ].joined(separator: " ")
  }

  /// - Parameter line: as ``line`` writes it.
  /// - Returns: nil for any other text.
  package init?(_ line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 9, let code = PledgeCode(words[0]), let unit = UnitCode(words[1]),
      let status = PledgeStatus(rawValue: words[3]), let health = Health(rawValue: words[4]),
      let computed = Health(rawValue: words[5]), ["-", "late"].contains(words[7])
    else { return nil }
    let (block, cell) = (BlockCode(words[2]), MonthCell(rawValue: words[6]))
    let checkIn = CheckInTime(rawValue: words[8])
    guard block != nil || words[2] == "-", cell != nil || words[6] == "-", checkIn != nil || words[8] == "-" else {
      return nil
    }
    self.init(
      code: code, unit: unit, block: block, status: status, health: health, computed: computed, cell: cell,
      isLateByOriginal: words[7] == "late", checkIn: checkIn)
  }
}
