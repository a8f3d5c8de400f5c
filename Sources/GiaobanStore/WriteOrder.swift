import GiaobanCore

extension [Event] {
  /// What is taken away before what is put, and each record after those it names: a file may give them in any order.
  var inWriteOrder: [Event] {
    let removed = filter { $0.after == nil }.sorted { $0.key.rank > $1.key.rank }
    let put = filter { $0.after != nil }
    let isOrdered = zip(put, put.dropFirst()).allSatisfy { $0.key.rank <= $1.key.rank }
    return removed + (isOrdered ? put : put.sorted { $0.key.rank < $1.key.rank })
  }
}

extension RecordKey {
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
