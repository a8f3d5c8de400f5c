import GiaobanReports
import GiaobanStore
import GiaobanText

/// To which closings of the store the hashes in a document belong.
package struct DocumentCheck {
  let path: String
  /// Each hash that the document names, in its order; nil where no closing has it.
  let found: [(hash: String, audit: ClosingAudit?)]

  package init(_ document: DocumentHashes, among audits: [ClosingAudit]) {
    path = document.path
    found = document.hashes.map { hash in (hash, audits.last { $0.closing.hash == hash }) }
  }

  /// Every hash is of a sound closing, and one of them holds. A summary also names the closings that it replaces.
  package var isGood: Bool {
    found.allSatisfy { $0.audit?.isSound ?? false } && found.contains { $0.audit?.closing.holds ?? false }
  }
}

/// What became of the check of a document, for people and for scripts.
package enum DocumentCheckWords {
  package static func text(of check: DocumentCheck, _ language: Language) -> String {
    if check.found.isEmpty {
      let none = Phrase(
        vi: "\(check.path) không ghi mã SHA-256 nào: báo cáo tạm tính, hoặc không phải báo cáo của giaoban.",
        en: "\(check.path) names no SHA-256: a provisional summary, or none of giaoban's.")
      return none.text(language).shownInOneLine + "\n"
    }
    return check.found.map { "\($0.hash)\n  \(verdict($0.audit).text(language).shownInOneLine)\n" }.joined()
  }

  private static func verdict(_ audit: ClosingAudit?) -> Phrase {
    guard let audit else {
      return Phrase(vi: "không thuộc lần chốt nào trong kho này", en: "belongs to no closing of this store")
    }
    let closing = audit.closing
    let event = ClosingAuditWords.event(of: closing)
    let month = closing.month.name
    let what = Phrase(vi: "\(month.vi): \(event.vi)", en: "\(month.en): \(event.en)")
    if !audit.isSound {
      return what + Phrase(vi: "; nội dung KHÔNG NGUYÊN VẸN: giaoban verify", en: "; NOT SOUND: giaoban verify")
    }
    return closing.holds
      ? what + Phrase(vi: "; đang có hiệu lực", en: "; it holds")
      : what + Phrase(vi: "; hết hiệu lực", en: "; it holds no more")
  }

  package static func json(of check: DocumentCheck) -> JSONValue {
    [
      "file": .string(check.path),
      "hashes": .array(
        check.found.map { hash, audit in
          ["hash": .string(hash), "closing": audit.map(ClosingAuditWords.json) ?? .null]
        }),
    ]
  }
}
