/// Round numbers beside a picture, and where a value stands among them.
struct ValueScale: Equatable {
  /// Rising, at least two, the first and last around every value; whole multiples of 1, 2 or 5 times a power of ten.
  let marks: [Double]

  /// - Parameters:
  ///   - values: those that are not finite do not count.
  ///   - steps: about how many there are to be.
  init(of values: [Double], steps: Int) {
    let finite = values.filter(\.isFinite)
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
    let size = max(high.magnitude, low.magnitude)
    // A line that does not move has no span of its own; one that hardly does must not ask for more digits than there are.
    let span = high > low ? max(high - low, size * 1e-9) : size > 0 ? size : 1
    let step = span.isFinite ? Self.roundStep(atLeast: span / Double(steps)) : .infinity
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    // At the ends of what a Double can hold there is nothing to mark between.
    guard last - first <= Double(steps * 4), (last * step).isFinite, (first * step).isFinite else {
      marks = [low, max(high, low.nextUp)]
      return
    }
    marks = (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// - Returns: 0 at the first mark, 1 at the last.
  func share(of value: Double) -> Double {
    guard let first = marks.first, let last = marks.last else { return 0 }
    let share = (value / 2 - first / 2) / (last / 2 - first / 2)
    return share.isFinite ? min(max(share, 0), 1) : 0
  }

  private static func roundStep(atLeast least: Double) -> Double {
    var power = 1.0
    while power > least, power > 1e-300 { power /= 10 }
    while power * 10 <= least, power < 1e300 { power *= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= least } ?? power * 10
  }
}
