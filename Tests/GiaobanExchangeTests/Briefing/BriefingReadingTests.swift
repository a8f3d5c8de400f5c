import GiaobanCore
import GiaobanExchange
import GiaobanText
import Testing

func read(_ text: String, existing: BriefingFile = BriefingFile()) throws(ExchangeError) -> BriefingFile {
  try BriefingFile(bytes: Array(text.utf8), name: "test.yaml", existing: existing)
}

/// The problems of a file, as "line field: kind" to compare with.
func problems(_ text: String) -> [FileProblem] {
  do {
    _ = try read(text)
    return []
  } catch {
    return error.problems
  }
}

/// Fifteen lines; what a test adds begins at line 16.
let frame = """
  giaoban: 1
  language: vi
  pin: 2023-06-20
  leaders:
    - {code: AN, name: An, title: Bộ trưởng}
  blocks:
    - {code: BA, name: Khối A, leader: AN}
  units:
    - {code: DV, block: BA, name: Đơn vị}
    - {code: HT, block: BA, name: Hợp tác}
  briefings:
    - date: 2023-05-30
      chair: AN
      title: Giao ban
  pledges:

  """

private let code = known(PledgeCode("DV-1"))
private let unit: UnitCode = known(UnitCode("DV"))
private let pin = day("2023-06-20")
private func month(_ iso: String) -> Month { known(Month(iso)) }
private func day(_ iso: String) -> Day { known(Day(iso)) }
private func key(_ iso: String) -> CheckInKey { CheckInKey(pledge: code, month: month(iso)) }

private func known<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("a test names what is none") }
  return value
}

/// A pledge whose own lines begin at line 20 of the file.
func pledge(_ lines: String...) -> String {
  frame + "  - code: DV-1\n    origin: directive\n    assignedOn: 2023-05-30\n    title: Việc\n"
    + lines.map { "    \($0)\n" }.joined()
}

struct Bad: CustomTestStringConvertible {
  let lines: [String]
  let line: Int
  let field: String
  let value: String
  let kind: FileProblem.Kind

  init(_ lines: String..., at line: Int, _ field: String, _ value: String, _ kind: FileProblem.Kind) {
    self.lines = lines
    self.line = line
    self.field = field
    self.value = value
    self.kind = kind
  }

  var testDescription: String { lines.joined(separator: " / ") }

  var problem: FileProblem {
    FileProblem(file: "test.yaml", line: line, field: "pledges[DV-1]\(field)", value: value, kind: kind)
  }
}

@Suite struct `Reading a briefing file` {
  @Test func `makes records of what is written and fills in what goes without saying`() throws {
    let file = try read(pledge("due: 2023-12-31"))
    let first = try #require(file.pledges.first)
    #expect(first.unit.text == "DV")
    #expect(first.title == Bilingual("Việc", in: .vietnamese))
    #expect(first.dueOriginal == Day("2023-12-31"))
    #expect(first.moves == [Pledge.Move(day: try #require(Day("2023-05-30")), status: .active)])
    #expect(file.blocks.first?.order == 1)
    #expect(file.briefings.first?.month == Month("2023-05"))
  }

