import GiaobanCore
import Testing

@Suite struct MinistryTests {
  @Test func `blocks stand in their order, units by block and code`() {
    let frame = ministry()
    #expect(frame.orderedBlocks.map(\.code.text) == ["KB", "KA", "KC", "BO"])
    #expect(frame.orderedUnits.map(\.code.text) == ["W", "KA", "U", "V", "X", "ALL"])
  }

  @Test func `the minister leads the block that spans the ministry`() {
    #expect(ministry().minister?.name == "minister")
    #expect(Ministry().minister == nil)
  }

  @Test func `its records make the same ministry again`() {
    let frame = ministry(settings: Settings(cutOffDay: 20), closed: ["2023-04", "2023-05"])
    #expect(Ministry(records: frame.records) == frame)
    for record in frame.records { #expect(frame.record(record.key) == record) }
    #expect(frame.isClosed(month("2023-05")) && !frame.isClosed(month("2023-06")))
  }

  @Test func `a record of the frame is put and taken away, one of a pledge is not the frame's`() {
    var frame = ministry()
    frame.put(.pledge(pledge()))
    frame.remove(.pledge(code("U-1")))
    frame.remove(.settings)
    #expect(frame == ministry())
    for key in ministry().records.map(\.key) { frame.remove(key) }
    #expect(frame == Ministry())
  }

  @Test func `a unit without its block stands last`() {
    var frame = ministry()
    frame.remove(.block(named("KB")))
    #expect(frame.orderedUnits.last?.code == named("W"))
    #expect(frame.block(of: named("W")) == nil)
  }
}
