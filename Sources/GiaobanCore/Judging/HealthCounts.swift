/// How many pledges have each health.
package struct HealthCounts: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: Health.allCases.count)

  package init() {}

  package subscript(health: Health) -> Int {
    get { counts[health.place] }
    set { counts[health.place] = newValue }
  }

  package var total: Int { counts.reduce(0, +) }

  /// Each health with its count, in the order in which they are told.
  package var each: [(health: Health, count: Int)] { Health.allCases.map { ($0, self[$0]) } }

  private static func combined(_ left: Self, _ right: Self, _ operation: (Int, Int) -> Int) -> Self {
    var result = HealthCounts()
    for health in Health.allCases { result[health] = operation(left[health], right[health]) }
    return result
  }

  package static func + (left: Self, right: Self) -> Self { combined(left, right, +) }
  package static func - (left: Self, right: Self) -> Self { combined(left, right, -) }
}

extension HealthCounts: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ health: Health) { stringValue = health.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads an object with a number for each health.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init()
    for health in Health.allCases { self[health] = try container.decode(Int.self, forKey: Key(health)) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (health, count) in each { try container.encode(count, forKey: Key(health)) }
  }
}

extension Health {
  fileprivate var place: Int {
    switch self {
    case .onTrack: 0
    case .atRisk: 1
    case .offTrack: 2
    case .unknown: 3
    }
  }
}
