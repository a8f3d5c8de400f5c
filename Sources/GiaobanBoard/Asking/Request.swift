import GiaobanText

/// What a user may ask the board for. Each request has one row, from which keys, footer, help, palette and what it does are read.
package enum Request: Hashable, Sendable {
  case move(MoveRequest)
  case pledge(PledgeRequest)
  case month(MonthRequest)
  case step(StepRequest)
  case mark(MarkRequest)
  case ministry(MinistryRequest)
  case find(FindRequest)
  case program(ProgramRequest)
  case choose(ChoiceRequest)

  private var kind: any Sendable {
    switch self {
    case .move(let request): request
    case .pledge(let request): request
    case .month(let request): request
    case .step(let request): request
    case .mark(let request): request
    case .ministry(let request): request
    case .find(let request): request
    case .program(let request): request
    case .choose(let request): request
    }
  }

  /// The requests that help and palette have a line of their own for, in the order of the help.
  package static var listed: [Request] { RequestGroup.allCases.flatMap(\.requests) }

  /// The requests that may have a key. The first nine blocks go by their numbers, and by their names in the palette.
  package static var keyed: [Request] { listed + (1...9).map { .choose(.pane($0)) } }
}

extension Request: CustomStringConvertible {
  /// The name under which the palette remembers that it was chosen.
  package var description: String { "\(kind)" }
}

/// Where requests stand in the help.
package enum RequestGroup: CaseIterable, Sendable {
  case moving
  case work
  case ministry
  case finding
  case program

  package var name: Phrase {
    switch self {
    case .moving: Phrase(vi: "Di chuyển", en: "Moving")
    case .work: Phrase(vi: "Công việc", en: "Work")
    case .ministry: Phrase(vi: "Bộ máy, thiết lập", en: "The ministry, settings")
    case .finding: Phrase(vi: "Tìm", en: "Finding")
    case .program: Phrase(vi: "Chương trình", en: "Program")
    }
  }

  package var requests: [Request] {
    switch self {
    case .moving: MoveRequest.allCases.map { .move($0) }
    case .work:
      PledgeRequest.allCases.map { .pledge($0) } + MonthRequest.allCases.map { .month($0) }
        + StepRequest.allCases.map { .step($0) } + MarkRequest.allCases.map { .mark($0) }
    case .ministry: MinistryRequest.allCases.map { .ministry($0) }
    case .finding: FindRequest.allCases.map { .find($0) }
    case .program: ProgramRequest.allCases.map { .program($0) }
    }
  }
}
