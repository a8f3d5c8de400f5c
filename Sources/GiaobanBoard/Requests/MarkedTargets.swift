import GiaobanCore
import GiaobanText

/// Why an action does not fit one of the pledges that are marked, in a word or two.
struct Misfit {
  let words: Phrase
  /// It is as asked already: nothing is left to do, and it does not stay marked.
  var isAlready = false

  static func status(_ status: PledgeStatus, isAlready: Bool = false) -> Misfit {
    Misfit(words: status.name, isAlready: isAlready)
  }

  static func checkIn(_ state: CheckInState, isAlready: Bool = false) -> Misfit {
    Misfit(words: state.name, isAlready: isAlready)
  }
}

// What is done for marked pledges is done for those it fits, in one step; the others are named, with the reason.
extension Board {
  /// Those of the targets that an action fits. Where nothing is marked the rules have the say.
  ///
  /// - Returns: nil when it fits none, which is then said.
  mutating func fittingTargets(_ misfit: (PledgeLine) -> Misfit?) -> [PledgeCode]? {
    endRange()
    guard actsOnMarked, let view else { return targets }
    var (fitting, others) = ([PledgeCode](), [(code: PledgeCode, misfit: Misfit)]())
    for code in targets {
      let month = view.portfolio.viewpoint.month.name
      let absent = Misfit(words: Phrase(vi: "không có trong \(month.vi)", en: "not in \(month.en)"))
      let found = view.index(of: code).map { misfit(view.portfolio.lines[$0]) } ?? absent
      if let found { others.append((code, found)) } else { fitting.append(code) }
    }
    let words = Self.words(of: others)
    guard !fitting.isEmpty else {
      message = Message(words: words, isError: true)
      return nil
    }
    leaveOut(
      others.isEmpty
        ? nil
        : Marks.LeftOut(
          codes: Set(others.map(\.code)), stillMarked: Set(others.filter { !$0.misfit.isAlready }.map(\.code)),
          words: words))
    if !others.isEmpty { message = Message(words: words, isError: false) }
    return fitting
  }

  /// Opens a form for those of the targets that it fits.
  mutating func openForm(
    fitting misfit: (PledgeLine) -> Misfit?, _ purpose: (Board, [PledgeCode]) -> FormPurpose
  ) -> [Effect] {
    guard let codes = fittingTargets(misfit) else { return [.bell] }
    return openForm(purpose(self, codes))
  }

  /// "not: KPR-2 paused; DAT-1, DAT-2 submitted"
  private static func words(of others: [(code: PledgeCode, misfit: Misfit)]) -> Phrase {
    var groups: [(words: Phrase, codes: [PledgeCode])] = []
    for other in others {
      if let place = groups.firstIndex(where: { $0.words == other.misfit.words }) {
        groups[place].codes.append(other.code)
      } else {
        groups.append((other.misfit.words, [other.code]))
      }
    }
    var words = Phrase(vi: "không làm: ", en: "not: ")
    for (place, group) in groups.enumerated() {
      let named = group.codes.prefix(namedCodes).map(\.description).joined(separator: ", ")
      let more = group.codes.count > namedCodes ? " +\(group.codes.count - namedCodes)" : ""
      words = words + Phrase(place == 0 ? "" : "; ") + Phrase("\(named)\(more) ") + group.words
    }
    return words
  }

  private static let namedCodes = 5
}

// What fits which action.
extension PledgeLine {
  /// - Parameter isOpenOnly: what is done already is left out, not opened again.
  func misfitOfDone(isOpenOnly: Bool) -> Misfit? {
    switch pledge.status {
    case .active: nil
    case .done: isOpenOnly ? .status(.done, isAlready: true) : nil
    case .proposed, .paused, .dropped: .status(pledge.status)
    }
  }

  func misfitOfMove(to status: PledgeStatus) -> Misfit? {
    if let change = pledge.status.change(to: status), change != .accept { return nil }
    return .status(pledge.status, isAlready: pledge.status == status)
  }

  var misfitOfExtension: Misfit? {
    guard pledge.status == .active || pledge.status == .paused else { return .status(pledge.status) }
    if pledge.due == nil { return Misfit(words: Phrase(vi: "không có hạn", en: "no due day")) }
    return openExtension == nil ? nil : Misfit(words: Phrase(vi: "đang xin gia hạn", en: "an extension waits"))
  }

  func misfitOfNothingNew(in month: Month) -> Misfit? {
    guard let first = pledge.moves.first, first.day <= month.last,
      pledge.moves.contains(where: { $0.status != .proposed })
    else { return .status(.proposed) }
    if let state = mark(of: month)?.state, state.isMade { return .checkIn(state, isAlready: true) }
    return pledge.isMonthlyDuty
      ? Misfit(words: Phrase(vi: "việc hằng tháng, phải nói đã làm hay chưa", en: "a duty: say whether it was kept"))
      : nil
  }

  func misfitOfAcknowledging(in month: Month) -> Misfit? {
    guard let state = mark(of: month)?.state else {
      return Misfit(words: Phrase(vi: "chưa có báo cáo", en: "no check-in"))
    }
    return state == .submitted ? nil : .checkIn(state, isAlready: state == .acknowledged)
  }
}
