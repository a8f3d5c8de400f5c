import GiaobanTestSupport
import Testing

@testable import GiaobanReports

struct ValueScaleTests {
  @Test(arguments: [
    ([0.0, 100], [0.0, 50, 100]), ([8_000, 30_000], [0, 10_000, 20_000, 30_000]),
    ([0.12, 0.31], [0.1, 0.2, 0.3, 0.4]),
    ([-5, 5], [-5, 0, 5]), ([7], [5, 10]),
  ])
  func `marks are round and stand around every value`(values: [Double], marks: [Double]) {
    let scale = ValueScale(of: values, steps: 3)
    #expect(scale.marks.count == marks.count)
    #expect(zip(scale.marks, marks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.marks)")
  }

  @Test(
    arguments: [
      [], [.nan], [.infinity, 1], [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [5e-324],
      [1e300, 1e300 + 1e285],
      [0, 0], [-1e18, 1e18], [1, 1 + 1e-16],
    ] as [[Double]])
  func `no number stops a picture`(values: [Double]) {
    let scale = ValueScale(of: values, steps: 4)
    #expect(scale.marks.count >= 2 && scale.marks.count < 20)
    #expect(scale.marks.allSatisfy { $0.isFinite })
    for value in values + [0, .nan, .infinity] { #expect((0...1).contains(scale.share(of: value)), "\(value)") }
  }

  @Test func `random values lie between the first mark and the last`() {
    var numbers = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let size = Double.random(in: -12...12, using: &numbers)
      let values = (0..<4).map { _ in Double.random(in: -1...1, using: &numbers) * power(of: size) }
      let scale = ValueScale(of: values, steps: 4)
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      let first = scale.marks.first ?? .nan
      let last = scale.marks.last ?? .nan
      #expect(first <= low && high <= last && scale.marks.count <= 7, "seed 4: \(values) \(scale.marks)")
    }
  }

  private func power(of exponent: Double) -> Double {
    (0..<Int(exponent.magnitude)).reduce(1) { value, _ in exponent < 0 ? value / 10 : value * 10 }
  }
}