  @Test(arguments: [
    Bad("due: 2023-02-30", at: 20, ".due", "2023-02-30", .notADay),
    Bad("due: 30/06/2023", at: 20, ".due", "30/06/2023", .notADay),
    Bad("due: [2023-06-30]", at: 20, ".due", "[…]", .notADay),
    Bad("deu: 2023-06-30", at: 20, "", "deu", .unknownField(nearest: "due")),
    Bad("zzzzzz: 1", at: 20, "", "zzzzzz", .unknownField(nearest: nil)),
    Bad("detail: {vi: một, hai, en: one}", at: 20, ".detail", "hai", .commaInBraces),
    Bad("core: maybe", at: 20, ".core", "maybe", .notYesOrNo),
    Bad("duty: weekly", at: 20, ".duty", "weekly", .notOneOf(["monthly"], nearest: nil)),
    Bad("product: [a]", at: 20, ".product", "[…]", .notAText),
    Bad("product: \"a\\0b\"", at: 20, ".product", "U+0000", .forbiddenCharacter),
    Bad("tasks: soon", at: 20, ".tasks", "soon", .notAList),
    Bad(
      "metric: 5", at: 20, ".metric", "5",
      .notAMap(fields: [
        "name", "unit", "keep", "baseline", "baselineDay", "target", "targetDay", "waypoints",
      ])),
    Bad("metric: {name: n}", at: 20, ".metric", "", .missing(field: "unit")),
    Bad("metric: {name: n, unit: u, target: 1.500.000}", at: 20, ".metric.target", "1.500.000", .notANumber),
    Bad("metric: {name: n, unit: u, target: 1e6}", at: 20, ".metric.target", "1e6", .notANumber),
    Bad("assignedBy: AM", at: 20, ".assignedBy", "AM", .unknown(.leader, nearest: "AN")),
    Bad("assignedBy: Bà An", at: 20, ".assignedBy", "Bà An", .notACode),
    Bad("with: [HX]", at: 20, ".with[1]", "HX", .unknown(.unit, nearest: "HT")),
    Bad("with: [DV]", at: 20, ".with[1]", "", .rule(.record(.cooperatesTwice(code, unit, number: 1)))),
    Bad("briefing: 2023-05-31", at: 20, ".briefing", "2023-05-31", .unknown(.briefing, nearest: nil)),
    Bad("status: done", at: 20, ".status", "done", .needs(["moves"])),
    Bad("status: proposed", at: 20, ".status", "", .rule(.move(.proposedUnsuggested(code, number: 1)))),
    Bad("duty: monthly", "due: 2023-12-31", at: 20, ".duty", "", .rule(.record(.dutyWithDueDay(code)))),
    Bad("dueOriginal: 2023-12-31", at: 20, ".dueOriginal", "2023-12-31", .needs(["due"])),
    Bad(
      "dueOriginal: 2023-12-31", "due: 2024-01-31", at: 21, ".due", "",
      .rule(.record(.laterDueNeedsExtension(code, from: day("2023-12-31"), to: day("2024-01-31"))))),
    Bad(
      "due: 2023-05-01", at: 20, ".due", "",
      .rule(.record(.dueBeforeStart(code, due: day("2023-05-01"), start: day("2023-05-30"))))),
    Bad(
      "moves:", "  - {day: 2023-05-30, status: done}", at: 21, ".moves[2023-05-30]", "",
      .rule(.move(.cannotFollow(code, number: 1, from: nil, to: .done)))),
    Bad(
      "moves:", "  - {day: 2023-05-30, status: active}", "  - {day: 2023-05-29, status: done}", at: 22,
      ".moves[2023-05-29]", "", .rule(.record(.moveOutOfOrder(code, number: 2)))),
    Bad(
      "moves:", "  - {day: 2023-06-21, status: active}", at: 21, ".moves[2023-06-21]", "",
      .rule(.record(.inFuture(.pledge(code), RecordPlace(.moves, entry: 1), day("2023-06-21"), today: pin)))),
    Bad(
      "tasks:", "  - {title: T, doneOn: 2023-07-01}", at: 21, ".tasks[1].doneOn", "",
      .rule(
        .record(.inFuture(.task(TaskKey(pledge: code, number: 1)), RecordPlace(.doneOn), day("2023-07-01"), today: pin))
      )),
  ])
  func `tells line, field, value and reason of what is wrong in a pledge`(bad: Bad) {
    #expect(problems(pledge(bad.lines.joined(separator: "\n    "))) == [bad.problem])
  }

