import Foundation

extension Color {
  /// What text needs on its ground (WCAG 2.2, 1.4.3).
  package static let readable = 4.5

  /// How much the two colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio): the least of how they may look, each in
  /// the same place's colours.
  ///
  /// - Returns: nil where one of them is the terminal's own, which nobody knows.
  package func contrast(with other: Color) -> Double? {
    let (first, second) = (appearances, other.appearances)
    let places = max(first.count, second.count)
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let ratios = (0..<places).map { place in
      let one = Self.luminance(first[min(place, first.count - 1)])
      let two = Self.luminance(second[min(place, second.count - 1)])
      return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
    return ratios.min()
  }

  /// Relative luminance (WCAG 2.2).
  private static func luminance(_ color: (UInt8, UInt8, UInt8)) -> Double {
    linear[Int(color.0)] * 0.2126 + linear[Int(color.1)] * 0.7152 + linear[Int(color.2)] * 0.0722
  }

  /// A part of a colour in sRGB as the light that it gives.
  private static let linear: [Double] = (0..<256).map { value in
    let part = Double(value) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
