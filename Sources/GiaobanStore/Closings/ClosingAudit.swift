import Foundation
import GiaobanCore

/// Whether what a closing keeps is still what was sealed.
package struct ClosingAudit: Equatable, Sendable {
  /// What does not fit.
  package enum Finding: Hashable, Sendable {
    /// The closing has none of its parts.
    case nothingKept
    /// A part is not the one that was sealed.
    case partDiffers(ClosingPart.Name)
    /// A part that was sealed is gone.
    case partMissing(ClosingPart.Name)
    /// A part that was not sealed is there.
    case partAdded(ClosingPart.Name)
    /// The month, the day or the name in the closing's record is not the one that was sealed.
    case recordDiffers
    /// The manifest is not the one that was hashed: what else differs cannot be told.
    case manifestDiffers
    /// A part cannot be read, or is of another month.
    case partUnreadable(ClosingPart.Name)
    /// The rules give other figures of the records than those that were kept.
    case figuresDiffer
    /// The log tells of another closing of the month than the store has: one was taken away, or its record changed.
    case logDiffers
  }

  /// Alone, without those before it.
  package let closing: Closing
  /// Empty when it is sound.
  package private(set) var findings: [Finding]

  package var isSound: Bool { findings.isEmpty }

  /// - Parameter parts: all that the store keeps under the hash of the closing.
  package init(of closing: Closing, parts: [ClosingPart]) {
    self.closing = closing
    if parts.isEmpty {
      findings = [.nothingKept]
      return
    }
    let texts = Dictionary(parts.map { ($0.name, $0.text) }) { first, _ in first }
    let seal = Self.sealFindings(closing, parts, texts)
    // What is known to differ need not be read.
    let differing = seal.contains { if case .partDiffers = $0 { true } else { false } }
    findings = seal + (differing ? [] : Self.contentFindings(closing, texts))
  }

  mutating func note(_ finding: Finding) { findings.append(finding) }

  private static func sealFindings(
    _ closing: Closing, _ parts: [ClosingPart], _ texts: [ClosingPart.Name: String]
  ) -> [Finding] {
    let manifest = ClosingSeal.manifest(of: closing.month, on: closing.on, by: closing.by, parts: parts)
    let kept = texts[.manifest]
    if ClosingSeal.digest(of: manifest) == closing.hash {
      return kept == nil ? [.partMissing(.manifest)] : kept == manifest ? [] : [.manifestDiffers]
    }
    guard let kept, ClosingSeal.digest(of: kept) == closing.hash else { return [.manifestDiffers] }
    let (sealed, found) = (lines(of: kept), lines(of: manifest))
    var findings: [Finding] = sealed.head == found.head ? [] : [.recordDiffers]
    for name in ClosingPart.Name.allCases {
      switch (sealed.digests[name.rawValue], found.digests[name.rawValue]) {
      case (let then?, let now?): if then != now { findings.append(.partDiffers(name)) }
      case (_?, nil): findings.append(.partMissing(name))
      case (nil, _?): findings.append(.partAdded(name))
      case (nil, nil): break
      }
    }
    return findings
  }

  /// The first four lines of a manifest, and the digests by name of part.
  private static func lines(of manifest: String) -> (head: [Substring], digests: [String: Substring]) {
    // By line feed alone: a name may hold other breaks of line.
    let lines = manifest.unicodeScalars.split(separator: "\n").map { Substring($0) }
    var digests: [String: Substring] = [:]
    for line in lines.dropFirst(4) {
      let words = line.split(separator: " ")
      if words.count == 2 { digests[String(words[0])] = words[1] }
    }
    return (Array(lines.prefix(4)), digests)
  }

  private static func contentFindings(_ closing: Closing, _ texts: [ClosingPart.Name: String]) -> [Finding] {
    var findings: [Finding] = []
    let decoder = JSONDecoder()
    let figures = texts[.figures].flatMap { try? decoder.decode(MonthFigures.self, from: Data($0.utf8)) }
    let frozen = texts[.records].flatMap { try? FrozenMonth(records: $0, of: closing) }
    if texts[.figures] != nil, figures?.month != closing.month { findings.append(.partUnreadable(.figures)) }
    if let earlier = texts[.earlierFigures],
      (try? decoder.decode([MonthFigures].self, from: Data(earlier.utf8))) == nil
    {
      findings.append(.partUnreadable(.earlierFigures))
    }
    if texts[.records] != nil, frozen == nil { findings.append(.partUnreadable(.records)) }
    if let figures, let frozen {
      let ministry = Ministry(records: frozen.frame)
      let today = max(closing.on, closing.month.last.adding(days: 1))
      if MonthFigures(of: Portfolio(frozen, today: today, ministry: ministry)) != figures {
        findings.append(.figuresDiffer)
      }
    }
    for name in [ClosingPart.Name.documentVi, .documentEn, .summaryVi, .summaryEn] {
      guard let text = texts[name] else { continue }
      if (try? JSONSerialization.jsonObject(with: Data(text.utf8))) == nil { findings.append(.partUnreadable(name)) }
    }
    for name in [ClosingPart.Name.calendarVi, .calendarEn] {
      if let text = texts[name], !text.hasPrefix("BEGIN:VCALENDAR") { findings.append(.partUnreadable(name)) }
    }
    return findings
  }
}

extension Store {
  /// Every closing that was ever made, each with what a check of it finds; in order of month, of one month oldest first.
  package func closingAudits() throws(StoreError) -> [ClosingAudit] {
    var audits: [ClosingAudit] = []
    let (kept, logged) = (try ministry().closings, try loggedClosings())
    for month in Set(kept.keys).union(logged.keys).sorted() {
      for closing in (kept[month] ?? logged[month])?.all ?? [] {
        var audit = ClosingAudit(of: closing, parts: try closingParts(of: closing.hash))
        if kept[month] != logged[month] { audit.note(.logDiffers) }
        audits.append(audit)
      }
    }
    return audits
  }

  /// - Returns: all that a closing keeps; empty when it keeps nothing.
  package func closingParts(of hash: String) throws(StoreError) -> [ClosingPart] {
    var parts: [ClosingPart] = []
    for name in ClosingPart.Name.allCases {
      if let text = try closingPart(name, of: hash) { parts.append(ClosingPart(name, text)) }
    }
    return parts
  }
}
