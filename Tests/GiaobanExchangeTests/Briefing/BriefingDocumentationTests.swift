import Foundation
import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanExchange

@Suite struct `docs/briefing-file.md` {
  private func document() throws -> String {
    let page = samples.deletingLastPathComponent().appendingPathComponent("docs/briefing-file.md")
    return try String(contentsOf: page, encoding: .utf8)
  }

  @Test(arguments: BriefingShape.allCases)
  func `explains every field that the reader knows`(shape: BriefingShape) throws {
    let text = try document()
    for field in shape.required where shape != .text {
      #expect(text.contains("**`\(field)`**"), "\(shape.rawValue).\(field) is required")
    }
    for field in shape.fields where shape != .text && !shape.required.contains(field) {
      #expect(text.contains("`\(field)`"), "\(shape.rawValue).\(field)")
    }
  }

  @Test func `names every choice`() throws {
    let text = try document()
    let choices =
      PledgeOrigin.allCases.map(\.rawValue) + PledgeStatus.allCases.map(\.rawValue)
      + CheckInState.allCases.map(\.rawValue) + NoNumberReason.allCases.map(\.rawValue)
      + Health.allCases.map(\.rawValue)
    for choice in choices { #expect(text.contains("`\(choice)`"), "\(choice)") }
  }

  @Test func `has an example that loads`() throws {
    let parts = try document().components(separatedBy: "```")
    let example = try #require(parts.first { $0.hasPrefix("yaml\n") }?.dropFirst("yaml\n".count))
    let file = try read(String(example))
    #expect(file.pledges.map(\.code.description) == ["EDU-1", "KDI-1"])
    #expect(file.checkIns.first?.readingDay == Day("2027-06-18"))
    #expect(file.records.count == 11)
  }

  @Test func `tells the defaults that Settings has`() throws {
    let text = try document()
    let settings = Settings()
    for (name, value) in [
      ("cutOffDay", Double(settings.cutOffDay)), ("graceWorkingDays", Double(settings.graceWorkingDays)),
      ("onTrackFrom", settings.onTrackFrom), ("atRiskFrom", settings.atRiskFrom),
      ("judgedFromShare", settings.judgedFromShare), ("dueSoonDays", Double(settings.dueSoonDays)),
      ("escalationWorkingDays", Double(settings.escalationWorkingDays)),
    ] {
      let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(name)` | ") && $0.hasSuffix(" |") })
      #expect(row.hasSuffix("| \(NumberText.machineText(value)) |"))
    }
  }
}
