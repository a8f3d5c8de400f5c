/// What a style is for. A theme gives each of them.
package enum ThemeRole: String, CaseIterable, Sendable {
  case text
  case dim
  case title
  case header
  case reminder
  case border
  case borderFocused
  case selection
  case selectionInactive
  case healthOnTrack
  case healthAtRisk
  case healthOffTrack
  case healthUnknown
  case late
  case owed
  case done
  case footerKey
  case footerText
  case message
  case error
  case overlay
  case overlayTitle
  case field
  case fieldFocused
  case mark
  case filterMatch
  case chartPath
  case chartReading
  case bar
  case barRest
}
