import GiaobanCore

extension [Event] {
  /// What is taken away before what is put, and each record after those it names: a file may give them in any order.
  var inWriteOrder: [Event] {
    // A file may have a hundred thousand: they are dealt out by rank, not sorted.
    var removed = [[Event]](repeating: [], count: RecordKey.ranks)
    var put = removed
    for event in self {
      if event.after == nil { removed[event.key.rank].append(event) } else { put[event.key.rank].append(event) }
    }
    return removed.reversed().flatMap { $0 } + put.flatMap { $0 }
  }
}

extension RecordKey {
  fileprivate static let ranks = 8

  /// Records name only records of a lower rank.
  fileprivate var rank: Int {
    switch self {
    case .settings: 0
    case .leader: 1
    case .block: 2
    case .unit: 3
    case .briefing: 4
    case .closing: 5
    case .pledge: 6
    case .task, .checkIn, .extension: 7
    }
  }
}
