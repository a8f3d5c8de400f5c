/// How a pledge fares.
package enum Health: String, CaseIterable, Codable, Sendable {
  case onTrack
  case atRisk
  case offTrack
  case unknown

  /// What a person may say; unknown is said by saying nothing.
  package static let voices: [Health] = [.onTrack, .atRisk, .offTrack]

  /// In the order in which they are piled up, the worst at the bottom, where lengths compare best.
  package static let worstFirst: [Health] = [.offTrack, .atRisk, .onTrack, .unknown]

  /// Steps away from on track: 0, 1, 2; nil when unknown.
  package var severity: Int? {
    switch self {
    case .onTrack: 0
    case .atRisk: 1
    case .offTrack: 2
    case .unknown: nil
    }
  }

  /// The worse of the two that are known; unknown when neither is.
  package static func worst(_ left: Health, _ right: Health) -> Health {
    guard let leftSeverity = left.severity else { return right }
    guard let rightSeverity = right.severity else { return left }
    return leftSeverity >= rightSeverity ? left : right
  }
}
