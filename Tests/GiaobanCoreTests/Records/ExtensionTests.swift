import GiaobanCore
import Testing

@Suite struct ExtensionTests {
  @Test func `an extension is open from the day it is asked for to the day it is decided`() {
    let asked = extended(from: "2023-06-30", to: "2023-08-31", asked: "2023-06-10")
    #expect(["2023-06-09", "2023-06-10", "2023-06-20"].map { asked.isOpen(on: day($0)) } == [false, true, true])
    for decided in [
      extended(from: "2023-06-30", to: "2023-08-31", asked: "2023-06-10", granted: "2023-06-15"),
      extended(from: "2023-06-30", to: "2023-08-31", asked: "2023-06-10", refused: "2023-06-15"),
    ] {
      #expect(["2023-06-14", "2023-06-15"].map { decided.isOpen(on: day($0)) } == [true, false])
    }
  }
}