  @Test(
    arguments: [
      ("month: 2023-13, enteredOn: 2023-06-20, enteredBy: An, state: draft", ".month", "2023-13", .notAMonth),
      (
        "month: 2023-07, enteredOn: 2023-06-20, enteredBy: An, state: draft", ".enteredOn", "",
        .rule(.checkIn(.enteredTooEarly(key("2023-07"), day("2023-06-20"))))
      ),
      (
        "month: 2023-04, enteredOn: 2023-06-20, enteredBy: An, state: draft", ".month", "",
        .rule(.checkIn(.beforePledge(code, month("2023-04"))))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: sent", ".state", "sent",
        .notOneOf(["draft", "submitted", "acknowledged", "returned"], nearest: nil)
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: submitted, value: 5", ".value", "",
        .rule(.checkIn(.readingWithoutMetric(code)))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: submitted, kept: yes", ".kept", "",
        .rule(.checkIn(.keptWithoutDuty(code)))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: submitted", "", "",
        .rule(.checkIn(.saysNothing(code)))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: acknowledged, health: atRisk", ".supervisor",
        "", .rule(.checkIn(.supervisionMissing(key("2023-06"), .acknowledged)))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: draft, supervisor: {by: An, on: 2023-06-20}",
        ".supervisor", "", .rule(.checkIn(.supervisionTooEarly(key("2023-06"), .draft)))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: returned, did: x, supervisor: {by: A, on: 2023-06-20}",
        ".supervisor", "", .rule(.checkIn(.returnedWithoutNote(key("2023-06"))))
      ),
      (
        "month: 2023-06, enteredOn: 2023-06-20, enteredBy: An, state: draft, asOf: 2023-06-01", ".asOf", "2023-06-01",
        .needs(["value"])
      ),
    ] as [(String, String, String, FileProblem.Kind)])
  func `tells what is wrong in a check-in`(line: String, field: String, value: String, kind: FileProblem.Kind) {
    let month = line.split(separator: ",")[0].dropFirst("month: ".count)
    let expected = FileProblem(
      file: "test.yaml", line: 21, field: "pledges[DV-1].checkIns[\(month)]\(field)", value: value, kind: kind)
    #expect(problems(pledge("checkIns:", "  - {\(line)}")) == [expected])
  }

