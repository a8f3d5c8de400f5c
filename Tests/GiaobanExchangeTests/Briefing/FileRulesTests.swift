import GiaobanCore
import GiaobanExchange
import Testing

/// What commands refuse is refused of what is new in a file, in the same words.
@Suite struct FileRulesTests {
  private let code = PledgeCode("DV-1")

  private func problems(_ text: String, over recorded: String) throws -> [FileProblem] {
    let existing = try read(recorded)
    do {
      _ = try read(text, existing: existing)
      return []
    } catch {
      return error.problems
    }
  }

  private func extensions(_ items: String...) -> String {
    pledge(
      "due: 2023-12-31", "extensions:",
      items.map { "  - {askedOn: 2023-06-10, askedBy: An, from: 2023-12-31, to: \($0), reason: r}" }
        .joined(separator: "\n    "))
  }

  @Test(arguments: [("paused", ChangeName.pause), ("dropped", .drop)])
  func `a pause or a drop needs a reason`(status: String, name: ChangeName) throws {
    let moves = { (reason: String) in
      pledge("moves:", "  - {day: 2023-05-30, status: active}", "  - {day: 2023-06-10, status: \(status)\(reason)}")
    }
    let found = GiaobanExchangeTests.problems(moves(""))
    #expect(found.map(\.kind) == [.rule(.move(.recordedWithoutReason(try #require(code), number: 2, name)))])
    #expect(found.map(\.line) == [22] && found[0].field == "pledges[DV-1].moves[2023-06-10]")
    #expect(GiaobanExchangeTests.problems(moves(", reason: vì")).isEmpty)
    // A file before this rule made the store.
    let recorded = try read(moves(", reason: vì"))
    #expect(throws: Never.self) { try read(moves(""), existing: recorded) }
  }

  @Test func `one extension at a time waits for a decision`() throws {
    let code = try #require(code)
    let found = GiaobanExchangeTests.problems(extensions("2024-01-31", "2024-02-29"))
    #expect(found.map(\.kind) == [.rule(.extension(.stillOpen(code)))] && found.map(\.line) == [23])
    let one = extensions("2024-01-31")
    let second = extensions("2024-01-31").replacing("- {askedOn", with: "- {number: 2, askedOn")
    #expect(try problems(second, over: one).map(\.kind) == [.rule(.extension(.stillOpen(code)))])
    #expect(try problems(one, over: one).isEmpty)
  }

  @Test func `an extension needs a due day`() throws {
    let code = try #require(code)
    let found = GiaobanExchangeTests.problems(
      extensions("2024-01-31").replacing("    due: 2023-12-31\n", with: ""))
    #expect(found.map(\.kind) == [.rule(.extension(.withoutDueDay(code)))])
    #expect(found.map(\.line) == [21] && found[0].field.hasSuffix(".from"))
  }

  @Test func `a decision needs an ask`() throws {
    let key = CheckInKey(pledge: try #require(code), month: try #require(Month("2023-06")))
    let checkIn = { (words: String) in
      pledge(
        "checkIns:",
        "  - {month: 2023-06, enteredOn: 2023-06-10, enteredBy: An, state: submitted, did: x, \(words)decision: y}")
    }
    let found = GiaobanExchangeTests.problems(checkIn(""))
    #expect(found.map(\.kind) == [.rule(.checkIn(.nothingAsked(key)))] && found.map(\.line) == [21])
    #expect(GiaobanExchangeTests.problems(checkIn("ask: z, ")).isEmpty)
  }

  @Test func `a pledge that has ended takes no open task`() throws {
    let code = try #require(code)
    let done = ["moves:", "  - {day: 2023-05-30, status: active}", "  - {day: 2023-06-10, status: done}"]
    let ended = pledge(done[0], done[1], done[2], "tasks: [{title: A}]")
    #expect(GiaobanExchangeTests.problems(ended).isEmpty)
    let more = pledge(done[0], done[1], done[2], "tasks: [{title: A}, {title: B}]")
    let found = try problems(more, over: ended)
    #expect(
      found.map(\.kind) == [.rule(.move(.statusDoesNotAllow(code, .done, .addTask)))] && found.map(\.line) == [23])
    let finished = pledge(done[0], done[1], done[2], "tasks: [{title: A}, {title: B, doneOn: 2023-06-09}]")
    #expect(try problems(finished, over: ended).isEmpty && problems(ended, over: ended).isEmpty)
  }

