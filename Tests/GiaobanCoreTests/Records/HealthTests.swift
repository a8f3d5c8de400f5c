import GiaobanCore
import Testing

@Suite struct HealthTests {
  @Test func `the worse of two known counts, and the known of one`() {
    #expect(Health.worst(.onTrack, .atRisk) == .atRisk)
    #expect(Health.worst(.offTrack, .atRisk) == .offTrack)
    #expect(Health.worst(.unknown, .onTrack) == .onTrack)
    #expect(Health.worst(.offTrack, .unknown) == .offTrack)
    #expect(Health.worst(.unknown, .unknown) == .unknown)
  }

  @Test func `unknown is no step on the ladder`() {
    #expect(Health.allCases.map(\.severity) == [0, 1, 2, nil])
  }
}
