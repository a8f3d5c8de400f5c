import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import GiaobanText
import Testing

/// Every command that writes a text in one language, run in one language and then in the other.
@Suite struct LanguageKeptTests {
  struct Writer: Sendable, CustomTestStringConvertible {
    /// The command; TEXT stands for the text.
    let line: String
    let read: @Sendable (Ministry, [PledgeCode: Dossier]) -> Bilingual?

    var testDescription: String { line }
  }

  private static func pledge(_ line: String, _ path: KeyPath<Pledge, Bilingual?> & Sendable) -> Writer {
    Writer(line: line) { _, dossiers in PledgeCode("EDU-1").flatMap { dossiers[$0]?.pledge[keyPath: path] } }
  }

  private static func frame(_ line: String, _ read: @escaping @Sendable (Ministry) -> Bilingual?) -> Writer {
    Writer(line: line) { ministry, _ in read(ministry) }
  }

  private static func checkIn(_ line: String, _ path: KeyPath<CheckIn, Bilingual?> & Sendable) -> Writer {
    Writer(line: line) { _, dossiers in
      PledgeCode("SEC-1").flatMap { dossiers[$0]?.checkIns.last?[keyPath: path] }
    }
  }

  private static let pledges = [
    pledge("edit EDU-1 --title TEXT", \.bothTitles), pledge("edit EDU-1 --product TEXT", \.product),
    pledge("edit EDU-1 --detail TEXT", \.detail), pledge("edit EDU-1 --metric TEXT", \.metric?.name),
    pledge("edit EDU-1 --metric-unit TEXT", \.metric?.unitOfMeasure),
    Writer(line: "task edit EDU-1 1 --title TEXT") { _, dossiers in
      PledgeCode("EDU-1").flatMap { dossiers[$0]?.tasks.first?.title }
    },
  ]

  private static let frames = [
    frame("leader BINH --title TEXT") { ministry in LeaderCode("BINH").flatMap { ministry.leaders[$0]?.title } },
    frame("block KDI TEXT") { ministry in BlockCode("KDI").flatMap { ministry.blocks[$0]?.name } },
    frame("unit EDU TEXT") { ministry in UnitCode("EDU").flatMap { ministry.units[$0]?.name } },
    frame("unit EDU --head-title TEXT") { ministry in UnitCode("EDU").flatMap { ministry.units[$0]?.head?.title } },
    frame("briefing 2027-05-31 TEXT") { ministry in Day("2027-05-31").flatMap { ministry.briefings[$0]?.title } },
    frame("briefing 2027-05-31 --source TEXT") { ministry in
      Day("2027-05-31").flatMap { ministry.briefings[$0]?.source }
    },
  ]

  private static let checkIns = [
    checkIn("checkin SEC-1 --did TEXT", \.did), checkIn("checkin SEC-1 --next TEXT", \.next),
    checkIn("checkin SEC-1 --obstacle TEXT", \.obstacle), checkIn("checkin SEC-1 --ask TEXT", \.ask),
    checkIn("acknowledge SEC-1 --note TEXT", \.supervision?.note), checkIn("decide SEC-1 TEXT", \.decision),
  ]

  @Test(arguments: pledges + frames + checkIns)
  func `a text written in one language keeps the other`(writer: Writer) throws {
    let program = try Program.withSmallMinistry()
    try program.line("checkin SEC-1 --health onTrack --did 'Half of them' --ask Money --lang en")
    try program.line(writer.line.replacing("TEXT", with: "'Lời mới'") + " --lang vi")
    try program.line(writer.line.replacing("TEXT", with: "'New words'") + " --lang en")
    try expectBoth(writer, program, "Lời mới", "New words")
    try program.line(writer.line.replacing("TEXT", with: "'Lời khác'") + " --lang vi")
    try expectBoth(writer, program, "Lời khác", "New words")
  }

  private func expectBoth(_ writer: Writer, _ program: Program, _ vi: String, _ en: String) throws {
    let store = try SQLiteStore(opening: program.storePath)
    defer { try? store.close() }
    let found = writer.read(try store.ministry(), try store.dossiers(of: try store.codes()))
    #expect(found == Bilingual(vi: vi, en: en), "\(writer.line)")
  }
}

extension Pledge {
  fileprivate var bothTitles: Bilingual? { title }
}
