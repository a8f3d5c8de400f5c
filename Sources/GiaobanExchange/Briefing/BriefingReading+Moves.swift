import GiaobanCore

// The statuses a pledge went through.
extension BriefingReading {
  /// The moves that `moves` writes; else one move on the day of assignment, to `status` or to where the origin begins.
  ///
  /// - Returns: nil, with a problem, when they cannot be told.
  mutating func moves(
    _ map: YAMLMap, of code: PledgeCode, origin: PledgeOrigin, assignedOn: Day?
  ) -> [Pledge.Move]? {
    if let written = map["moves"] {
      if map["status"] != nil { report(.statusBesideMoves, at: map["status"]) }
      let moves = writtenMoves(map, of: code, origin: origin)
      if moves?.isEmpty == true { report(.missing(field: "day"), at: written, value: "") }
      return moves?.isEmpty == true ? nil : moves
    }
    var status = origin == .suggestion ? PledgeStatus.proposed : .active
    if map["status"] != nil {
      guard let written: PledgeStatus = choice(map, "status") else { return nil }
      guard written == .proposed || written == .active else {
        report(.statusNeedsMoves, at: map["status"])
        return nil
      }
      status = written
    }
    if status == .proposed && origin != .suggestion { report(.proposedButNotSuggested, at: map["status"]) }
    guard let assignedOn else {
      if map["assignedOn"] == nil { report(.missing(field: "assignedOn"), at: map.cursor, value: "") }
      return nil
    }
    return [Pledge.Move(day: assignedOn, status: status)]
  }

  private mutating func writtenMoves(_ map: YAMLMap, of code: PledgeCode, origin: PledgeOrigin) -> [Pledge.Move]? {
    var moves: [Pledge.Move] = []
    var isWhole = true
    for item in items(map, "moves") {
      guard let step = self.map(item, .move), let day = pastDay(step, "day"),
        let status: PledgeStatus = choice(step, "status")
      else {
        isWhole = false
        continue
      }
      let reason = text(step, "reason")
      let enteredOn = pastDay(step, "enteredOn")
      if let last = moves.last, day < last.day { report(.movesOutOfOrder, at: step["day"]) }
      if isWhole { checkMove(after: moves, to: status, origin: origin, at: step["status"]) }
      let move = Pledge.Move(day: day, status: status, reason: reason, enteredOn: enteredOn)
      checkReason(of: move, code, at: step["status"] ?? item)
      moves.append(move)
    }
    return isWhole ? moves : nil
  }

  private mutating func checkMove(
    after moves: [Pledge.Move], to: PledgeStatus, origin: PledgeOrigin, at cursor: YAMLCursor?
  ) {
    let from = moves.last?.status
    if to == .proposed && origin != .suggestion { report(.proposedButNotSuggested, at: cursor) }
    let isAllowed =
      switch (from, to) {
      case (nil, .proposed), (nil, .active): true
      case (.proposed, .active), (.paused, .active), (.done, .active), (.dropped, .active): true
      case (.active, .paused), (.active, .done): true
      case (.proposed, .dropped), (.active, .dropped), (.paused, .dropped): true
      // A suggestion that was dropped before any unit took it up is proposed again.
      case (.dropped, .proposed): moves.allSatisfy { $0.status == .proposed || $0.status == .dropped }
      default: false
      }
    if !isAllowed { report(.moveNotAllowed(from: from, to: to), at: cursor) }
  }
}
