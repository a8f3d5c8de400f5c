import Foundation
import GiaobanCore
import GiaobanText

// Text is stored in one form, so that equal words are equal bytes: SQLite compares bytes, Swift does not.

extension String {
  /// The text in Normalization Form C, with U+FFFD for U+0000, at which SQLite's C interface would cut it.
  var normalised: String {
    if isSurelyNormalised { return self }
    let composed = precomposedStringWithCanonicalMapping
    guard composed.utf8.contains(0) else { return composed }
    var scalars = String.UnicodeScalarView()
    for scalar in composed.unicodeScalars { scalars.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  /// Below U+0300 and among the precomposed Latin letters of Vietnamese nothing composes with what stands before it, and
  /// nothing has another composed form (Unicode, NFC_Quick_Check).
  private var isSurelyNormalised: Bool {
    unicodeScalars.allSatisfy { (0x01..<0x300).contains($0.value) || (0x1E00..<0x1F00).contains($0.value) }
  }
}

extension Bilingual {
  var normalised: Bilingual { Bilingual(vi: vi?.normalised, en: en?.normalised) ?? self }
}

extension SaidField {
  var normalised: SaidField {
    SaidField(record: record, field: field, value: value.normalised)
  }
}

extension Event {
  var normalised: Event { Event(before: before?.normalised, after: after?.normalised, correctsFrom: correctsFrom) }
}

extension Signature {
  var normalised: Signature { Signature(by: by.normalised, at: at, today: today) }
}

extension Record {
  /// The same record with all its text in the form it is stored in.
  var normalised: Record {
    switch self {
    case .settings(var settings):
      settings.organisation = settings.organisation?.normalised
      settings.timeZone = settings.timeZone.normalised
      settings.letter = settings.letter.normalised
      return .settings(settings)
    case .leader(var leader):
      leader.name = leader.name.normalised
      leader.title = leader.title.normalised
      return .leader(leader)
    case .block(var block):
      block.name = block.name.normalised
      return .block(block)
    case .unit(var unit):
      unit.name = unit.name.normalised
      unit.head = unit.head.map { OrgUnit.Head(name: $0.name.normalised, title: $0.title?.normalised) }
      unit.contact = unit.contact?.normalised
      return .unit(unit)
    case .briefing(var briefing):
      briefing.title = briefing.title.normalised
      briefing.source = briefing.source?.normalised
      briefing.conclusions = briefing.conclusions.map(\.normalised)
      return .briefing(briefing)
    case .pledge(let pledge): return .pledge(pledge.normalised)
    case .task(var task):
      task.title = task.title.normalised
      return .task(task)
    case .checkIn(let checkIn): return .checkIn(checkIn.normalised)
    case .extension(let extended): return .extension(extended.normalised)
    case .closing(let closing): return .closing(closing.normalised)
    }
  }
}

extension LetterSettings {
  fileprivate var normalised: LetterSettings {
    LetterSettings(
      superior: superior?.normalised, number: number?.normalised, place: place?.normalised, signer: signer?.normalised,
      signerTitle: signerTitle?.normalised, addressees: addressees.map(\.normalised),
      recipients: recipients.map(\.normalised))
  }
}

extension Closing {
  fileprivate var normalised: Closing {
    Closing(
      month: month, on: on, by: by.normalised, hash: hash.normalised, reopening: reopening?.normalised,
      former: former.map { former in
        Former(
          on: former.on, by: former.by.normalised, hash: former.hash.normalised,
          reopening: former.reopening.normalised)
      })
  }
}

extension Closing.Reopening {
  fileprivate var normalised: Closing.Reopening {
    Closing.Reopening(on: on, by: by.normalised, reason: reason.normalised)
  }
}

extension Pledge {
  fileprivate var normalised: Pledge {
    var pledge = self
    pledge.title = title.normalised
    pledge.product = product?.normalised
    pledge.detail = detail?.normalised
    pledge.source = source?.normalised
    if let metric {
      pledge.metric?.name = metric.name.normalised
      pledge.metric?.unitOfMeasure = metric.unitOfMeasure.normalised
    }
    pledge.moves = moves.map {
      Move(day: $0.day, status: $0.status, reason: $0.reason?.normalised, enteredOn: $0.enteredOn)
    }
    return pledge
  }
}

extension CheckIn {
  fileprivate var normalised: CheckIn {
    var checkIn = self
    checkIn.enteredBy = enteredBy.normalised
    checkIn.did = did?.normalised
    checkIn.next = next?.normalised
    checkIn.obstacle = obstacle?.normalised
    checkIn.ask = ask?.normalised
    checkIn.decision = decision?.normalised
    if let supervision {
      checkIn.supervision?.note = supervision.note?.normalised
      checkIn.supervision?.by = supervision.by.normalised
    }
    return checkIn
  }
}

extension Extension {
  fileprivate var normalised: Extension {
    var extended = self
    extended.askedBy = askedBy.normalised
    extended.reason = reason.normalised
    if let decision {
      extended.decision?.by = decision.by.normalised
      extended.decision?.reason = decision.reason?.normalised
    }
    return extended
  }
}
