import GiaobanCore
import Testing

@Suite struct ReadingsTests {
  private func point(_ iso: String, _ value: Double) -> Metric.Waypoint { .init(day: day(iso), value: value) }

  @Test func `readings are those of made check-ins, by day, seen from the viewpoint`() {
    let dossier = Dossier(
      pledge: pledge(metric: metric()),
      checkIns: [
        checkIn("2023-02", reading: 101, on: "2023-02-24"), checkIn("2023-03", .draft, reading: 102),
        checkIn("2023-04", .returned, reading: 103), checkIn("2023-05", .acknowledged, reading: 104, on: "2023-05-20"),
        checkIn("2023-06", reading: 105, on: "2023-06-01"), checkIn("2023-07", reading: 106, on: "2023-06-30"),
      ])
    #expect(
      dossier.readings(calendar("2023-06-20")) == [
        point("2023-02-24", 101), point("2023-05-20", 104), point("2023-06-01", 105),
      ])
    #expect(
      dossier.readings(calendar("2023-06-20", in: "2023-05")) == [point("2023-02-24", 101), point("2023-05-20", 104)])
    #expect(dossier.readings(calendar("2023-07-10")).last == point("2023-06-30", 106))
  }

  @Test func `a reading without a day is of the cut-off day, or of the day it was entered where that is earlier`() {
    var june = checkIn("2023-06", reading: 2)
    june.enteredOn = day("2023-06-20")
    var dossier = Dossier(pledge: pledge(metric: metric()), checkIns: [checkIn("2023-05", reading: 1), june])
    #expect(dossier.readings(calendar("2023-06-28")) == [point("2023-05-25", 1), point("2023-06-20", 2)])
    june.enteredOn = day("2023-06-27")
    dossier.put(.checkIn(june))
    #expect(dossier.readings(calendar("2023-06-28")) == [point("2023-05-25", 1), point("2023-06-23", 2)])
  }

  @Test func `of two readings on one day the later month's counts`() {
    let dossier = Dossier(
      pledge: pledge(metric: metric()),
      checkIns: [checkIn("2023-05", reading: 1, on: "2023-05-31"), checkIn("2023-06", reading: 2, on: "2023-05-31")])
    #expect(dossier.readings(calendar("2023-06-20")) == [point("2023-05-31", 2)])
    let points = [point("2023-05-02", 3), point("2023-05-01", 4), point("2023-05-03", 5)]
    #expect(points.inOrder(through: day("2023-05-02")).map(\.value) == [4, 3])
  }

  @Test func `the latest reading is that of the greatest day, of one day the later month's`() {
    let dossier = Dossier(
      pledge: pledge(metric: metric()),
      checkIns: [
        checkIn("2023-01", reading: 1, on: "2023-06-15"), checkIn("2023-05", reading: 2, on: "2023-05-24"),
        checkIn("2023-06", reading: 3, on: "2022-01-04"),
      ])
    #expect(dossier.line(calendar("2023-06-20")).latestReading(calendar("2023-06-20"))?.reading == 1)
    #expect(Assessment(of: dossier.line(calendar("2023-06-20")), calendar: calendar("2023-06-20")).reading?.value == 1)
    #expect(dossier.line(calendar("2023-06-10")).latestReading(calendar("2023-06-10"))?.reading == 2)
    #expect(
      dossier.line(calendar("2023-06-10", in: "2023-04")).latestReading(calendar("2023-06-10", in: "2023-04")) == nil)
  }

  @Test func `a target says which way is better`() {
    #expect(metric(from: 100, to: 220).rises == true)
    #expect(metric(from: 200, to: 0).rises == false)
    #expect(metric(from: 100, to: 100).rises == nil)
    #expect(metric(from: nil).rises == nil && metric(to: nil).rises == nil)
  }
}
