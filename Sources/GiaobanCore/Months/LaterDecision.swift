import GiaobanText

/// What came, after a month was closed, of what it still waited for: a decision, or the check-in itself. It is told as later,
/// and is no part of the month.
package struct LaterDecision: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A decision on the ask of a check-in; nil where it was acknowledged.
    case ask(Month, Bilingual?)
    case `extension`(Extension, isGranted: Bool)
    /// A check-in of the month that came after it was closed.
    case checkIn(CheckIn)
  }

  package let pledge: PledgeCode
  package let on: Day
  package let by: String
  package let kind: Kind

  package init(pledge: PledgeCode, on: Day, by: String, kind: Kind) {
    self.pledge = pledge
    self.on = on
    self.by = by
    self.kind = kind
  }

  /// - Parameters:
  ///   - batches: what was written of one pledge since the closing, newest first.
  ///   - month: the closed one; of asks of later months nothing is told.
  /// - Returns: what holds of it now, in the order in which it was decided: what was undone is not there.
  package static func all(in batches: [Batch], of month: Month) -> [LaterDecision] {
    var first: [RecordKey: Record?] = [:]
    var last: [RecordKey: (place: Int, batch: Batch, record: Record?)] = [:]
    for (place, batch) in batches.reversed().enumerated() {
      for event in batch.events {
        if first[event.key] == nil { first[event.key] = .some(event.before) }
        last[event.key] = (place, batch, event.after)
      }
    }
    let found = last.compactMap { key, latest -> (place: Int, decision: LaterDecision)? in
      guard let before = first[key], let after = latest.record, let code = key.pledge else { return nil }
      let kind: Kind
      switch (before, after) {
      case (_, .checkIn(let after)) where after.key.month == month && !before.isMadeCheckIn:
        guard after.state.isMade, after.cameAfter != nil else { return nil }
        return (
          latest.place,
          LaterDecision(pledge: code, on: after.enteredOn, by: after.enteredBy, kind: .checkIn(after))
        )
      case (.checkIn(let before), .checkIn(let after)):
        guard before.key.month <= month, before.hasOpenAsk, !after.hasOpenAsk else { return nil }
        kind = .ask(after.key.month, after.decision)
      case (.extension(let before), .extension(let after)):
        guard before.decision == nil, let decision = after.decision else { return nil }
        kind = .extension(after, isGranted: decision.isGranted)
      default: return nil
      }
      return (latest.place, LaterDecision(pledge: code, on: latest.batch.day, by: latest.batch.by, kind: kind))
    }
    return found.sorted { ($0.place, $0.decision.kind.order) < ($1.place, $1.decision.kind.order) }.map(\.decision)
  }

  /// `15 Jul 2027, Bà Hà: decided on the ask of June 2027: Two people`.
  package var phrase: Phrase {
    let what: Phrase
    switch kind {
    case .ask(let month, let words?):
      what = Phrase(
        vi: "quyết định về kiến nghị \(month.name.vi): \(words.text(.vietnamese))",
        en: "decided on the ask of \(month.name.en): \(words.text(.english))")
    case .ask(let month, nil):
      what = Phrase(vi: "ghi nhận kiến nghị \(month.name.vi)", en: "acknowledged the ask of \(month.name.en)")
    case .checkIn(let checkIn):
      let did = { (language: Language) in checkIn.did.map { ": " + $0.text(language) } ?? "" }
      what = Phrase(
        vi: "báo cáo \(checkIn.key.month.name.vi) đến sau khi chốt\(did(.vietnamese))",
        en: "the check-in of \(checkIn.key.month.name.en) came after the close\(did(.english))")
    case .extension(let asked, let isGranted):
      let (vi, en) = (DayText.full(asked.newDue, .vietnamese), DayText.full(asked.newDue, .english))
      what =
        isGranted
        ? Phrase(vi: "đồng ý gia hạn đến \(vi)", en: "granted the extension to \(en)")
        : Phrase(vi: "không đồng ý gia hạn đến \(vi)", en: "refused the extension to \(en)")
    }
    return Phrase(
      vi: "\(DayText.full(on, .vietnamese)), \(by): \(what.vi)", en: "\(DayText.full(on, .english)), \(by): \(what.en)")
  }
}

extension Record? {
  fileprivate var isMadeCheckIn: Bool {
    if case .checkIn(let checkIn)? = self { checkIn.state.isMade } else { false }
  }
}

extension LaterDecision.Kind {
  fileprivate var order: Int {
    switch self {
    case .ask(let month, _): month.number
    case .extension(let asked, _): Int.max / 2 + asked.key.number
    case .checkIn(let checkIn): checkIn.key.month.number
    }
  }
}

/// What was written of a pledge since a month was closed.
package struct SinceClosing: Equatable, Sendable {
  /// The steps since then, newest first, with the events of the pledge alone.
  package let batches: [Batch]
  /// What was changed of it up to the closing.
  package let past: Past

  package init(batches: [Batch], past: Past) {
    self.batches = batches
    self.past = past
  }
}

/// A pledge, whole, as a closed month had it, and what was decided since.
package struct ClosedDossier: Equatable, Sendable {
  package let dossier: Dossier
  package let later: [LaterDecision]

  /// - Parameters:
  ///   - dossier: as it is now.
  ///   - portfolio: the one of the month, as it was closed.
  package init(_ dossier: Dossier, _ since: SinceClosing, in portfolio: Portfolio) {
    var then = dossier
    for event in since.batches.flatMap({ $0.events.reversed() }) {
      if let before = event.before { then.put(before) } else { then.remove(event.key) }
    }
    self.dossier = portfolio.seen(then.seen(from: portfolio.viewpoint, since.past))
    later = LaterDecision.all(in: since.batches, of: portfolio.viewpoint.month)
  }
}
