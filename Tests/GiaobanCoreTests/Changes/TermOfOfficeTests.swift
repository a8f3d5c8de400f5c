import GiaobanCore
import Testing

/// L, who held the blocks KA and KB of the ministry of these tests, was in office until 10 June 2023; N holds them now.
@Suite struct TermOfOfficeTests {
  private func decide(
    _ change: Change, in frame: Ministry, _ dossiers: [Dossier] = []
  ) throws(RuleViolation) -> Decision {
    try change.decide(in: situation(dossiers, of: frame))
  }

  private func leader(_ code: String, until last: String?) -> Leader {
    Leader(code: named(code), name: "deputy \(code)", title: text("Deputy"), lastDay: last.map(day))
  }

  private var left: Ministry {
    var frame = ministry()
    for leader in [leader("L", until: "2023-06-10"), leader("N", until: nil)] { frame.put(.leader(leader)) }
    for block in frame.orderedBlocks where block.leader == named("L") {
      var handed = block
      handed.leader = named("N")
      frame.put(.block(handed))
    }
    return frame
  }

  private func refusal(as field: RecordField = .decidedBy, on iso: String) -> RuleViolation {
    .term(
      .afterLastDay(
        named("L"), as: field, on: day(iso), lastDay: day("2023-06-10"), inOffice: [named("M"), named("N")]))
  }

  @Test func `nothing is granted or refused after the last day, whenever it is entered`() throws {
    let asked = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-01")
    let dossier = Dossier(pledge: pledge(due: "2023-06-30"), extensions: [asked])
    let decision = { (day: Day) in
      Change.decideExtension(code("U-1"), isGranted: false, by: named("L"), on: day, reason: nil)
    }
    #expect(throws: refusal(on: "2023-06-11")) { try decide(decision(day("2023-06-11")), in: left, [dossier]) }
    _ = try decide(decision(day("2023-06-10")), in: left, [dossier])
    let bare = Dossier(pledge: pledge(due: "2023-06-30"))
    #expect(throws: refusal(on: "2023-06-20")) {
      try decide(
        .extend([code("U-1")], to: day("2023-09-30"), reason: text("rain"), grantedBy: named("L")), in: left, [bare])
    }
    #expect(throws: refusal(on: "2023-06-20")) {
      try decide(
        .conclude(
          Meeting(day: day("2023-06-20"), month: month("2023-06"), chair: named("M"), title: text("June")),
          .extend(code("U-1"), isGranted: true, by: named("L"), reason: nil)), in: left, [dossier])
    }
  }

  @Test func `nothing is assigned or chaired after the last day; what was stays, and can be edited`() throws {
    let new = { (assigned: String) in
      Change.add(
        .init(
          unit: named("U"), origin: .directive, title: text("new"), assignedBy: named("L"), assignedOn: day(assigned)))
    }
    #expect(throws: refusal(as: .assignedBy, on: "2023-06-11")) { try decide(new("2023-06-11"), in: left) }
    _ = try decide(new("2023-06-10"), in: left)
    let briefing = { (iso: String) in
      Record.briefing(Briefing(day: day(iso), month: month("2023-06"), chair: named("L"), title: text("June")))
    }
    #expect(throws: refusal(as: .chair, on: "2023-06-12")) {
      try decide(.put(from: nil, to: briefing("2023-06-12")), in: left)
    }
    _ = try decide(.put(from: nil, to: briefing("2023-06-09")), in: left)
    var old = pledge(assigned: "2023-06-15")
    old.assignedBy = named("L")
    var renamed = old
    renamed.title = text("as it is called now")
    _ = try decide(.edit(from: old, to: renamed), in: left, [Dossier(pledge: old)])
  }

  @Test func `a block is given to nobody who has left, by hand or in a file`() throws {
    let block = try #require(left.blocks[named("KC")])
    var given = block
    given.leader = named("L")
    let refusal = RuleViolation.term(.blockHolderLeft(named("KC"), named("L"), lastDay: day("2023-06-10")))
    #expect(throws: refusal) { try decide(.put(from: .block(block), to: .block(given)), in: left) }
    #expect(throws: refusal) { try decide(.load([.block(given)], isFirst: false), in: left) }
    #expect(throws: RuleViolation.term(.blockHolderLeft(named("KB"), named("L"), lastDay: day("2023-06-10")))) {
      try decide(.load([.leader(leader("L", until: "2023-06-10"))], isFirst: false), in: ministry())
    }
  }
}
