import Foundation

/// Text that did not come key by key: pasted, or left by an editor.
package enum PastedText {
  /// Line breaks are LF, controls are gone but LF and TAB, letters are composed (NFC).
  package static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": result.append("\n")
      case "\t": result.append(scalar)
      case _ where scalar.properties.generalCategory == .control: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result).precomposedStringWithCanonicalMapping
  }
}
