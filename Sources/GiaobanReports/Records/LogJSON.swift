import GiaobanCore

/// What `log --format json` writes: the batches, each with its events.
package enum LogJSON {
  /// The batches in the order given.
  package static func value(of batches: [Batch]) -> JSONValue {
    .array(batches.map(value))
  }

  /// One step: what a changing command answers.
  package static func value(of batch: Batch) -> JSONValue {
    [
      "number": .integer(batch.number), "at": .string(batch.at.iso), "day": JSONValue(batch.day),
      "by": .string(batch.by),
      "kind": .string(batch.kind.rawValue), "name": .string(batch.name.rawValue), "target": JSONValue(batch.target),
      "reason": JSONValue(batch.reason),
      "codes": .array(batch.pledges.map { JSONValue($0) }), "events": .array(batch.events.map(value)),
    ]
  }

  private static func value(of event: Event) -> JSONValue {
    [
      "record": .string(event.key.description), "code": JSONValue(event.key.pledge?.description),
      "before": event.before.map(RecordJSON.value) ?? .null, "after": event.after.map(RecordJSON.value) ?? .null,
    ]
  }
}

extension Timestamp {
  /// The moment in UTC: `2023-06-20T08:15:30.123Z` (RFC 3339).
  package var iso: String {
    let parts = parts(offsetSeconds: 0)
    let (seconds, thousandths) = (parts.secondOfDay % 60, parts.thousandths)
    let fraction = String(seconds).zeroPadded(to: 2) + "." + String(thousandths).zeroPadded(to: 3)
    return "\(parts.day.iso)T\(Self.clock(parts.secondOfDay)):\(fraction)Z"
  }

  /// `08:15`, as a clock shows it that is ahead of UTC by `offsetSeconds`, and the day it shows.
  func local(offsetSeconds: Int) -> (day: Day, clock: String) {
    let parts = parts(offsetSeconds: offsetSeconds)
    return (parts.day, Self.clock(parts.secondOfDay))
  }

  private func parts(offsetSeconds: Int) -> (day: Day, secondOfDay: Int, thousandths: Int) {
    // Held within the years of Day, so that no sum overflows.
    let bound: Int64 = 400_000_000_000_000
    let shifted = min(max(milliseconds, -bound), bound) + Int64(min(max(offsetSeconds, -86_400), 86_400)) * 1_000
    let perDay: Int64 = 86_400_000
    let rest = (shifted % perDay + perDay) % perDay
    let day = Day(number: Int((shifted - rest) / perDay))
    return (day, Int(rest / 1_000), Int(rest % 1_000))
  }

  private static func clock(_ secondOfDay: Int) -> String {
    String(secondOfDay / 3_600).zeroPadded(to: 2) + ":" + String(secondOfDay / 60 % 60).zeroPadded(to: 2)
  }
}
