import GiaobanCore

// Who there is: leaders, blocks, units, and the meetings.
extension BriefingReading {
  /// The code of a record, noted as known even when the rest of the record is wrong.
  private mutating func declaredCode<Owner>(_ cursor: YAMLCursor, _ kind: RecordKind, of owner: Owner.Type)
    -> Code<Owner>?
  {
    let pair = cursor.node.mapping?.first { $0.key.scalar?.string == "code" }
    guard let node = pair?.value, let code = Code<Owner>(node.scalar?.string ?? "") else { return nil }
    return declare(kind, code.text, at: YAMLCursor(node, field: cursor.field + ".code")) ? code : nil
  }

  mutating func leader(_ cursor: YAMLCursor) -> Leader? {
    let declared = declaredCode(cursor, .leader, of: Leader.self)
    if let declared { leaders.insert(declared.text) }
    guard let map = map(cursor, .leader) else { return nil }
    let code = code(map, "code", of: Leader.self)
    let name = text(map, "name")
    let title = bilingual(map, "title")
    let rest = values(map, of: Leader.self, without: [.name, .jobTitle])
    guard let code, declared != nil, let name, let title else { return nil }
    note(.leader(code), at: cursor)
    return Leader(code: code, name: name, title: title).with(rest)
  }

  /// - Parameter place: From 1; its order, unless one is written.
  mutating func block(_ cursor: YAMLCursor, place: Int) -> Block? {
    let declared = declaredCode(cursor, .block, of: Block.self)
    if let declared { blocks.insert(declared.text) }
    guard let map = map(cursor, .block) else { return nil }
    let code = code(map, "code", of: Block.self)
    let name = bilingual(map, "name")
    let leader = reference(map["leader"], to: .leader, among: leaders, of: Leader.self)
    let rest = values(map, of: Block.self, without: [.name])
    guard let code, declared != nil, let name else { return nil }
    note(.block(code), at: cursor)
    return Block(code: code, name: name, leader: leader, order: place).with(rest)
  }

  mutating func unit(_ cursor: YAMLCursor) -> OrgUnit? {
    let declared = declaredCode(cursor, .unit, of: OrgUnit.self)
    if let declared { units.insert(declared.text) }
    guard let map = map(cursor, .unit) else { return nil }
    let code = code(map, "code", of: OrgUnit.self)
    let name = bilingual(map, "name")
    let block = reference(map["block"], to: .block, among: blocks, of: Block.self)
    let head = head(map)
    let rest = values(map, of: OrgUnit.self, without: [.name])
    guard let code, declared != nil, let name, let block else { return nil }
    note(.unit(code), at: cursor)
    return OrgUnit(code: code, name: name, block: block, head: head).with(rest)
  }

  private mutating func head(_ unit: YAMLMap) -> OrgUnit.Head? {
    guard let map = map(unit["head"], .head) else { return nil }
    let title = bilingual(map, "title")
    return text(map, "name").map { OrgUnit.Head(name: $0, title: title) }
  }

  mutating func briefing(_ cursor: YAMLCursor) -> Briefing? {
    guard let map = map(cursor, .briefing) else { return nil }
    let day = day(map, "date")
    let chair = reference(map["chair"], to: .leader, among: leaders, of: Leader.self)
    let title = bilingual(map, "title")
    let rest = values(map, of: Briefing.self, without: [.title])
    let notReached = items(map, "notReached").compactMap { pledgeCode(at: $0) }
    guard let day, declare(.briefing, day.iso, at: map["date"] ?? cursor) else { return nil }
    briefings.insert(day.iso)
    guard let title else { return nil }
    note(.briefing(day), at: cursor)
    return Briefing(day: day, month: day.inMonth, chair: chair, title: title, notReached: notReached).with(rest)
  }

  private mutating func pledgeCode(at cursor: YAMLCursor) -> PledgeCode? {
    if let code = cursor.scalarText.flatMap({ PledgeCode($0) }) { return code }
    report(.notAPledgeCode, at: cursor)
    return nil
  }
}
