extension Request {
  /// Its keys, its words, and what it does.
  package var row: RequestRow {
    switch self {
    case .move(let request): request.row
    case .pledge(let request): request.row
    case .month(let request): request.row
    case .step(let request): request.row
    case .mark(let request): request.row
    case .ministry(let request): request.row
    case .find(let request): request.row
    case .program(let request): request.row
    case .choose(let request): request.row
    }
  }
}
