/// Time that has passed, as a clock shows it.
enum ElapsedTime {
  /// `4:05`, from an hour on `1:04:05`.
  static func text(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1_000
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
