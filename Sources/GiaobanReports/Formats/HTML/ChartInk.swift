/// The colours of the charts. Each element has its colour on white paper as an attribute, since WeasyPrint does not let a
/// page's styles reach into pictures, and a class by which the styles recolour it on dark screens.
enum ChartInk: String, CaseIterable {
  case ink
  case faint
  case ground
  case onTrack = "on-track"
  case atRisk = "at-risk"
  case offTrack = "off-track"
  case unknown
  /// Words and marks on the fill of the same health.
  case onOffTrack = "on-off-track"
  /// Words and marks on the light fills.
  case onLight = "on-light"
  case expected
  case reading
  case today

  /// The colour on white paper, and on screens that are light.
  var onPaper: String {
    switch self {
    case .ink, .onLight: "#1c2430"
    case .faint: "#c3c9d1"
    case .ground, .unknown: "#ffffff"
    case .onTrack: "#a9d8b8"
    case .atRisk: "#f3c65d"
    case .offTrack: "#b4322a"
    case .onOffTrack: "#ffffff"
    case .expected: "#6b7684"
    case .reading: "#1f5fa8"
    case .today: "#8a5a00"
    }
  }

  var onDark: String {
    switch self {
    case .ink: "#e6e9ee"
    case .faint: "#454e5a"
    case .ground, .unknown: "#1b2027"
    case .onTrack: "#7fc297"
    case .atRisk: "#e3b341"
    case .offTrack: "#d4574d"
    case .onOffTrack, .onLight: "#10141a"
    case .expected: "#9aa5b3"
    case .reading: "#74b0f4"
    case .today: "#e0b060"
    }
  }
}