  @Test func `one block stands for all units`() throws {
    let (one, other) = (try #require(BlockCode("BA")), try #require(BlockCode("BB")))
    let recorded = frame.replacing("leader: AN}", with: "spansMinistry: true}")
    let added = "giaoban: 1\nblocks:\n  - {code: BB, name: B, spansMinistry: true}\n"
    let found = try problems(added, over: recorded)
    #expect(
      found.map(\.kind) == [.rule(.reference(.secondSpanningBlock(other, other: one)))] && found.map(\.line) == [3])
    #expect(try problems(recorded, over: recorded).isEmpty)
  }

  @Test func `who has left decides, assigns and chairs nothing, and holds no block`() throws {
    let (an, bi) = (try #require(LeaderCode("AN")), try #require(LeaderCode("BI")))
    let last = try #require(Day("2023-06-05"))
    let left = { (text: String) in
      text.replacing(
        "title: Bộ trưởng}", with: "title: Bộ trưởng, lastDay: 2023-06-05}\n  - {code: BI, name: B, title: Phó}")
    }
    let held = GiaobanExchangeTests.problems(left(frame))
    let block = try #require(BlockCode("BA"))
    #expect(held.map(\.kind) == [.rule(.term(.blockHolderLeft(block, an, lastDay: last)))] && held.map(\.line) == [8])
    let handed = { (text: String) in left(text).replacing("leader: AN", with: "leader: BI") }
    let refusal = { (field: RecordField, iso: String) throws -> FileProblem.Kind in
      .rule(.term(.afterLastDay(an, as: field, on: try #require(Day(iso)), lastDay: last, inOffice: [bi])))
    }
    let decided = { (day: String) in
      pledge(
        "due: 2023-12-31", "dueOriginal: 2023-12-31", "extensions:",
        "  - {askedOn: 2023-06-01, askedBy: An, from: 2023-12-31, to: 2024-01-31, reason: r, decision: refused,",
        "     decidedOn: \(day), decidedBy: AN}")
    }
    #expect(GiaobanExchangeTests.problems(handed(decided("2023-06-05"))).isEmpty)
    let late = GiaobanExchangeTests.problems(handed(decided("2023-06-06")))
    #expect(try late.map(\.kind) == [refusal(.decidedBy, "2023-06-06")])
    #expect(late.map(\.field) == ["pledges[DV-1].extensions[2023-06-01].decidedBy"])
    let assigned = handed(pledge("assignedBy: AN").replacing("assignedOn: 2023-05-30", with: "assignedOn: 2023-06-07"))
    #expect(try GiaobanExchangeTests.problems(assigned).map(\.kind) == [refusal(.assignedBy, "2023-06-07")])
    let chaired = handed(frame.replacing("date: 2023-05-30", with: "date: 2023-06-08"))
    #expect(try GiaobanExchangeTests.problems(chaired).map(\.kind) == [refusal(.chair, "2023-06-08")])
    // The program may have gone on from what an earlier file made.
    #expect(try problems(assigned, over: pledge("assignedBy: AN")).isEmpty)
  }

  @Test func `a suggestion that was dropped untaken is proposed again`() {
    let moves = { (last: String) in
      pledge(
        "moves:", "  - {day: 2023-05-30, status: proposed}", "  - {day: 2023-06-01, status: dropped, reason: r}",
        "  - {day: 2023-06-02, status: \(last)}"
      ).replacing("origin: directive", with: "origin: suggestion")
    }
    #expect(GiaobanExchangeTests.problems(moves("proposed")).isEmpty)
    #expect(!GiaobanExchangeTests.problems(moves("paused")).isEmpty)
  }
}
