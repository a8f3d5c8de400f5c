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
  var normalised: Record { rewritingTexts(\.normalised) }
}
