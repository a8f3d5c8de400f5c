import Foundation
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

/// How far the four colours of health stand apart, for all eyes.
@Suite struct HealthColorTests {
  /// How eyes without one of the three kinds of cones see a colour, as light: G. Machado, M. Oliveira, L. Fernandes, "A Physiologically-based
  /// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0.
  enum Eyes: String, CaseIterable {
    case usual
    case protanopia
    case deuteranopia
    case tritanopia

    var matrix: [[Double]] {
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
      case .deuteranopia:
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
      case .tritanopia:
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
      }
    }
  }

  /// For whom each theme is made, besides the usual eyes.
  static let themes: [(String, [Eyes])] = [
    ("default", Eyes.allCases), ("light", Eyes.allCases), ("contrast", Eyes.allCases),
    ("red-green", [.usual, .protanopia, .deuteranopia]), ("blue-yellow", [.usual, .tritanopia]),
    ("solarized-dark", Eyes.allCases), ("solarized-light", Eyes.allCases),
  ]

  @Test(arguments: themes, [ColorDepth.trueColor, .indexed256])
  func `health can be told by its colour`(theme: (name: String, eyes: [Eyes]), depth: ColorDepth) throws {
    let palette = try ThemeLibrary().theme(theme.name).palette(for: depth)
    let roles: [ThemeRole] = [.healthOnTrack, .healthAtRisk, .healthOffTrack, .healthUnknown]
    for eyes in theme.eyes {
      let seen = try roles.map { try lab(#require(light(of: palette[$0].foreground)), eyes) }
      for first in roles.indices {
        for second in roles.indices.dropFirst(first + 1) {
          let distance = zip(seen[first], seen[second]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
          #expect(distance >= 12, "\(eyes): \(roles[first]) and \(roles[second])")
        }
      }
    }
  }

  /// The light that a colour of sRGB gives (IEC 61966-2-1).
  private func light(of color: Color) -> [Double]? {
    let parts: (UInt8, UInt8, UInt8)
    switch color {
    case .terminal: return nil
    case .index(let index): parts = Color.components(of: index)
    case .rgb(let red, let green, let blue): parts = (red, green, blue)
    }
    return [parts.0, parts.1, parts.2].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// CIE L*a*b*, white D65; distances in it are ΔE 1976.
  private func lab(_ light: [Double], _ eyes: Eyes) -> [Double] {
    let seen = product(eyes.matrix, light).map { min(1, max(0, $0)) }
    let xyz: [[Double]] = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let parts = zip(product(xyz, seen), white).map { value, white -> Double in
      let part = value / white
      return part > 216.0 / 24_389 ? cbrt(part) : (24_389.0 / 27 * part + 16) / 116
    }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }

  private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
  }
}
