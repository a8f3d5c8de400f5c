extension PledgeLine {
  /// Whether somebody has to see to the pledge: it is off track or at risk, its check-in is late or was returned, something
  /// waits to be decided, or what is known of it does not hold together.
  package func needsSomeone(_ assessment: Assessment, seenFrom viewpoint: Viewpoint) -> Bool {
    if assessment.owed.contains(where: \.isLate) { return true }
    guard assessment.status == .active else { return false }
    if assessment.overall == .offTrack || assessment.overall == .atRisk { return true }
    if assessment.isMismatch || assessment.isStale || mark(of: viewpoint.month)?.state == .returned { return true }
    var isUndecided = false
    forEachUndecided(assessment, on: viewpoint.day) { _ in isUndecided = true }
    return isUndecided
  }
}
