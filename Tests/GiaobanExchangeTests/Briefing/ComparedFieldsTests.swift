import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanExchange

/// What the reader knows of each record, and what is compared when a file is loaded again, are the same fields.
@Suite struct ComparedFieldsTests {
  /// How the reader names them: lists of records and what a record is known by are left out.
  private func fields(_ shape: BriefingShape, without left: [String]) -> Set<String> {
    Set(shape.fields).subtracting(left)
  }

  private func below(_ name: String, _ shape: BriefingShape) -> Set<String> {
    Set(shape.fields.map { "\(name).\($0)" })
  }

  /// A text is compared language by language; the reader names it once.
  private func compared<Owner>(_ fields: [FileField<Owner>]) -> Set<String> {
    Set(
      fields.map { field in
        let languages = Language.allCases.map { ".\($0.rawValue)" }
        let suffix = languages.first { field.name.hasSuffix($0) }
        return suffix.map { String(field.name.dropLast($0.count)) } ?? field.name
      })
  }

  @Test func `settings`() {
    let own = fields(.settings, without: ["letter"]).map { "settings.\($0)" }
    let wanted = Set(own).union(below("settings.letter", .letter)).union(["organisation", "pin"])
    #expect(compared(Settings.fileFields) == wanted)
    let rest = ["giaoban", "language", "notes", "settings", "leaders", "blocks", "units", "briefings", "pledges"]
    #expect(fields(.file, without: rest) == ["organisation", "pin"])
  }

  @Test func `leaders, blocks, units and briefings`() {
    #expect(compared(Leader.fileFields) == fields(.leader, without: ["code"]))
    #expect(compared(Block.fileFields) == fields(.block, without: ["code"]))
    #expect(compared(OrgUnit.fileFields) == fields(.unit, without: ["code", "head"]).union(below("head", .head)))
    #expect(compared(Briefing.fileFields) == fields(.briefing, without: ["date"]))
  }

  @Test func `pledges: a status is one move`() {
    let own = fields(.pledge, without: ["code", "status", "tasks", "checkIns", "extensions", "metric"])
    #expect(compared(Pledge.fileFields) == own.union(below("metric", .metric)))
  }

  @Test func `tasks, check-ins and extensions`() {
    #expect(compared(PledgeTask.fileFields) == fields(.task, without: ["number"]))
    let report = fields(.checkIn, without: ["month", "supervisor"])
    #expect(compared(CheckIn.fileFields) == report.union(below("supervisor", .supervisor)))
    #expect(compared(Extension.fileFields) == fields(.extension, without: ["number"]))
  }

  /// The entries of a list are one text: no field of theirs may be missing from it.
  @Test(arguments: [
    ("moves", "{day: 2027-06-01, status: active, reason: a, enteredOn: 2027-06-05}"),
    ("moves", "{day: 2027-06-02, status: active, enteredOn: 2027-06-05}"),
    ("moves", "{day: 2027-06-02, status: active, reason: a}"),
    ("moves", "{day: 2027-06-02, status: active, reason: a, enteredOn: 2027-06-06}"),
    ("waypoints", "{day: 2027-09-02, value: 5}"), ("waypoints", "{day: 2027-09-01, value: 6}"),
  ])
  func `an entry of a list that differs in one field is another text`(name: String, entry: String) throws {
    let base = [
      "moves": "{day: 2027-06-02, status: active, reason: a, enteredOn: 2027-06-05}",
      "waypoints": "{day: 2027-09-01, value: 5}",
    ]
    let texts = try [base, base.merging([name: entry]) { $1 }].map { lists in
      let file = try read(
        """
        giaoban: 1
        blocks: [{code: K, name: K}]
        units: [{code: U, block: K, name: U}]
        pledges:
          - code: U-1
            origin: own
            title: T
            moves: [\(lists["moves"] ?? "")]
            metric: {name: N, unit: n, waypoints: [\(lists["waypoints"] ?? "")]}
        """)
      return Record.pledge(try #require(file.pledges.first)).fileTexts.map { "\($0.field): \($0.text)" }
    }
    let kept = Set(texts[0]).symmetricDifference(texts[1])
    #expect(kept.count == 2, "\(kept)")
  }
}
