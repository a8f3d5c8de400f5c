import GiaobanCore

// The statuses a pledge went through.
extension BriefingReading {
  /// The moves that `moves` writes; else one move on the day of assignment, to `status` or to where the origin begins.
  ///
  /// - Returns: nil, with a problem, when they cannot be told.
  mutating func moves(
    _ map: YAMLMap, origin: PledgeOrigin, assignedOn: Day?
  ) -> [Pledge.Move]? {
    if let written = map["moves"] {
      if let status = map["status"] { report(.beside(field: "moves"), at: status) }
      let moves = writtenMoves(map)
      if moves?.isEmpty == true { report(.missing(field: "day"), at: written, value: "") }
      return moves?.isEmpty == true ? nil : moves
    }
    var status = origin == .suggestion ? PledgeStatus.proposed : .active
    if let cursor = map["status"] {
      guard let written: PledgeStatus = choice(map, "status") else { return nil }
      guard written == .proposed || written == .active else {
        report(.needs(["moves"]), at: cursor)
        return nil
      }
      status = written
    }
    guard let assignedOn else {
      if map["assignedOn"] == nil { report(.missing(field: "assignedOn"), at: map.cursor, value: "") }
      return nil
    }
    return [Pledge.Move(day: assignedOn, status: status)]
  }

  private mutating func writtenMoves(_ map: YAMLMap) -> [Pledge.Move]? {
    var moves: [Pledge.Move] = []
    var isWhole = true
    for item in items(map, "moves") {
      guard let step = self.map(item, .move), let day = self.day(step, "day"),
        let status: PledgeStatus = choice(step, "status")
      else {
        isWhole = false
        continue
      }
      moves.append(
        Pledge.Move(day: day, status: status, reason: text(step, "reason"), enteredOn: self.day(step, "enteredOn")))
    }
    return isWhole ? moves : nil
  }
}
