import GiaobanCore
import Testing

@Suite struct DossierTests {
  @Test func `the line keeps the recent months and what the rules lean on from before`() {
    let measured = pledge(metric: metric(), moves: [move("2022-01-01", .active)])
    let dossier = Dossier(
      pledge: measured,
      checkIns: [
        checkIn("2022-03", reading: 101), checkIn("2022-09", reading: 110), checkIn("2022-12"),
        checkIn("2023-04", .draft),
        checkIn("2023-05", .returned), checkIn("2023-07"),
      ])
    let line = dossier.line(calendar("2023-06-20"))
    #expect(line.marks.map(\.month) == ["2022-09", "2022-12", "2023-04", "2023-05"].map(month))
    #expect(line.latestMade?.month == month("2022-12"))
    #expect(line.latestReading(calendar("2023-06-20"))?.reading == 110)
    #expect(line.mark(of: month("2023-05"))?.state == .returned)
    #expect(line.madeMonths.contains(month("2022-03")) && !line.madeMonths.contains(month("2023-07")))
  }

  @Test func `what an older mark is needed for is asked before and not after it is there`() {
    let calendar = calendar("2023-06-20")
    let duty = pledge(
      isDuty: true, moves: [move("2022-01-01", .active), move("2022-07-01", .paused), move("2023-06-10", .active)])
    let bare = PledgeLine(
      pledge: duty, tasks: [], extensions: [], marks: [],
      madeMonths: MonthSet(anchor: month("2023-06"), months: [month("2022-06"), month("2022-12")]))
    let needs = bare.olderMarksNeeded(calendar)
    #expect(Set(needs.months) == [month("2022-06"), month("2022-12")])
    #expect(!needs.latestReading)
    let dossier = Dossier(
      pledge: duty,
      checkIns: [checkIn("2022-05", kept: true), checkIn("2022-06", kept: true), checkIn("2022-12", kept: true)])
    #expect(dossier.line(calendar).marks.map(\.month) == ["2022-06", "2022-12"].map(month))
  }

  @Test func `with a recent made check-in nothing older is needed`() {
    let line = Dossier(pledge: pledge(), checkIns: [checkIn("2022-09"), checkIn("2023-04")]).line(
      calendar("2023-06-20"))
    #expect(line.marks.map(\.month) == [month("2023-04")])
    #expect(line.olderMarksNeeded(calendar("2023-06-20")).months.isEmpty)
  }

  @Test func `an open ask is kept however old, and is not taken for the latest check-in`() {
    var decided = checkIn("2022-07", ask: "money")
    decided.decision = text("granted")
    let dossier = Dossier(
      pledge: pledge(moves: [move("2010-01-01", .active)]),
      checkIns: [
        checkIn("2010-03", ask: "people"), checkIn("2022-05", .returned, ask: "money"), checkIn("2022-06", ask: "time"),
        decided, checkIn("2022-08", .acknowledged, ask: "money"), checkIn("2022-09", .draft, ask: "money"),
        checkIn("2022-10"), checkIn("2023-08", ask: "later"),
      ])
    let line = dossier.line(calendar("2023-06-20"))
    #expect(line.marks.map(\.month) == ["2010-03", "2022-06", "2022-10"].map(month))
    #expect(line.marks.map(\.hasOpenAsk) == [true, true, false])
    #expect(line.latestMade?.month == month("2022-10"))
    let silent = Dossier(pledge: dossier.pledge, checkIns: [checkIn("2010-03", ask: "people"), checkIn("2010-04")])
    #expect(silent.line(calendar("2023-06-20")).marks.map(\.month) == [month("2010-03")])
    #expect(silent.line(calendar("2023-06-20")).latestMade == nil)
  }

  @Test func `a reading out of reach of the month set is still found`() {
    let old = Dossier(pledge: pledge(metric: metric()), checkIns: [checkIn("2010-03", reading: 101)])
    #expect(old.line(calendar("2023-06-20")).latestReading(calendar("2023-06-20"))?.reading == 101)
  }

  @Test func `records are put in order, replaced and taken away`() {
    var dossier = Dossier(
      pledge: pledge(), tasks: [task(10), task(2)], checkIns: [checkIn("2023-06"), checkIn("2023-05")])
    #expect(dossier.tasks.map(\.key.number) == [2, 10])
    #expect(dossier.checkIns.map(\.key.month) == ["2023-05", "2023-06"].map(month))
    dossier.put(.task(task(2, done: "2023-06-01")))
    dossier.put(.task(task(3)))
    #expect(dossier.tasks.map(\.doneOn) == [day("2023-06-01"), nil, nil])
    dossier.remove(.task(task(10).key))
    dossier.remove(.checkIn(key("2023-05")))
    dossier.remove(.pledge(code("U-1")))
    #expect(
      dossier.records.map(\.key.description) == ["pledge:U-1", "task:U-1#2", "task:U-1#3", "checkIn:U-1@2023-06"])
    for record in dossier.records { #expect(dossier.record(record.key) == record) }
    #expect(dossier.record(.pledge(code("U-2"))) == nil)
    #expect(dossier.checkIn(in: month("2023-05")) == nil)
  }
}
