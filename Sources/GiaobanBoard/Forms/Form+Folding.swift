import GiaobanCore

// Fields that are seen only when they are asked for: a form begins with the few that nearly everybody needs.
extension Form {
  func isShown(_ field: FormField) -> Bool {
    if case .more = field.kind { return !isUnfolded }
    return isUnfolded || !field.isFolded
  }

  /// The places of the fields that can be focused.
  var shownPlaces: [Int] { fields.indices.filter { isShown(fields[$0]) } }

  var hasFolded: Bool { !isUnfolded && fields.contains(where: \.isFolded) }

  /// What stands folded, for the row that unfolds it.
  var foldedFields: [FormField] { isUnfolded ? [] : fields.filter(\.isFolded) }

  /// Shows them all and goes to the first of those that were folded.
  mutating func unfold() {
    guard hasFolded else { return }
    isUnfolded = true
    if let place = fields.firstIndex(where: \.isFolded) { focus(at: place) }
  }

  /// Nothing that was typed stays out of sight.
  mutating func unfoldWhereTyped() {
    isUnfolded = isUnfolded || fields.contains { $0.isFolded && $0.isChanged }
  }

  /// Round about, by so many of the fields that are seen.
  mutating func moveFocus(by step: Int) {
    let places = shownPlaces
    let place = places.firstIndex(of: focus) ?? 0
    focus(at: places[(place + step + places.count) % places.count])
  }

  /// By so many of the fields that are seen, to the first or the last where there are no more.
  mutating func leap(by step: Int) {
    let places = shownPlaces
    let place = places.firstIndex(of: focus) ?? 0
    focus(at: places[max(0, min(place + step, places.count - 1))])
  }
}
