import Testing

@testable import GiaobanBoard

@Suite struct MeetingClockTests {
  @Test func `it counts from the first time it is told`() {
    var clock = MeetingClock()
    clock.tick(50_000)
    #expect(clock.item == 0 && clock.total == 0)
    clock.tick(50_900)
    clock.tick(52_300)
    #expect(clock.item == 2_300 && clock.total == 2_300)
  }

  @Test func `it wakes when its seconds change`() {
    var clock = MeetingClock()
    #expect(clock.untilNextSecond == 1_000)
    clock.tick(0)
    clock.tick(2_300)
    #expect(clock.untilNextSecond == 700)
  }

  @Test func `a pause is not counted, to the millisecond`() {
    var clock = MeetingClock()
    clock.tick(0)
    clock.tick(1_600)
    clock.togglePause()
    #expect(clock.untilNextSecond == nil)
    clock.tick(60_000)
    clock.togglePause()
    clock.tick(90_000)
    clock.tick(90_400)
    #expect(clock.total == 2_000)
  }

  @Test func `an item begins with what it had before, and the meeting goes on`() {
    var clock = MeetingClock()
    clock.tick(0)
    clock.tick(5_000)
    clock.beginItem(spent: 12_000)
    clock.tick(6_000)
    #expect(clock.item == 13_000 && clock.total == 6_000)
  }

  @Test func `a clock that goes back counts nothing`() {
    var clock = MeetingClock()
    clock.tick(5_000)
    clock.tick(1_000)
    clock.tick(1_500)
    #expect(clock.total == 500)
  }
}
