import GiaobanText

/// What an official document is called at its head. Each is one of the kinds of Decree 30/2020/NĐ-CP, article 7, so that it
/// can be entered in an office's register; the abbreviations are those of its Annex III.
package enum LetterKind: CaseIterable, Hashable, Sendable {
  case report
  /// What a meeting came to.
  case notice
  /// What goes out to one unit.
  case slip

  package var name: Phrase {
    switch self {
    case .report: Phrase(vi: "BÁO CÁO", en: "REPORT")
    case .notice: Phrase(vi: "THÔNG BÁO", en: "NOTICE")
    case .slip: Phrase(vi: "PHIẾU BÁO", en: "SLIP")
    }
  }

  /// As the symbol of a document has it: `BC` in `12/BC-VP`.
  package var abbreviation: String {
    switch self {
    case .report: "BC"
    case .notice: "TB"
    case .slip: "PB"
    }
  }
}
