import GiaobanTestSupport
import Testing

@Suite struct SeededGeneratorTests {
  @Test func `the numbers are those of SplitMix64`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    // The reference implementation's first numbers for this seed (prng.di.unimi.it/splitmix64.c).
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func `the same seed shuffles the same way, another seed another way`() {
    var first = SeededGenerator(seed: 7)
    var second = SeededGenerator(seed: 7)
    var other = SeededGenerator(seed: 8)
    let shuffled = (0..<100).shuffled(using: &first)
    #expect(shuffled == (0..<100).shuffled(using: &second))
    #expect(shuffled != (0..<100).shuffled(using: &other))
  }
}
