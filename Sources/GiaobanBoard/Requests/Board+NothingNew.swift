import GiaobanCore
import GiaobanText

// What is said of the check-ins of all that are marked at once: that there is nothing new, that they are acknowledged.
extension Board {
  /// Acknowledges the month's check-in of each marked pledge; of one alone by a form, which may also return it.
  mutating func supervise() -> [Effect] {
    guard actsOnMarked, let month = view?.portfolio.viewpoint.month else { return openForm(formOfSupervision) }
    guard let codes = fittingTargets({ $0.misfitOfAcknowledging(in: month) }) else { return [.bell] }
    return [.save(.acknowledgeAll(codes.map { CheckInKey(pledge: $0, month: month) }))]
  }

  /// - Parameter reason: why there is no number; asked for first where a pledge is measured.
  mutating func sayNothingNew(_ reason: NoNumberReason?) -> [Effect] {
    endRange()
    guard let view else { return [] }
    let viewpoint = view.portfolio.viewpoint
    // Marked pledges are of the month on the screen; one row of the to-do view may be about another.
    let month = actsOnMarked ? viewpoint.month : monthOfSelection ?? viewpoint.month
    guard let codes = fittingTargets({ $0.misfitOfNothingNew(in: month) }) else { return [.bell] }
    let pledges = codes.compactMap { code in view.index(of: code).map { view.portfolio.lines[$0].pledge } }
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