  @Test
  func
    `tells everything that is wrong in a check-in, each at its field, and what is missing only of one that was read whole`()
  {
    let found = { (lines: String...) in
      problems(
        pledge(
          "checkIns:", lines.map { "  - {enteredOn: 2023-06-20, enteredBy: An, \($0)}" }.joined(separator: "\n    "))
      )
      .map { "\($0.line) \($0.field.dropFirst("pledges[DV-1].checkIns".count)) \($0.kind)" }
    }
    #expect(
      found("month: 2023-06, state: returned, value: 5, kept: true", "month: 2023-04, state: submitted") == [
        "21 [2023-06].value rule(GiaobanCore.RuleViolation.checkIn(GiaobanCore.CheckInViolation.readingWithoutMetric(DV-1)))",
        "21 [2023-06].kept rule(GiaobanCore.RuleViolation.checkIn(GiaobanCore.CheckInViolation.keptWithoutDuty(DV-1)))",
        "21 [2023-06].supervisor rule(GiaobanCore.RuleViolation.checkIn(GiaobanCore.CheckInViolation.supervisionMissing("
          + "DV-1@2023-06, GiaobanCore.CheckInState.returned)))",
        "22 [2023-04] rule(GiaobanCore.RuleViolation.checkIn(GiaobanCore.CheckInViolation.saysNothing(DV-1)))",
        "22 [2023-04].month rule(GiaobanCore.RuleViolation.checkIn(GiaobanCore.CheckInViolation.beforePledge(DV-1, 2023-04)))",
      ])
    #expect(found("month: 2023-06, state: submitted, health: gut").count == 1)
  }

  @Test func `tells what is wrong in an extension`() {
    let found = problems(
      pledge(
        "due: 2023-12-31", "extensions:",
        "  - {askedOn: 2023-06-10, askedBy: An, from: 2023-12-31, to: 2023-12-30, reason: r, decision: granted}",
        "  - {askedOn: 2023-06-10, askedBy: An, from: 2023-12-31, to: 2024-12-30, reason: r, decision: refused,"
          + " decidedOn: 2023-06-09, decidedBy: An}"))
    #expect(
      found.map(\.kind) == [
        .needs(["decidedOn", "decidedBy"]),
        .rule(.extension(.notLater(code, day("2023-12-30"), due: day("2023-12-31")))),
        .rule(.extension(.decidedBeforeAsked(code, on: day("2023-06-09"), asked: day("2023-06-10")))),
      ])
    #expect(found.map(\.line) == [22, 22, 23])
  }

  @Test func `an extension is decided by a leader, named by code or by name, and granted before its new day`() throws {
    let extensions = { (by: String, on: String) in
      pledge(
        "due: 2023-06-15", "dueOriginal: 2023-05-31",
        "extensions: [{askedOn: 2023-06-01, askedBy: A, from: 2023-05-31, to: 2023-06-15, reason: R, "
          + "decision: granted, decidedOn: \(on), decidedBy: \(by)}]")
    }
    for name in ["AN", "an", "An"] {
      #expect(try read(extensions(name, "2023-06-02")).extensions.first?.decision?.by == "An")
    }
    #expect(problems(extensions("Văn phòng", "2023-06-02")).map(\.kind).contains(.notALeader(["AN (An)"])))
    #expect(
      problems(extensions("An", "2023-06-15")).map(\.kind)
        == [.rule(.extension(.toPastDay(code, day("2023-06-15"), on: day("2023-06-15"))))])
  }

  @Test func `tells what is wrong in the frame, and each mistake once`() {
    let found = problems(
      """
      giaoban: 2
      language: fr
      settings: {cutOffDay: 9, onTrackFrom: 0.7, judgedFromShare: 5}
      leaders:
        - {code: an, name: An, title: T}
        - {code: BI, name: Bình}
      blocks:
        - {code: BA, name: A, leader: BI, spansMinistry: true}
        - {code: BB, name: B, leader: XX, spansMinistry: true}
        - {code: BA, name: C}
      units:
        - {code: DV, block: BA, name: {}}
        - {code: DW, name: D}
      pledges:
        - {code: DV-01, origin: own, title: T}
        - {code: XX-1, origin: own, title: T}
        - {code: DV-2, origin: own, title: T}
      """)
    let said = found.map { "\($0.line) \($0.field) \($0.kind)" }
    #expect(
      said == [
        "1 giaoban version",
        "2 language notOneOf([\"vi\", \"en\"], nearest: nil)",
        "3 settings.cutOffDay notAWholeNumber(from: 10, to: 31)",
        "3 settings.judgedFromShare outOfRange(from: 0.0, to: 1.0)",
        "3 settings.onTrackFrom rule(GiaobanCore.RuleViolation.record(GiaobanCore.RecordViolation.outOfRange("
          + "name: \"atRiskFrom\", value: \"0.8\", allowed: \"0…0.7\")))",
        "5 leaders[an].code notACode",
        "6 leaders[BI] missing(field: \"title\")",
        "9 blocks[BB].leader unknown(GiaobanExchange.RecordKind.leader, nearest: nil)",
        "9 blocks[BB].spansMinistry rule(GiaobanCore.RuleViolation.reference("
          + "GiaobanCore.ReferenceViolation.secondSpanningBlock(BB, other: BA)))",
        "10 blocks[BA].code repeated(GiaobanExchange.RecordKind.block, firstLine: 8)",
        "12 units[DV].name missing(field: \"vi\")",
        "13 units[DW] missing(field: \"block\")",
        "15 pledges[DV-01].code notAPledgeCode",
        "16 pledges[XX-1].code unknown(GiaobanExchange.RecordKind.unit, nearest: nil)",
        "17 pledges[DV-2] missing(field: \"assignedOn\")",
      ])
  }

  @Test func `refuses a pledge, a month, a task or a briefing twice`() {
    let twice = pledge(
      "tasks:", "  - {title: a, number: 2}", "  - {title: b, number: 2}", "checkIns:",
      "  - {month: 2023-06, enteredOn: 2023-06-20, enteredBy: A, state: draft}",
      "  - {month: 2023-06, enteredOn: 2023-06-20, enteredBy: A, state: draft}")
    let found = problems(twice + "  - {code: DV-1, origin: own, title: T, assignedOn: 2023-05-30}\n")
    #expect(
      found.map(\.kind) == [
        .repeated(.task, firstLine: 21), .repeated(.checkIn, firstLine: 24), .repeated(.pledge, firstLine: 16),
      ])
    #expect(found.map(\.line) == [22, 25, 26])
    #expect(found.map(\.value) == ["DV-1 2", "DV-1 2023-06", "DV-1"])
  }

  @Test func `tells what is missing beside what is wrong, and takes a blank text for missing`() {
    let found = problems(frame + "  - code: DV-1\n    due: soon\n    title: \"\\uFEFF\"\n    assignedOn: 2023-05-30\n")
    #expect(found.map(\.kind) == [.missing(field: "origin"), .missing(field: "title"), .notADay])
  }

  @Test func `lists twenty problems and says how many more there are`() {
    let many = frame + (1...25).map { "  - {code: DV-\($0), origin: own, title: T, due: no}\n" }.joined()
    do {
      _ = try read(many)
      Issue.record("it was read")
    } catch {
      guard case .invalid(let problems, let unlisted) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(problems.count == 20)
      #expect(unlisted == 30)
      #expect(error.phrase.en.hasSuffix("\n… and 30 more."))
      #expect(error.phrase.vi.hasSuffix("\n… và 30 lỗi nữa."))
    }
  }

  @Test func `says file, line, field, value and what to do in both languages`() throws {
    let found = try #require(problems(pledge("due: 2023-02-30")).first).phrase
    #expect(
      found.en == "test.yaml:20: pledges[DV-1].due: “2023-02-30” is not a day that exists. Write it as 2023-06-30.")
    #expect(
      found.vi == "test.yaml:20: pledges[DV-1].due: “2023-02-30” không phải một ngày có thật. Hãy viết như 2023-06-30.")
  }

  @Test func `takes a plain no, a day and an octal look for the text they are`() throws {
    let file = try read(
      frame + "  - {code: DV-1, origin: own, title: no, product: 2023-05-30, source: 010, assignedOn: 2023-05-30}\n")
    let first = try #require(file.pledges.first)
    #expect(first.title.vi == "no")
    #expect(first.product?.vi == "2023-05-30")
    #expect(first.source == "010")
    let measured = try read(
      pledge("metric: {name: n, unit: u, target: 010, baseline: 0}"))
    #expect(measured.pledges.first?.metric?.target == 10)
  }

  @Test func `takes a field left empty for absent`() throws {
    let file = try read(pledge("due:", "product: \"\"", "tasks:"))
    #expect(file.pledges.first?.due == nil)
    #expect(file.pledges.first?.product == nil)
  }

  @Test func `brings text to NFC`() throws {
    let file = try read(pledge("detail: \"Tie\u{302}\u{301}ng Vie\\u0323\\u0302t\""))
    let text = try #require(file.pledges.first?.detail?.vi)
    #expect(Array(text.unicodeScalars) == Array("Tiếng Việt".unicodeScalars))
  }

  @Test func `drops byte order marks before a text`() throws {
    let file = try read(pledge("detail: \"\\uFEFF\\uFEFFx\\uFEFF\""))
    #expect(file.pledges.first?.detail?.vi == "x\u{FEFF}")
  }

  @Test func `dates a reading by the earlier of the day it was entered and the cut-off`() throws {
    let metric = "metric: {name: n, unit: u, baseline: 0, baselineDay: 2023-05-30, target: 9, targetDay: 2024-05-30}"
    let file = try read(
      pledge(
        metric, "checkIns:",
        "  - {month: 2023-05, enteredOn: 2023-06-02, enteredBy: A, state: submitted, value: 1}",
        "  - {month: 2023-06, enteredOn: 2023-06-12, enteredBy: A, state: submitted, value: 2}"))
    #expect(file.checkIns.map(\.readingDay) == [Day("2023-05-25"), Day("2023-06-12")])
  }

  @Test func `keeps the first due days that are recorded where the file is silent`() throws {
    let granted =
      "{askedOn: 2023-06-01, askedBy: A, from: 2023-08-31, to: 2023-10-31, reason: R, decision: granted, "
      + "decidedOn: 2023-06-02, decidedBy: AN}"
    let recorded = try read(
      pledge(
        "due: 2023-10-31", "dueOriginal: 2023-08-31", "extensions: [\(granted)]",
        "tasks: [{title: T, due: 2023-07-31, dueOriginal: 2023-06-30}]"))
    let file = try read(
      pledge("due: 2023-07-31", "tasks: [{title: T, due: 2023-07-15}]"), existing: recorded)
    #expect(file.pledges.map(\.dueOriginal) == [Day("2023-08-31")])
    #expect(file.tasks.map(\.dueOriginal) == [Day("2023-06-30")])
  }

  @Test func `refuses a time zone that there is none of`() {
    let found = problems(frame.replacing("pledges:", with: "settings: {timeZone: Foo/Bar}"))
    #expect(found.map(\.kind) == [.notATimeZone])
    #expect(found.map(\.field) == ["settings.timeZone"])
    #expect(problems(frame.replacing("pledges:", with: "settings: {timeZone: Asia/Ho_Chi_Minh}")).isEmpty)
    // An alias that the list of names lacks, and the system knows.
    #expect(problems(frame.replacing("pledges:", with: "settings: {timeZone: Asia/Saigon}")).isEmpty)
  }

  @Test func `a letter is read, and what it leaves out keeps its value`() throws {
    let recorded = try read(
      frame.replacing(
        "pledges:",
        with: """
          settings:
            letter:
              number: /BC-VP
              place: {vi: Phố Sách, en: Book Street}
              addressees: [Ban Điều phối]
              recipients: [Như trên, {en: Files}]
          pledges:
          """))
    let letter = recorded.settings.letter
    #expect(letter.number == "/BC-VP" && letter.place == Bilingual(vi: "Phố Sách", en: "Book Street"))
    #expect(letter.addressees == [Bilingual(vi: "Ban Điều phối", en: nil)])
    #expect(letter.recipients.map(\.en) == [nil, "Files"] && letter.superior == nil && letter.signer == nil)
    let more = try read(
      "giaoban: 1\nsettings: {letter: {signer: Ông Dũng, recipients: [Lưu]}}\n", existing: recorded)
    #expect(more.settings.letter.place == letter.place && more.settings.letter.addressees == letter.addressees)
    #expect(more.settings.letter.signer == "Ông Dũng")
    #expect(more.settings.letter.recipients == [Bilingual(vi: "Lưu", en: nil)])
    let wrong = problems(frame.replacing("pledges:", with: "settings: {letter: {signr: x, recipients: y}}"))
    #expect(wrong.map(\.field) == ["settings.letter", "settings.letter.recipients"], "\(wrong)")
  }

  @Test func `may refer to what is already recorded, whose settings hold where it is silent`() throws {
    let recorded = try read(frame.replacing("pledges:", with: "settings: {cutOffDay: 20}"))
    let added = "giaoban: 1\npledges:\n  - {code: DV-7, origin: own, title: T, assignedOn: 2023-06-01}\n"
    #expect(problems(added).map(\.kind) == [.unknown(.unit, nearest: nil)])
    let file = try read(added, existing: recorded)
    #expect(file.pledges.map(\.code.description) == ["DV-7"])
    #expect(file.units.isEmpty)
    #expect(file.settings == recorded.settings)
    #expect(file.settings.cutOffDay == 20)
  }
}
