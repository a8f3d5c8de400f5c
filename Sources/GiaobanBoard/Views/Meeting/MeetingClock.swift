/// Counts how long a meeting takes, and the pledge that it is at. It is told the time and never asks for it.
package struct MeetingClock: Equatable, Sendable {
  /// Milliseconds of the item, and of all of them together.
  private(set) var item = 0
  private(set) var total = 0
  private(set) var isPaused = false
  /// The moment it was told last, or nil when it counts from the next one on.
  private var last: Int?

  /// - Parameter now: milliseconds on a clock that only goes forward.
  mutating func tick(_ now: Int) {
    guard !isPaused else { return }
    let passed = last.map { max(0, now - $0) } ?? 0
    item += passed
    total += passed
    last = now
  }

  /// - Parameter spent: milliseconds that the item has had before.
  mutating func beginItem(spent: Int) { item = spent }

  mutating func togglePause() {
    isPaused.toggle()
    last = nil
  }

  /// The meeting is left for a while.
  mutating func stop() { last = nil }

  /// Milliseconds until its text changes; nil while it is paused.
  var untilNextSecond: Int? { isPaused ? nil : 1_000 - item % 1_000 }
}
