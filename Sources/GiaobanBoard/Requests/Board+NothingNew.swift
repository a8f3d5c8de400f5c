import GiaobanCore
import GiaobanText

// The check-in that says that there is nothing new, for all that are marked at once.
extension Board {
  /// - Parameter reason: why there is no number; asked for first where a pledge is measured.
  mutating func sayNothingNew(_ reason: NoNumberReason?) -> [Effect] {
    endRange()
    guard let view else { return [] }
    let viewpoint = view.portfolio.viewpoint
    // Marked pledges are of the month on the screen; one row of the to-do view may be about another.
    let month = actsOnMarked ? viewpoint.month : monthOfSelection ?? viewpoint.month
    var pledges: [Pledge] = []
    for code in targets {
      guard let place = view.index(of: code) else {
        message = Message(
          words: Phrase(
            vi: "\(code) không có trong \(viewpoint.month.name.vi): bỏ dấu của nó trước",
            en: "\(code) is not in \(viewpoint.month.name.en): unmark it first"), isError: true)
        return [.bell]
      }
      pledges.append(view.portfolio.lines[place].pledge)
    }
    if reason == nil, pledges.contains(where: { $0.metric != nil }) {
      overlays.append(.chooser(reasonChooser()))
      return []
    }
    // Who says it is written by whoever saves it.
    let checkIns = pledges.map {
      CheckIn.nothingNew(of: $0, in: month, noNumber: reason, on: viewpoint.today, by: "")
    }
    return [.save(.checkIns(checkIns))]
  }

  private func reasonChooser() -> Chooser {
    let rows = NoNumberReason.allCases.map { reason in
      Chooser.Row(
        key: look(reason.key), label: look(reason.name), request: .choose(.nothingNew(because: reason)),
        isCurrent: false)
    }
    return Chooser(title: look(Phrase(vi: "Vì sao chưa có số?", en: "Why is there no number?")), rows: rows)
  }
}

extension NoNumberReason {
  /// The letter that chooses it.
  var key: Phrase {
    switch self {
    case .notStarted: Phrase(vi: "c", en: "n")
    case .tooEarly: Phrase(vi: "q", en: "t")
    case .yearlyFigure: Phrase(vi: "n", en: "y")
    case .dataLate: Phrase(vi: "v", en: "d")
    }
  }
}
