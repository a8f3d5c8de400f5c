import GiaobanCore
import Testing

@Suite struct ViewpointTests {
  @Test func `the current month is seen from today`() {
    #expect(viewpoint("2023-06-20").day == day("2023-06-20"))
    #expect(viewpoint("2023-06-20").month == month("2023-06"))
    #expect(!viewpoint("2023-06-20").isPast && !viewpoint("2023-06-20").isFuture)
  }

  @Test func `a past month is seen from its last day`() {
    #expect(viewpoint("2023-06-20", in: "2023-02").day == day("2023-02-28"))
    #expect(viewpoint("2023-06-20", in: "2023-02").isPast)
  }

  @Test func `a future month is seen from today`() {
    #expect(viewpoint("2023-06-20", in: "2023-08").day == day("2023-06-20"))
    #expect(viewpoint("2023-06-20", in: "2023-08").isFuture)
  }
}
